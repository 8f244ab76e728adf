/** The intake plan on paper: numbers where a school takes children in, words where it does not. */
import { expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { gridOf, papersOfPlan, tablesOf } from "../../../builders/onPaper.ts";

const lineOf = (plan: Parameters<typeof papersOfPlan>[0], school: string): string[] => {
  const [table] = papersOfPlan(plan, "intake-plan").flatMap(tablesOf);
  const line = table === undefined ? undefined : gridOf(table).find((row) => row[1] === school);
  if (line === undefined) throw new Error(`no line of ${school}`);
  return line.slice(3);
};
const county = () => aPlan().withCounty("东陵县", { targetYear: 2024 });

test("what is capped, what comes by itself, and a stage the school does not have", () => {
  const plan = county()
    .withPrivateSchool("育英学校", { primaryGrades: 40 })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 20, on: "2023-06-01" })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 0, on: "2024-06-01" })
    .build();
  expect(lineOf(plan, "育英学校")).toEqual(["40", "(40)", "20", "停招", "—", "—", "—", "—"]);
});

test.each([
  ["close", "已停办"],
  ["convert", "已转公"],
  ["transform", "已转型"],
] as const)("after %s the school says %s", (kind, word) => {
  const plan = county()
    .withPrivateSchool("育英学校", { primaryGrades: 40, juniorGrades: 30 })
    .withMeasure({ kind, at: "育英学校", stages: ["junior"], on: "2023-08-01" })
    .build();
  expect(lineOf(plan, "育英学校")).toEqual(["40", "(40)", "(40)", "(40)", "30", "(30)", word, word]);
});

test("a cap above the children there are is told as the children there are", () => {
  const plan = county()
    .withPrivateSchool("育英学校", { primaryGrades: 40 })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 90, on: "2022-06-01" })
    .build();
  expect(lineOf(plan, "育英学校").slice(0, 2)).toEqual(["40", "40"]);
});

test("a primary school that closes altogether has no junior stage to close", () => {
  const plan = county()
    .withPrivateSchool("育英小学", { type: "primary", primaryGrades: 40 })
    .withMeasure({ kind: "close", at: "育英小学", on: "2023-08-01" })
    .build();
  expect(lineOf(plan, "育英小学")).toEqual(["40", "(40)", "已停办", "已停办", "—", "—", "—", "—"]);
});
