/** Cells and what is typed into them, drawn from short lists of corners, good texts and bad. */
import type { FieldKind, FieldSpec } from "../../shared/model/fields.ts";
import { tableFields, type Plan, type TableName } from "../../shared/model/plan.ts";
import { measureKinds } from "../../shared/model/vocabulary.ts";
import type { Draw } from "./draw.ts";

export const years: readonly [number, ...number[]] = [2021, 2022, 2023, 2024, 2025, 1800];
export const counts: readonly [number, ...number[]] = [0, 12, 60, 300, 7, 90, 540, -1, 2.5, 20_000_000];
type Texts = readonly [string, ...string[]];
export const countTexts: Texts = [
  "320",
  "0",
  "",
  "１２０",
  "1,200人",
  "约300",
  "-50",
  "2.5",
  "99999999999",
  "/",
];
export const dateTexts: Texts = [
  "2022-09-01",
  "2022年9月",
  "2023-02-30",
  "明年",
  "",
  "2022-09-02",
  "20230820",
];
const yearTexts: Texts = ["2024", "2022年", "20245", "", "2099"];
export const kindTexts: Texts = ["", "不知道", ...Object.values(measureKinds), ...Object.keys(measureKinds)];

function textFor(plan: Plan, spec: FieldSpec, draw: Draw): string {
  if (spec.unit === "年") return draw.of(yearTexts);
  const byKind: Partial<Record<FieldKind, Texts>> = {
    integer: countTexts,
    number: countTexts,
    date: dateTexts,
    "month-day": ["09-01", "8月31日", "02-30", ""],
    flag: ["是", "否", "也许", ""],
    choice: ["", "不知道", ...Object.values(spec.choices ?? {}), ...Object.keys(spec.choices ?? {})],
    stages: ["小学", "初中", "全部", "幼儿园", ""],
    school: ["没有的学校", "", ...plan.school.keys()],
  };
  return draw.of(
    byKind[spec.kind] ?? [
      "",
      "城区",
      "  第二 小学  ",
      "一行\n两行",
      "一\r\n\n\n\u00a0二 \n",
      "𠮷\u0000\u200b",
    ],
  );
}

const editableTables: readonly TableName[] = [
  "measure",
  "school",
  "county",
  "diversion",
  "milestone",
  "case",
  "attachment",
];
/** One that no table has, and one that nobody types into. */
const oddFields: readonly [FieldSpec, FieldSpec] = [
  { key: "no-such-field", label: "", kind: "text" },
  { key: "position", label: "", kind: "integer" },
];

export function cell(plan: Plan, draw: Draw): unknown {
  const filled = editableTables.filter((name) => plan[name].size > 0);
  const table = draw.of<TableName>(["measure", "measure", "school", ...filled]);
  return { table, id: draw.id(plan, table), ...typedField(plan, table, draw) };
}

export const forecastCells: Texts = [
  "progressionBp.2",
  "progressionBp.9",
  "entrantIndexBp.primary.2022",
  "entrantIndexBp.junior.2024",
  "pastEnrollment.2020.1",
  "progressionBp.10",
];

export function typedField(plan: Plan, table: TableName, draw: Draw): { field: string; text: string } {
  if (table === "county" && draw.below(2) === 0)
    return { field: draw.of(forecastCells), text: draw.of(["97.5%", "0.98", "", "320", "约300"]) };
  const typable = tableFields[table].filter(({ fixed, kind }) => fixed !== true && kind !== "structure");
  const spec =
    draw.below(16) === 15 ? draw.of(oddFields) : (typable[draw.below(typable.length)] ?? oddFields[0]);
  return { field: spec.key, text: textFor(plan, spec, draw) };
}
