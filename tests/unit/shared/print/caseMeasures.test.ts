/** Measures of a printed case: told apart by their stage where the school has several, with all that is kept of them. */
import { expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { printedCase, rowsBelow } from "../../../builders/printedCase.ts";

const cap = (stage: "primary" | "junior") =>
  ({ kind: "intake-cap", stages: [stage], cap: 50, on: "2022-08-01" }) as const;

test("two measures of a kind have their stages in the headings of their milestones", () => {
  const plan = aPlan()
    .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 100 })
    .withMeasure({ at: "育英学校", ...cap("primary") })
    .withMeasure({ at: "育英学校", ...cap("junior") })
    .withPrivateSchool("晨光小学", { primaryGrades: 100, type: "primary" })
    .withMeasure({ at: "晨光小学", ...cap("primary") })
    .build();
  const headings = (school: string): string[] =>
    rowsBelow(printedCase(plan, school), "实施节点").flatMap(([first = ""]) => (first === "" ? [] : [first]));
  expect(headings("育英学校")).toEqual([
    "1．核减招生计划（小学），计划2022年8月1日",
    "2．核减招生计划（初中），计划2022年8月1日",
  ]);
  expect(headings("晨光小学")).toEqual(["1．核减招生计划，计划2022年8月1日"]);
});

test("the project and the area of a measure stand below it", () => {
  const plan = aPlan()
    .withPrivateSchool("育英学校", { primaryGrades: 100 })
    .withMeasure({
      kind: "expand",
      at: "育英学校",
      projectName: "东校区二期",
      area: "城区",
      on: "2022-08-01",
    })
    .build();
  expect(JSON.stringify(rowsBelow(printedCase(plan), "（二）措施"))).toContain(
    "项目：东校区二期；片区：城区",
  );
});
