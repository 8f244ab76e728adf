/**
 * Columns whose header says nothing we know (校别, 驻地) but whose contents do: names, codes, towns, 公办/民办, types. Only
 * for fields that no header names, only where nearly every cell agrees, and never for numbers. A "header" that holds such
 * things itself is a school's row that somebody took for the header: then nothing is concluded, or that school were lost.
 */
import type { Dictionary } from "../dictionary.ts";
import type { HeaderColumn } from "../headers/headerColumns.ts";
import { isLikeSchool, isTotalText, isTownName } from "../tables/nameKinds.ts";
import { compact, isNotApplicable } from "../plainText.ts";
import type { NamedField } from "./rosterFields.ts";
import type { SheetGrid } from "../sheets/sheetGrid.ts";

/** Rows below the header that are looked at. */
const mostRows = 200;
const fewestCells = 3;
const nearlyAll = 0.8;

type ContentField = Extract<NamedField, "name" | "code" | "town" | "ownership" | "type">;

export interface UnnamedColumns {
  readonly columns: readonly HeaderColumn[];
  /** Fields that headers name already. */
  readonly named: ReadonlySet<string>;
}

export function fieldsByContents(
  grid: SheetGrid,
  lastHeaderRow: number,
  { columns, named }: UnnamedColumns,
  dictionary: Dictionary,
): ReadonlyMap<number, ContentField> {
  const below = grid.rows.filter((row) => row > lastHeaderRow).slice(0, mostRows);
  const texts = new Map(
    columns.map(({ column }) => [
      column,
      below
        .map((row) => grid.cellAt(row, column)?.text.trim() ?? "")
        .filter((text) => !isNotApplicable(text) && !isTotalText(text, dictionary)),
    ]),
  );
  const found = new Map<number, ContentField>();
  for (const { field, fits, isEachItsOwn } of judges(dictionary)) {
    if (named.has(field)) continue;
    const fitting = [...texts].filter(
      ([column, list]) => !found.has(column) && isMostly(list, fits) && (!isEachItsOwn || areDistinct(list)),
    );
    // Two columns of codes are no reason to take one of them.
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) found.set(only[0], field);
  }
  return isSchoolRow(columns, found, dictionary) ? new Map() : found;
}

/** 就读学校 and 归属乡镇 are headers, though they end like names; a code, 公办 or 小学 is none, nor a name beside numbers. */
function isSchoolRow(
  columns: readonly HeaderColumn[],
  found: ReadonlyMap<number, ContentField>,
  dictionary: Dictionary,
): boolean {
  const headers = columns.map(({ column, path }) => ({ field: found.get(column), text: path.at(-1) ?? "" }));
  const fitting = new Set(
    judges(dictionary).flatMap(({ field, fits }) =>
      headers.some((header) => header.field === field && fits(header.text)) ? [field] : [],
    ),
  );
  const hasNumber = headers.some(({ text }) => /^\d+$/u.test(compact(text)));
  return (
    fitting.has("code") ||
    fitting.has("ownership") ||
    fitting.has("type") ||
    (fitting.has("name") && hasNumber)
  );
}

interface Judge {
  readonly field: ContentField;
  readonly fits: (text: string) => boolean;
  /** No two schools share it. */
  readonly isEachItsOwn: boolean;
}

const judges = (dictionary: Dictionary): readonly Judge[] => [
  {
    field: "code",
    fits: (text) => /^\d{10}$/u.test(compact(text).replace(/^'/u, "")),
    isEachItsOwn: true,
  },
  { field: "ownership", fits: (text) => dictionary.ownershipOf.has(compact(text)), isEachItsOwn: false },
  { field: "type", fits: (text) => dictionary.typeOf.has(compact(text)), isEachItsOwn: false },
  { field: "town", fits: isTownName, isEachItsOwn: false },
  { field: "name", fits: (text) => isLikeSchool(text, dictionary), isEachItsOwn: true },
];

const isMostly = (texts: readonly string[], fits: Judge["fits"]): boolean =>
  texts.length >= fewestCells && texts.filter(fits).length >= texts.length * nearlyAll;

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size >= texts.length * nearlyAll;
