/** What telling schools, sums and headings apart needs to know of a table's columns before they are mapped for good. */
import type { UnnamedColumns } from "./columnContents.ts";
import type { Dictionary } from "../dictionary.ts";
import type { HeaderColumn } from "../headers/headerColumns.ts";
import { meaningOf } from "../headers/headerMeaning.ts";
import { headerText } from "../plainText.ts";
import { rememberedField, type RememberedMapping } from "../headers/remembered.ts";
import { isCount, type RosterField } from "./rosterFields.ts";

export interface ColumnRoles {
  readonly name?: number;
  readonly code?: number;
  readonly town?: number;
  readonly ownership?: number;
  readonly type?: number;
  /** 序号 and the like: a row that has only this is no row. */
  readonly ignored: ReadonlySet<number>;
  readonly counts: ReadonlySet<number>;
  /** The headers of all columns, by column, to know a header that is repeated on every printed page. */
  readonly headers: ReadonlyMap<number, string>;
}

/** Columns that nobody knows by their header, and the fields that the others have. */
export function unnamedColumns(
  columns: readonly HeaderColumn[],
  dictionary: Dictionary,
  remembered: RememberedMapping | undefined,
): UnnamedColumns {
  const named = new Set<string>();
  const unknown = columns.filter(({ path }) => {
    const known = rememberedField(remembered, path);
    const meaning = meaningOf(path, dictionary);
    const field = known === undefined && meaning.kind === "field" ? meaning.field : known;
    if (field !== undefined && field !== null) named.add(field);
    return path.length > 0 && known === undefined && meaning.kind === "unknown";
  });
  return { columns: unknown, named };
}

export function rolesOf(
  columns: readonly HeaderColumn[],
  dictionary: Dictionary,
  remembered: RememberedMapping | undefined,
  byContents: ReadonlyMap<number, RosterField>,
): ColumnRoles {
  const fields = new Map<number, RosterField>(byContents);
  const counts = new Set<number>();
  const ignored = new Set<number>();
  for (const { column, path } of columns) {
    const known = rememberedField(remembered, path);
    const meaning = meaningOf(path, dictionary);
    const field = known === undefined ? (meaning.kind === "field" ? meaning.field : null) : known;
    if (field !== null) fields.set(column, field);
    if (meaning.kind === "ignored" && field === null) ignored.add(column);
    if ((field !== null && isCount(field)) || meaning.kind === "bare-total") counts.add(column);
  }
  const columnOf = (field: RosterField): number | undefined =>
    [...fields].find(([, mapped]) => mapped === field)?.[0];
  return {
    name: columnOf("name"),
    code: columnOf("code"),
    town: columnOf("town"),
    ownership: columnOf("ownership"),
    type: columnOf("type"),
    ignored,
    counts,
    headers: new Map(columns.map(({ column, path }) => [column, headerText(path.at(-1) ?? "")])),
  };
}
