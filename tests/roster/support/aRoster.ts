/**
 * A workbook written out in a test as it would look on the screen: rows of texts and numbers, null for a blank cell.
 * `cell(…)` gives one that a plain text or number cannot be.
 */
import {
  previewRoster,
  type PreviewContext,
  type RosterPreview,
} from "../../../shared/roster/previewRoster.ts";
import { emptyPlan } from "../../../shared/model/plan.ts";
import type {
  Merge,
  NeutralCell,
  NeutralSheet,
  NeutralWorkbook,
} from "../../../shared/roster/sheets/neutralGrid.ts";
import type { RosterCounty } from "../../../shared/roster/rows/readRoster.ts";
import type { RosterRow } from "../../../shared/roster/rows/rosterRow.ts";
import { defaultRules } from "../../builders/rules.ts";
import { dictionary } from "./dictionary.ts";

type SpecialCell = Omit<NeutralCell, "row" | "column">;
type Content = string | number | null | SpecialCell;
export type Rows = readonly (readonly Content[])[];

/** A formula never calculated, an error, a date: what has more to it than its text. */
export const cell = (content: SpecialCell): SpecialCell => content;

export interface SheetStory {
  readonly name?: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

export const aSheet = ({
  name = "名册",
  rows,
  merges = [],
  hiddenRows = [],
  hidden = false,
}: SheetStory): NeutralSheet => ({
  name,
  hidden,
  hiddenRows,
  merges: merges.map(mergeOf),
  cells: rows.flatMap((contents, r) => contents.flatMap((content, c) => cellOf(content, r + 1, c + 1))),
});

export const aWorkbook = (...sheets: readonly SheetStory[]): NeutralWorkbook => ({
  kind: "xlsx",
  sheets: sheets.map(aSheet),
});

function cellOf(content: Content, row: number, column: number): NeutralCell[] {
  if (content === null) return [];
  if (typeof content === "number") return [{ row, column, text: String(content), number: content }];
  return [{ row, column, ...(typeof content === "string" ? { text: content } : content) }];
}

/** "A1:C2" */
function mergeOf(range: string): Merge {
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(range) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - 64;
  return { top: Number(top), left: column(left), bottom: Number(bottom), right: column(right) };
}

export const dongling: RosterCounty = { id: "419901", name: "东陵县", schooling: "6-3", baseYear: 2021 };

export const previewOf = (workbook: NeutralWorkbook, context: Partial<PreviewContext> = {}): RosterPreview =>
  previewRoster(workbook, {
    plan: emptyPlan(),
    county: dongling,
    rules: defaultRules,
    dictionary,
    ...context,
  });

export const previewRows = (rows: Rows, context: Partial<PreviewContext> = {}): RosterPreview =>
  previewOf(aWorkbook({ rows }), context);

/** What a row says, by field; drafts as `draft: text`. */
export const valuesOf = (row: RosterRow | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.values(row?.cells ?? {}).map(({ field, value, reason, text }) => [
      field,
      reason === undefined ? value : `draft: ${text}`,
    ]),
  );

/** Problems as `code cell`, without the ones about columns that are not wanted. */
export const told = ({ problems }: RosterPreview): string[] =>
  problems
    .filter(({ code }) => code !== "column-unmapped")
    .map(({ code, cell: at }) => `${code} ${at}`.trim());

/** The header of most stories: name, code, town, ownership, type, and three grades. */
export const plainHeader = [
  "学校名称",
  "学校标识码",
  "乡镇",
  "办别",
  "办学类型",
  "一年级",
  "二年级",
  "三年级",
];
