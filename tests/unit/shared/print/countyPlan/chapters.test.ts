/** The proposed texts: which sentences a plan gives occasion for, and that her own text goes before them. */
import { expect, test } from "vitest";
import { chapterNames } from "../../../../../shared/model/vocabulary.ts";
import { chapterText } from "../../../../../shared/print/countyPlan/chapterText.ts";
import { organisationTables } from "../../../../../shared/print/countyPlan/tables/organisation.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import { chapterOf, factsOf, read } from "../../../../builders/countyPlan.ts";

const school = { primaryGrades: 100, juniorGrades: 100 };
const withSchools = () =>
  aPlan().withCounty("东陵县").withPrivateSchool("育英学校", school).withPublicSchool("实验学校", school);

test("a county without schools says so, and nothing is counted", () => {
  const plan = aPlan().withCounty("东陵县").build();
  expect(chapterOf(plan, "situation")).toBe("东陵县学校名册尚未录入，待录入后补充基本情况。");
  expect(chapterOf(plan, "cases")).toBe("全县没有民办义务教育学校，不需制定“一校一案”。");
});

test("without targets none is spoken of, only where the measures lead", () => {
  const text = chapterOf(withSchools().build(), "targets");
  expect(text).toContain("上级尚未下达民办占比和压减任务指标");
  expect(text).not.toContain("还需压减");
});

test("a target that is missed is told with the pupils still to reduce", () => {
  const plan = aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 500 }] })
    .withPrivateSchool("育英学校", school)
    .withPublicSchool("实验学校", school)
    .build();
  expect(chapterOf(plan, "targets")).toContain("2024年秋季学期还需压减810人，须增补措施");
});

test("a batch without measures has no section, and sections are numbered without a gap", () => {
  const plan = withSchools()
    .withMeasure({ kind: "expand", at: "实验学校", seats: { primary: 90 }, on: "2022-08-01" })
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-08-01" })
    .build();
  const headings = chapterOf(plan, "measures")
    .split("\n")
    .filter((line) => line.startsWith("（"));
  expect(headings).toEqual(["（一）新建改扩建一批", "（二）核减招生停办一批"]);
});

test("seats that are short are told fall by fall; where they suffice, that they do", () => {
  const closing = withSchools().withMeasure({ kind: "close", at: "育英学校", on: "2023-08-01" });
  expect(chapterOf(closing.build(), "seats")).toContain(
    "2023年秋季学期小学缺学位1,200个、初中缺学位600个；2024年秋季学期小学缺学位1,200个、初中缺学位600个。",
  );
  const plan = aPlan().withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 90 } });
  expect(chapterOf(plan.build(), "seats")).toContain("公办学位均能满足需求");
});

test("seats that fall behind what is planned are said to be fewer, money for bought ones in 万元", () => {
  const text = (plan: ReturnType<typeof withSchools>) => chapterOf(plan.build(), "seats");
  const closing = withSchools().withMeasure({ kind: "close", at: "育英学校", on: "2023-08-01" });
  const added = { kind: "expand", at: "实验学校", seats: { primary: 90 }, on: "2022-08-01" } as const;
  expect(text(closing.withMeasure(added))).toContain("新增学位少于计划压减810个");
  expect(text(withSchools().withMeasure(added))).toContain("新增学位多于计划压减90个");
  const bought = withSchools().withMeasure({
    kind: "purchase",
    at: "育英学校",
    seats: { primary: 100 },
    on: "2022-08-01",
    unitSubsidy: 4_505,
  });
  expect(chapterOf(bought.build(), "measures")).toContain("所需经费45.05万元，列入财政预算");
});

test("a county of one stage is not told stage by stage", () => {
  const plan = aPlan().withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 90 } });
  expect(chapterOf(plan.build(), "situation")).toContain("义务教育阶段在校生60人。");
});

test("no chapter says that there are none of something", () => {
  const plan = withSchools().withMeasure({ kind: "convert", at: "育英学校", on: "2022-08-01" }).build();
  for (const chapter of chapterNames)
    expect(chapterOf(plan, chapter)).not.toMatch(/(?<![\d.,])0(所|项|万元|个班)/u);
});

