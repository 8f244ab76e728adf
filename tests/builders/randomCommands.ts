/**
 * Random commands as a planner might give them, good and bad: chosen by numbers, so that they can be drawn before the
 * plan they meet is known, and shrunk when something fails.
 */
import fc from "fast-check";
import { planCommand } from "../../shared/commands/index.ts";
import { dispositions, measureKinds } from "../../shared/model/vocabulary.ts";
import { emptyPlan, tableFields, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import { applyPatch } from "../../shared/patch/patch.ts";

export interface Draw {
  readonly what: (typeof whats)[number];
  readonly a: number;
  readonly b: number;
  readonly text: string;
}
export interface Given {
  readonly command: string;
  readonly input: unknown;
}

/** Making and editing more often than removing, so that plans grow. */
const whats = [
  ...([
    "add-school",
    "add-school",
    "add-school",
    "add-school",
    "add-measure",
    "add-measure",
    "add-measure",
  ] as const),
  ...([
    "edit-cells",
    "edit-cells",
    "edit-cells",
    "edit-cells",
    "edit-cells",
    "edit-cells",
    "edit-cells",
  ] as const),
  "set-diversion",
  "set-measure-kind",
  "set-measure-place",
  "set-intake-cap",
  "set-diversion",
  "set-disposition",
  "set-targets",
  "set-parameter",
  "remove-measures",
  "remove-schools",
  "remove-diversions",
] as const;

const texts = [
  "",
  "0",
  "45",
  "320",
  "约300",
  "-5",
  "2.5",
  "2023-08-20",
  "2023-02-30",
  "2021年9月",
  "民办",
  "转公",
  "小学",
  "是",
  "否",
  "第一小学",
  "新建",
  "不足",
  "09-01",
  "6-3",
  "\"引号\"、'单'",
  "𠮷\u0000",
];

export const drawArb: fc.Arbitrary<Draw> = fc.record({
  what: fc.constantFrom(...whats),
  a: fc.nat(1000),
  b: fc.nat(1000),
  text: fc.constantFrom(...texts),
});

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const ids = (plan: Plan, table: "county" | "school" | "measure" | "diversion" | "case"): string[] => [
  ...plan[table].keys(),
];

/** The command a draw means for this plan; some are refused, as they would be for a planner. */
export function commandOf(plan: Plan, { what, a, b, text }: Draw): Given {
  const county = pick(ids(plan, "county"), a);
  const school = pick(ids(plan, "school"), a);
  const measure = pick(ids(plan, "measure"), a);
  const stage = pick(stages, b);
  const year = 2021 + (b % 5);
  const inputs: Record<(typeof whats)[number], unknown> = {
    "add-school": { county, name: `第${a}小学`, ownership: pick(["public", "private"], b) },
    "add-measure": {
      county,
      kind: pick([undefined, ...Object.keys(measureKinds)], b),
      schoolId: pick([undefined, school], b),
      plannedDate: pick([undefined, "2022-08-20"], a),
    },
    "edit-cells": { cells: [cellOf(plan, a, b, text)] },
    "set-measure-kind": { measure, text: pick(Object.values(measureKinds), b) },
    "set-measure-place": { measure, text },
    "set-intake-cap": { school, stage, year, text },
    "set-diversion": {
      measureId: measure,
      stage,
      students: b,
      ...pick([{ toHome: true }, { toSchoolId: school }], b),
    },
    "set-disposition": { school, disposition: pick([null, ...Object.keys(dispositions)], b) },
    "set-targets": { county, targets: [{ year, shareBp: b }] },
    "set-parameter": { parameter: "progression", county, grade: 2 + (b % 8), basisPoints: 9000 + b },
    "remove-measures": { measures: [measure] },
    "remove-schools": { schools: [school] },
    "remove-diversions": { diversions: [pick(ids(plan, "diversion"), a)] },
  };
  return { command: what, input: inputs[what] };
}

function cellOf(plan: Plan, a: number, b: number, text: string) {
  const table =
    pick(["county", "school", "school", "measure", "measure", "diversion", "case"] as const, a) ?? "school";
  return { table, id: pick(ids(plan, table), b), field: pick(tableFields[table], a + b)?.key, text };
}

const context = () => {
  let made = 0;
  return { newId: (prefix: string) => `${prefix}${(made += 1)}` };
};

/** A plan out of nothing but commands. */
export function planOf(draws: readonly Draw[]): MutablePlan {
  const plan = emptyPlan();
  const ownContext = context();
  const first = { code: "419921", name: "东陵县", baseYear: 2021, targetYear: 2025 };
  const run = ({ command, input }: Given): void => {
    const planned = planCommand(plan, command, input, ownContext);
    if (planned.ok) applyPatch(plan, planned.value.patch);
  };
  run({ command: "create-county", input: first });
  for (const draw of draws) run(commandOf(plan, draw));
  return plan;
}
