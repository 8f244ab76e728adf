/**
 * What parts that know nothing of a sheet ask and tell, answered by the other parts; the editor's is
 * `editing/editorContext.ts`. All are looked up at every call: these parts are made before most of the others.
 */
import type { SheetArrangement } from "./arrangement/sheetArrangement.ts";
import type { ShownProps } from "./arrangement/sheetLooks.ts";
import type { Cells, CellsContext } from "./cells.ts";
import type { Submission, SubmissionOptions } from "./editing/submission.ts";
import type { HandleContext } from "./fill/fillHandle.ts";
import type { SheetFill } from "./fill/sheetFill.ts";
import type { GridPlaces } from "./gridPlaces.ts";
import type { GridView, GridViewOptions } from "./gridView.ts";
import type { SelectionContext, SelectionTracker } from "./selection/selectionTracker.ts";
import type { StatusBar } from "./selection/statusBar.ts";
import type { SheetDrawing } from "./sheetDrawing.ts";
import type { CellRef } from "./types.ts";

interface Parts<Row> {
  readonly props: () => ShownProps<Row>;
  readonly arrangement: SheetArrangement<Row>;
  readonly edits: Submission<Row>;
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly grid: GridView<Row>;
  readonly status: StatusBar;
  readonly drawing: SheetDrawing<Row>;
  readonly fill: SheetFill<Row>;
  readonly shape: () => ReturnType<GridPlaces<Row>["shape"]>;
  readonly isEditing: () => boolean;
}

export function submissionOptions<Row>(parts: Parts<Row>): SubmissionOptions<Row> {
  const redraw = (cells: readonly CellRef[]): void => {
    parts.grid.refreshCells(cells);
    parts.drawing.drawRemark(cells);
    parts.drawing.drawStatus();
  };
  return {
    send: (edits) => parts.props().onEdit?.(edits) ?? Promise.resolve(),
    lineOf: (rowId) => parts.grid.lineOf(rowId),
    redraw: (cells) => parts.grid.closed || redraw(cells),
    onCreated: (rowId) => parts.grid.closed || parts.selection.follow(rowId),
    nextFrame: (run) => void requestAnimationFrame(run),
  };
}

export const cellsContext = <Row>(parts: Parts<Row>): CellsContext<Row> => ({
  lineOf: (rowId) => parts.grid.lineOf(rowId),
  pendingText: (cell, line) => parts.edits.pendingText(cell, line),
  continuesNewRecord: () => parts.edits.continuesNewRecord,
});

export const selectionContext = <Row>(
  parts: Parts<Row>,
  onChange: SelectionContext["onChange"],
): SelectionContext => ({
  shape: parts.shape,
  reveal: (place) => parts.grid.reveal(place),
  leaveNewLine: () => parts.edits.leaveNewLine(),
  onChange,
});

export const viewOptions = <Row>(parts: Parts<Row>): GridViewOptions<Row> => ({
  label: parts.props().label,
  openMenu: (columnId) => parts.arrangement.openColumn(columnId),
  column: (id) => parts.cells.column(id),
  view: (line, columnId) => parts.cells.view(line, columnId),
  lineNumber: (row) => parts.props().lineNumber?.(row),
  rowClass: (line) => (line.kind === "record" ? parts.props().rowClass?.(line.row) : `sheet-${line.kind}`),
});

export const handleContext = <Row>(parts: Parts<Row>): HandleContext => ({
  source: () => (parts.props().onEdit === undefined || parts.isEditing() ? null : parts.fill.rectangle),
  onDrop: (to, asSeries) => parts.fill.dragged(to, asSeries),
  onDoubleClick: () => parts.fill.toEndOfNeighbour(),
  tell: (hint) => parts.status.tell(hint),
});