test("her own text goes before the proposed one, and its numbers follow the plan", () => {
  const chapters = { situation: "我县民办学校{民办学校数}所。" };
  const plan = aPlan()
    .withCounty("东陵县", { chapters })
    .withPrivateSchool("育英学校")
    .withPrivateSchool("晨光学校");
  const facts = factsOf(plan.build());
  expect(read(facts, chapterText(facts, "situation"))).toBe("我县民办学校2所。");
  expect(chapterText(facts, "risks")).toContain("{民办学校数}");
});

test("one school's pupils too many do not hide another's who have no place yet", () => {
  const plan = withSchools()
    .withPrivateSchool("晨光学校", school)
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2023-08-01" })
    .withDiversion({ stage: "junior", to: "实验学校", students: 310 })
    .withMeasure({ kind: "close", at: "晨光学校", stages: ["junior"], on: "2023-08-01" })
    .withDiversion({ stage: "junior", toHome: true, students: 290 })
    .build();
  expect(chapterOf(plan, "cases")).toContain(
    "需分流学生600人，已落实去向590人，还有10人待安排，多安排的10人须核对，其中回户籍地就读290人。",
  );
});

test("pupils of a stage that goes on are in no sentence about those who leave", () => {
  const plan = withSchools()
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2023-08-01" })
    .withDiversion({ stage: "primary", toHome: true, students: 300 })
    .build();
  expect(chapterOf(plan, "cases")).toContain("需分流学生300人，去向尚未安排。");
});

test("of a measure that is done no milestone is overdue", () => {
  const plan = withSchools()
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-08-20", actualDate: "2022-02-20" })
    .withMilestone("公告", { on: "2022-01-10" })
    .build();
  expect(chapterOf(plan, "steps")).toContain("各项措施列出时间节点1个，已完成0个。");
  expect(read(factsOf(plan), "{逾期节点数}")).toBe("0");
});

test("a plan of its base year alone does not promise seats for years to come", () => {
  const plan = aPlan()
    .withCounty("东陵县", { baseYear: 2021, targetYear: 2021 })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 10 } })
    .build();
  const text = chapterOf(plan, "seats");
  expect(text).toContain("缺590个");
  expect(text).not.toMatch(/均能满足需求|预计/u);
});

test("before a roster is there, no seats are said to suffice", () => {
  const text = chapterOf(aPlan().withCounty("东陵县").build(), "seats");
  expect(text).toBe("名册尚无在校生和学位，待录入后测算。");
});

test("a county without private pupils has nothing that goes from 0 to 0", () => {
  const plan = aPlan().withPublicSchool("实验学校", { ...school, seats: { primary: 900 } });
  expect(chapterOf(plan.build(), "targets")).toContain("（三）测算结果\n全县没有民办在校生，不需压减。");
});

test("a batch that opens no seats and takes no pupils by the target year does not count them", () => {
  const plan = withSchools()
    .withMeasure({ kind: "convert", at: "育英学校", on: "2022-08-01" })
    .withMeasure({ kind: "expand", at: "实验学校", seats: { primary: 45 }, on: "2030-08-01" })
    .build();
  const text = chapterOf(plan, "measures");
  expect(text).toContain("减少民办在校生900人。学校为育英学校。");
  expect(text).toContain("实施新建、改建、扩建项目1项。项目为实验学校。");
});

test("a leader or unit that is but a blank is nobody", () => {
  const plan = withSchools().withCase("育英学校", { leader: " ", leadUnit: "教育体育局" }).build();
  const text = chapterOf(plan, "organisation");
  expect(text).not.toMatch(/包保责任制|〔/u);
  expect(text).toContain("“一校一案”牵头单位：教育体育局。");
  const facts = factsOf(plan);
  expect(read(facts, "{已定包保领导学校数}")).toBe("0");
  expect(JSON.stringify(organisationTables(facts))).toContain("教育体育局");
});
