/**
 * A planner's morning: step after step of all kinds — typing, lines that come and go, dispositions, an import, areas for
 * many schools, a case, milestones, attachments, caps, targets. Each step is made on the plan as it is then, and changes something.
 */
import type { CommandInput, CommandName } from "../../shared/commands/index.ts";
import type { PlanRows } from "../../shared/contract/document.ts";
import { county, type TestDocument } from "./aDocument.ts";

export type Call = { [N in CommandName]: { readonly name: N; readonly input: CommandInput<N> } }[CommandName];

/** Schools for the steps to be about: 民办 first, then 公办. */
export async function withSchools(document: TestDocument): Promise<void> {
  for (let n = 1; n <= 6; n += 1)
    await document.run("add-school", {
      county: county.code,
      name: `第${n}学校`,
      ownership: n <= 3 ? "private" : "public",
    });
}

const typed = (table: "school" | "measure" | "case", id: string, field: string, text: string): Call => ({
  name: "edit-cells",
  input: { cells: [{ table, id, field, text }] },
});

const kinds: readonly ((rows: PlanRows, n: number, school: string) => Call)[] = [
  (_, n, school) => typed("school", school, "enrollment.1", String(40 + n)),
  (_, n) => ({ name: "add-school", input: { county: county.code, name: `新校${n}` } }),
  (_, n) => ({
    name: "add-measure",
    input: { county: county.code, projectName: `项目${n}`, kind: "new-build" },
  }),
  (rows, n) =>
    typed("measure", rows.measure.at(-1)?.id ?? "", "plannedDate", n % 2 === 0 ? "2022-08-20" : `${n}日前`),
  (_, n, school) => ({
    name: "set-disposition",
    input: {
      schools: [school],
      text: ["convert", "close", "intake-cap", "keep"][Math.floor(n / kinds.length) % 4] ?? "",
    },
  }),
  (rows, n) => ({
    name: "import-roster",
    input: {
      county: county.code,
      add: [],
      change: rows.school.map(({ id }, i) => ({
        school: id,
        cells: [{ field: "enrollment.3", value: n + i }],
      })),
    },
  }),
  (rows, n) => ({
    name: "edit-cells",
    input: { cells: rows.school.map(({ id }) => ({ table: "school", id, field: "area", text: `片区${n}` })) },
  }),
  (_, n, school) => typed("case", school, "leader", `第${n}位`),
  (_, n, school) => ({
    name: "set-intake-cap",
    input: { cells: [{ school, stage: "primary", year: 2023, text: n % 3 === 0 ? "约50" : String(n) }] },
  }),
  (_, n) => ({ name: "set-targets", input: { county: county.code, targets: [{ year: 2025, shareBp: n }] } }),
  (rows, n) => ({
    name: "add-milestone",
    input: { measure: rows.measure.at(-1)?.id ?? "", name: `节点${n}` },
  }),
  (_, n, school) => ({ name: "add-attachment", input: { schoolId: school, name: `附件${n}` } }),
  (rows) => ({ name: "remove-measures", input: { measures: rows.measure.slice(-1).map(({ id }) => id) } }),
  (rows) => ({ name: "remove-schools", input: { schools: rows.school.slice(-1).map(({ id }) => id) } }),
];

/** The `n`-th step. */
export function mixedEdit(rows: PlanRows, n: number): Call {
  const privateSchools = rows.school.filter(({ ownership }) => ownership === "private");
  const school = privateSchools[n % privateSchools.length]?.id ?? "";
  const kind = kinds[n % kinds.length];
  if (kind === undefined) throw new Error("there is no step");
  return kind(rows, n, school);
}
