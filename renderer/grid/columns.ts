/**
 * A screen's columns → AG Grid's column definitions. The definitions hold no function of the screen: they ask
 * `CellSource` at every drawing, so that new functions (other figures, another unit) need no new definitions.
 */
import type { CellClassRules, ColDef, ColGroupDef, ValueGetterParams } from "ag-grid-community";
import { compareBy, sameView, viewMarks, type CellView } from "./cellView.ts";
import { HeaderCell, type Headers } from "./headerCell.ts";
import type { Line } from "./lines.ts";
import type { GridColumn } from "./types.ts";

export interface CellSource<Row> {
  column(id: string): GridColumn<Row> | undefined;
  view(line: Line<Row>, columnId: string): CellView;
}

/** What of a column needs a new definition when it changes. */
export const sameStructure = <Row>(a: readonly GridColumn<Row>[], b: readonly GridColumn<Row>[]): boolean =>
  a.length === b.length && a.every((column, index) => structureOf(column) === structureOf(b[index]));

const structureOf = <Row>(column: GridColumn<Row> | undefined): string =>
  column === undefined
    ? ""
    : JSON.stringify([
        column.id,
        column.header,
        column.group,
        column.width,
        column.grow,
        column.pinned,
        column.align,
        column.subject !== undefined,
      ]);

/** A text that has no room in its column is shown whole under the mouse; numbers and dates always have. */
const longText = <Row>(
  view: CellView | null | undefined,
  { align, width }: GridColumn<Row>,
): string | undefined =>
  align === "right" ||
  view === null ||
  view === undefined ||
  view.text.length * fontSize <= width - 2 * padding
    ? undefined
    : view.text;
const [fontSize, padding] = [13, 8];

type Definition<Row> = ColDef<Line<Row>, CellView> | ColGroupDef<Line<Row>>;

/** Neighbours of one group come under one upper header. */
export function columnDefinitions<Row>(
  columns: readonly GridColumn<Row>[],
  source: CellSource<Row>,
  headers: Headers,
): Definition<Row>[] {
  const definitions: Definition<Row>[] = [];
  let group: { readonly name: string; readonly children: ColDef<Line<Row>, CellView>[] } | undefined;
  for (const column of columns) {
    const definition = definitionOf(column, source, headers);
    if (column.group === undefined) {
      group = undefined;
      definitions.push(definition);
    } else if (group?.name === column.group) group.children.push(definition);
    else {
      group = { name: column.group, children: [definition] };
      const { name: headerName, children } = group;
      definitions.push({
        groupId: `group-${column.id}`,
        headerName,
        headerClass: "sheet-group",
        marryChildren: true,
        children,
      });
    }
  }
  return definitions;
}

const markRules: CellClassRules = Object.fromEntries(
  viewMarks.map((mark) => [
    `sheet-${mark}`,
    ({ value }: { value?: CellView | null }) => value?.mark === mark,
  ]),
);

function definitionOf<Row>(
  column: GridColumn<Row>,
  source: CellSource<Row>,
  headers: Headers,
): ColDef<Line<Row>, CellView> {
  const align = `sheet-${column.align ?? "left"}`;
  return {
    colId: column.id,
    headerName: column.header,
    headerComponent: HeaderCell,
    headerComponentParams: { headers },
    headerClass: align,
    cellClass: column.subject === undefined ? align : [align, "sheet-asks"],
    cellClassRules: markRules,
    width: column.width,
    minWidth: column.grow === true ? column.width : 40,
    // Null, for what is left out stays as it was before.
    flex: column.grow === true ? 1 : null,
    pinned: column.pinned ?? null,
    lockPinned: true,
    cellDataType: false,
    sortable: true,
    valueGetter: ({ data }: ValueGetterParams<Line<Row>, CellView>) =>
      data === undefined || data === null ? undefined : source.view(data, column.id),
    valueFormatter: ({ value }) => value?.text ?? "",
    equals: (a, b) => sameView(a ?? undefined, b ?? undefined),
    tooltip: ({ value }) => value?.hint ?? longText(value, column),
    comparator: (_a, _b, nodeA, nodeB, descending) => {
      const current = source.column(column.id);
      if (current === undefined || nodeA.data === undefined || nodeB.data === undefined) return 0;
      return compareBy(current, nodeA.data, nodeB.data, descending);
    },
  };
}
