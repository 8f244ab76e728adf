/** 插入数字: numbers are found by name, group or initials, and show what they would put into the text now. */
import { expect, test } from "vitest";
import { tokenChoices, type Parts } from "../../../../renderer/screens/countyPlan/tokenChoices.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { factsOf } from "../../../builders/countyPlan.ts";

const facts = factsOf(
  aPlan()
    .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 50 })
    .withPublicSchool("实验小学", { primaryGrades: 100 })
    .build(),
);
const anywhere: Parts = { fall: "", stage: "", area: "" };
const found = (search: string, parts = anywhere) =>
  tokenChoices(facts, parts, search).map(({ source, value }) => `${source} ${value}`);

test("by name, by initials and by group", () => {
  expect(found("民办学校数")).toEqual(["{民办学校数} 1所"]);
  expect(found("mbxxs")).toEqual(["{民办学校数} 1所"]);
  expect(found("节点").length).toBeGreaterThan(2);
});

test("only those that take a part have it", () => {
  const parts = { ...anywhere, fall: "基期", stage: "小学" };
  expect(found("民办学校数", parts)).toEqual(["{民办学校数·小学} 1所"]);
  expect(found("不新增措施民办占比", parts)).toEqual(["{不新增措施民办占比·基期·小学} 50.00%"]);
});

test("one that has nothing to show says why", () => {
  expect(found("目标占比")).toEqual(["{目标占比} 没有设这一年的目标，请在“编辑 → 各年目标…”填写，或删去"]);
});
