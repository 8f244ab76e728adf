/** The columns of the file's tables as rows of a grid, and what choosing a field for one of them means. */
import type { RosterColumn, RosterTableFound } from "../../../shared/contract/roster.ts";
import type { RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import { fieldSpec } from "../../../shared/model/plan.ts";
import type { UnmappedReason } from "../../../shared/roster/columns/mapColumns.ts";
import { isRosterField, rosterFields, rosterLabel } from "../../../shared/roster/columns/rosterFields.ts";
import type { CellEdit, GridColumn, Option } from "../../grid/types.ts";

export interface ColumnRow {
  readonly id: string;
  readonly sheet: string;
  readonly signature: string;
  readonly letter: string;
  readonly column: RosterColumn;
  /** Whose word it is that the header alone does not say. */
  readonly said?: "now" | "before";
}

/** `chosen`: what she has said in this import. */
export function columnRows(
  tables: readonly RosterTableFound[],
  chosen: RosterChoices["mappings"],
): ColumnRow[] {
  const headers = new Set(chosen.map(({ header }) => header));
  return tables.flatMap(({ sheet, signature, header, columns }) =>
    columns.map((column) => ({
      id: `${sheet}/${header.first}/${column.column}`,
      sheet,
      signature,
      letter: column.address.replace(/\d+$/u, ""),
      column,
      ...(column.remembered === true ? { said: headers.has(column.header) ? "now" : "before" } : {}),
    })),
  );
}

const notNeeded = "不导入";
const options: readonly Option[] = [
  ...rosterFields.map(({ field, label }) => ({ value: field, label })),
  { value: notNeeded, label: notNeeded },
];

const reasons: Readonly<Record<UnmappedReason, string>> = {
  unknown: "不认得这个表头；需要时请选择它对应的内容",
  ignored: "序号、备注一类，不导入",
  "not-needed": "您选择了不导入",
  "approved-size": "全校一个总数的办学规模不是学位，不导入",
  doubled: "另有一列也是这个内容，而两列数字不同；请选定其中一列",
  "other-year": "是其他年份的数字，不导入",
};

export function columnsGrid(several: boolean): GridColumn<ColumnRow>[] {
  const sheet: GridColumn<ColumnRow> = {
    id: "sheet",
    header: "工作表",
    width: 200,
    text: (row) => row.sheet,
  };
  return [
    ...(several ? [sheet] : []),
    { id: "letter", header: "列", width: 48, align: "center", text: ({ letter }) => letter },
    {
      id: "header",
      header: "文件中的表头",
      width: 210,
      text: ({ column }) => (column.header === "" ? "（没有表头）" : column.header),
    },
    {
      id: "examples",
      header: "内容举例",
      width: 230,
      text: ({ column }) => column.examples.join("、"),
    },
    {
      id: "field",
      header: "对应为",
      width: 170,
      text: ({ column }) => (column.field === null ? notNeeded : rosterLabel(column.field)),
      mark: ({ column }) => (needsAnswer(column) ? "attention" : undefined),
      hint: ({ column }) => (column.header === "" ? "没有表头的列不能对应；请在文件中补上表头" : undefined),
      editable: ({ column }) => column.header !== "",
      exactly: ({ column }) => column.field ?? notNeeded,
      editor: { kind: "choice", options: () => options, closed: true },
    },
    {
      id: "reason",
      header: "说明",
      width: 200,
      grow: true,
      text: wordsOf,
      mark: ({ column }) => (needsAnswer(column) ? "attention" : undefined),
    },
  ];
}

const needsAnswer = ({ reason }: RosterColumn): boolean => reason === "unknown" || reason === "doubled";

const saidWords = { now: "您的选择", before: "上次的选择" } as const;

const wordsOf = ({ column: { field, reason, scale }, said }: ColumnRow): string => {
  if (said !== undefined && (reason === undefined || reason === "not-needed"))
    return field === null ? `${saidWords[said]}：不导入` : saidWords[said];
  if (reason !== undefined) return reasons[reason];
  if (field !== null && fieldSpec("school", field) === undefined) return "只用来识别和核对，不存入名册";
  return scale === 1 ? "" : `以 ${scale} 人为单位，导入时换算`;
};

/** The mappings with the choice in them; null for a text that is no field: the cell goes back to what it was. */
export function fieldChosen(
  mappings: RosterChoices["mappings"],
  rows: readonly ColumnRow[],
  { rowId, value }: CellEdit,
): RosterChoices["mappings"] | null {
  const row = rows.find(({ id }) => id === rowId);
  if (row === undefined || value === undefined) return null;
  const field = isRosterField(value) ? value : null;
  const { signature, column } = row;
  const others = mappings.filter(
    (mapping) => mapping.signature !== signature || mapping.header !== column.header,
  );
  return [...others, { signature, header: column.header, field }];
}
