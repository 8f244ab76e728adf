/** The county plan of a county that has no private school: it speaks of seats, and of nothing it does not have. */
import { describe, expect, test } from "vitest";
import { chapterPictures } from "../../../../../shared/print/countyPlan/chapterPictures.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import { chapterOf, factsOf } from "../../../../builders/countyPlan.ts";
import { papersOfPlan } from "../../../../builders/onPaper.ts";

const plan = aPlan()
  .withCounty("河湾区", { targets: [{ year: 2024, shareBp: 500 }] })
  .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 500 } })
  .withMeasure({ kind: "expand", at: "实验小学", seats: { primary: 90 }, on: "2022-08-01" })
  .build();

describe("a county without private schools", () => {
  test("draws its seats, and no private pupils where there are none", () => {
    const kindsIn = (chapter: "targets" | "seats") =>
      chapterPictures(factsOf(plan), chapter).map(({ picture }) => picture.kind);
    expect(kindsIn("targets")).toEqual([]);
    expect(kindsIn("seats")).toEqual(["seats"]);
  });

  test("compares its new seats with no reduction, and tells no share fall by fall", () => {
    expect(chapterOf(plan, "seats")).not.toContain("多于计划压减");
    expect(chapterOf(plan, "steps")).toContain("到本学期，累计新增学位90个。");
    expect(chapterOf(plan, "steps")).not.toContain("民办占比");
  });

  test("buys no seats", () => {
    expect(chapterOf(plan, "resources")).not.toContain("购买学位");
  });

  test("has two annexes, ledger and balance, and lists no others", () => {
    const [main, ...annexes] = papersOfPlan(plan, "county-plan");
    expect(annexes.map(({ title }) => title)).toEqual([
      "河湾区压减民办和新增学位措施台账",
      "河湾区义务教育学位平衡表",
    ]);
    const listed = (main?.blocks ?? []).flatMap((block) => (block.kind === "annex-item" ? [block.text] : []));
    expect(listed).toEqual([
      "附件：1. 河湾区压减民办和新增学位措施台账",
      "　　　2. 河湾区义务教育学位平衡表",
    ]);
  });
});
