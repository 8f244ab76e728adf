/** What is said after an import, to be held against the totals in the planner's own file. */
import { expect, test } from "vitest";
import { rosterTotals } from "../../../../renderer/screens/rosterImport/rosterTotals.ts";
import { aPlan } from "../../../builders/aPlan.ts";

test("the roster's schools and pupils, public and private", () => {
  const plan = aPlan()
    .withPublicSchool("实验小学", { primaryGrades: 200 })
    .withPublicSchool("第二小学", { enrollment: { 1: 30 } })
    .withPrivateSchool("育英学校", { juniorGrades: 50 })
    .build();
  expect(rosterTotals([...plan.school.values()])).toBe(
    "名册现有 3 所，在校生 1,380 人：公办 2 所 1,230 人，民办 1 所 150 人",
  );
});
