/** What is not filled in yet is said so on paper, and is no 0. */
import { describe, expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { chapterOf } from "../../../builders/countyPlan.ts";
import { gridOf, papersOfPlan, tablesOf } from "../../../builders/onPaper.ts";
import { printedCase, sentencesOf } from "../../../builders/printedCase.ts";

const named = aPlan().withCounty("柳河市").withPrivateSchool("育英学校").build();

describe("a school of which only the name is known", () => {
  test("has no pupils to come on its case, and none that are 0", () => {
    const document = printedCase(named);
    expect(sentencesOf(document)).toContain("各年级在校生尚未填写，填写后测算。");
    expect(tablesOf(document).flatMap(gridOf).flat()).not.toContain("0");
  });

  test("leaves its intake to be filled in, which is no stage that it lacks", () => {
    const [paper] = papersOfPlan(named, "intake-plan");
    const [table] = paper === undefined ? [] : tablesOf(paper);
    const rows = table === undefined ? [] : gridOf(table);
    expect(rows.map((row) => row.slice(3).join(""))).toEqual(["", ""]);
  });
});

test("a school that is to close is said so on its intake plan, though its pupils are not filled in", () => {
  const plan = aPlan()
    .withCounty("柳河市")
    .withPrivateSchool("育英小学", { type: "primary" })
    .withMeasure({ kind: "close", at: "育英小学", on: "2023-08-20" })
    .build();
  const [paper] = papersOfPlan(plan, "intake-plan");
  const [table] = paper === undefined ? [] : tablesOf(paper);
  const [row = []] = table === undefined ? [] : gridOf(table);
  expect(row.slice(3)).toEqual(["", "", "已停办", "已停办", "—", "—", "—", "—"]);
});

describe("a roster without pupils", () => {
  test("is said to be without, and to have no public school where it has none", () => {
    expect(chapterOf(named, "situation").split("\n")).toEqual([
      "（一）义务教育总体情况",
      "柳河市现有义务教育学校1所，均为民办学校。各校在校生尚未填写，填写后补充。",
      "（二）公办学位情况",
      "名册尚无公办学校，待录入后测算公办学位。",
    ]);
  });

  test("asks for nothing yet: no table of needs that are all 0", () => {
    const [main] = papersOfPlan(named, "county-plan");
    const captions = (main?.blocks ?? []).flatMap((block) => (block.kind === "caption" ? [block.text] : []));
    expect(captions.join()).not.toContain("要素需求");
  });
});
