/** What the plan takes away and adds: a part that falls back is read out as less and taken off, in a text kept long ago too. */
import { expect, test } from "vitest";
import { aPlan } from "../../../../builders/aPlan.ts";
import { chapterOf, factsOf, read } from "../../../../builders/countyPlan.ts";

/** 900 private pupils; 100 of the primary ones have been bought since before the base year, until the summer of 2022. */
const lapsing = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 100 })
    .withPublicSchool("实验学校", { primaryGrades: 100, seats: { primary: 900 } })
    .withMeasure({
      kind: "purchase",
      at: "育英学校",
      seats: { primary: 100 },
      on: "2020-08-01",
      endDate: "2022-06-30",
    });

test("where nothing but bought seats changes, the plan adds pupils and takes seats away", () => {
  const plan = lapsing().build();
  expect(chapterOf(plan, "seats")).toContain(
    "到2024年秋季学期，政府购买学位减少100人，计划增加民办在校生100人，合计增加100人。",
  );
  expect(chapterOf(plan, "seats")).toContain("学位增减：政府购买减少100个，累计减少学位100个。");
  expect(chapterOf(plan, "seats")).not.toContain("计划压减");
  expect(chapterOf(plan, "steps")).toContain("到本学期，累计增加民办在校生100人，累计减少学位100个");
});

test("a part that falls back stands apart from the others and is taken off", () => {
  const plan = lapsing()
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2023-06-30" })
    .withMeasure({ kind: "expand", at: "实验学校", seats: { primary: 450 }, on: "2023-06-30" })
    .build();
  expect(chapterOf(plan, "seats")).toContain(
    "计划压减民办在校生200人，其中停办转型300人，政府购买学位减少100人予以扣除，合计减少200人。",
  );
  expect(chapterOf(plan, "seats")).toContain(
    "累计新增学位350个，其中扩建450个，政府购买减少100个予以扣除。新增学位多于计划压减150个。",
  );
});

test("what is lost is more than what is won: the parts come first, then what is left", () => {
  const plan = lapsing().withMeasure({
    kind: "intake-cap",
    at: "育英学校",
    stages: ["junior"],
    cap: 90,
    on: "2022-06-30",
  });
  expect(chapterOf(plan.build(), "seats")).toContain(
    "核减招生30人，政府购买学位减少100人予以扣除，计划增加民办在校生70人，合计增加70人。",
  );
});

test("where both are the same nothing is planned, and no nought is read out", () => {
  const plan = lapsing()
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { junior: 100 }, on: "2022-07-01" })
    .build();
  expect(chapterOf(plan, "seats")).toContain("本方案没有计划压减");
  expect(chapterOf(plan, "seats")).toContain("本方案没有新增学位。");
});

test("as many who leave by themselves cancel out those who come", () => {
  const plan = lapsing()
    .withPrivateSchool("晨光小学", { type: "primary", enrollment: { 6: 100 } })
    .withMeasure({
      kind: "purchase",
      at: "育英学校",
      seats: { primary: 66 },
      on: "2020-08-01",
      endDate: "2022-06-30",
    });
  expect(chapterOf(plan.build(), "seats")).toContain("计划增加民办在校生166人，自然减少166人，增减相抵。");
});

test("a rebuilding that loses seats is said to take them away", () => {
  const plan = lapsing()
    .withMeasure({ kind: "rebuild", at: "实验学校", seats: { primary: -45 }, on: "2023-06-30" })
    .build();
  expect(chapterOf(plan, "measures")).toContain("到2024年秋季学期减少公办学位45个");
});

test("words kept from days when numbers rose follow them when they fall", () => {
  const kept = "{计划增减}，{计划压减构成}；{学位增减}，{新增学位构成}；新增学位{增减比较}；{合计增减}。";
  expect(read(factsOf(lapsing().build()), kept)).toBe(
    "增加民办在校生100人，政府购买学位减少100人；减少学位100个，政府购买减少100个；新增学位与计划压减相等；合计增加100人。",
  );
  const bought = lapsing().withMeasure({
    kind: "purchase",
    at: "育英学校",
    seats: { primary: 150 },
    on: "2022-07-01",
  });
  expect(read(factsOf(bought.build()), kept)).toBe(
    "压减民办在校生50人，政府购买学位50人；新增学位50个，政府购买50个；新增学位与计划压减相等；合计减少50人。",
  );
});
