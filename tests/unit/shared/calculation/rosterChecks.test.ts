/** The checks of the roster: each a story that raises it and one, a little different, that does not. */
import { describe, expect, test } from "vitest";
import { aPlan, type SchoolStory } from "../../../builders/aPlan.ts";
import { findingsOf, foundBy, said, type Story } from "../../../builders/findings.ts";

const county = (): Story => aPlan().withCounty("东陵县");
const school = (story: SchoolStory): Story => county().withPublicSchool("实验学校", story);
const fieldsOf = (code: string, story: Story): unknown[] =>
  foundBy(code, story).map(({ schoolId, field, severity }) => [schoolId, field, severity]);

describe("roster-duplicate", () => {
  const twoSchools = (second: string, code: string): Story =>
    county()
      .withPublicSchool("思源学校（东区）", { code: "2141000001" })
      .withPublicSchool(second, { code, town: "石桥镇" });

  test("is raised at both schools for one code, and then not for the name as well", () => {
    expect(fieldsOf("roster-duplicate", twoSchools("思源学校(东区)", "2141000001"))).toEqual([
      ["思源学校（东区）", "code", "error"],
      ["思源学校(东区)", "code", "error"],
    ]);
  });

  test("is raised for one name in two spellings, with the county in front or other brackets", () => {
    const story = twoSchools("东陵县思源学校 【东区】", "2141000002");
    expect(said("roster-duplicate", story)).toEqual([
      "“思源学校（东区）”与“东陵县思源学校 【东区】”（石桥镇）名称相同，可能重复统计。",
      "“东陵县思源学校 【东区】”与“思源学校（东区）”名称相同，可能重复统计。",
    ]);
    expect(foundBy("roster-duplicate", story).map(({ severity }) => severity)).toEqual([
      "warning",
      "warning",
    ]);
  });

  test("is not raised for two names, two missing codes, or the same in another county", () => {
    expect(said("roster-duplicate", twoSchools("思源学校（西区）", "2141000002"))).toEqual([]);
    expect(
      said(
        "roster-duplicate",
        county().withPublicSchool("甲", { code: "" }).withPublicSchool("乙", { code: "" }),
      ),
    ).toEqual([]);
    const elsewhere = county()
      .withPublicSchool("思源学校", { code: "2141000001" })
      .withCounty("西陵县")
      .withPublicSchool("西陵县思源学校", { code: "2141000001" });
    expect(said("roster-duplicate", elsewhere)).toEqual([]);
  });
});

describe("code-invalid", () => {
  test("is raised for a code that is not 10 digits", () => {
    expect(said("code-invalid", school({ code: "214100001" }))).toEqual([
      "“实验学校”的标识码“214100001”不是 10 位数字。",
    ]);
  });

  test("is only noted where there is none", () => {
    expect(fieldsOf("code-invalid", school({ code: "" }))).toEqual([["实验学校", "code", "note"]]);
  });

  test("is not raised for 10 digits", () => {
    expect(said("code-invalid", school({ code: "2141000001" }))).toEqual([]);
  });

  test("is raised for a 统一社会信用代码 that fails its check, not for one that is missing", () => {
    const story = (creditCode: string): Story => school({ code: "2141000001", creditCode });
    expect(fieldsOf("code-invalid", story("91350100M000100Y44"))).toEqual([
      ["实验学校", "creditCode", "warning"],
    ]);
    expect(said("code-invalid", story("91350100M000100Y44"))).toEqual([
      "“实验学校”的统一社会信用代码“91350100M000100Y44”不是有效代码（18 位，末位是校验码）。",
    ]);
    expect(said("code-invalid", story("91350100M000100Y43"))).toEqual([]);
  });
});

describe("seats-estimated", () => {
  const estimated = (seats: number): SchoolStory => ({
    classes: { 1: 2, 2: 2 },
    seats: { primary: seats },
    seatsEstimated: { primary: true },
  });

  test("is raised with the classes and the norm the seats come from", () => {
    expect(said("seats-estimated", school(estimated(180)))).toEqual([
      "实验学校（小学）学位 180 个为估算（4 个班 × 45 人）。",
    ]);
  });

  test("names no product that is another number", () => {
    expect(said("seats-estimated", school(estimated(270)))).toEqual([
      "实验学校（小学）学位 270 个为估算（班级数 × 班额标准）。",
    ]);
  });

  test("names the classes of the stage where no grade's are known, and a teaching point's norm", () => {
    const story: SchoolStory = { ...estimated(120), classes: {}, stageClasses: { primary: 4 } };
    expect(said("seats-estimated", school({ ...story, type: "teaching-point" }))).toEqual([
      "实验学校（小学）学位 120 个为估算（4 个班 × 30 人）。",
    ]);
  });

  test("is not raised for seats of the roster's own", () => {
    expect(said("seats-estimated", school({ seats: { primary: 180 }, classes: { 1: 4 } }))).toEqual([]);
  });
});

describe("seats-missing", () => {
  test("is raised for a stage with pupils whose seats nobody knows; of a private school only noted", () => {
    const story = county()
      .withPublicSchool("实验学校", { enrollment: { 1: 300, 7: 90 }, seats: { junior: 100 } })
      .withPrivateSchool("育英学校", { enrollment: { 7: 40 } });
    expect(fieldsOf("seats-missing", story)).toEqual([
      ["实验学校", "seats.primary", "warning"],
      ["育英学校", "seats.junior", "note"],
    ]);
    expect(said("seats-missing", story)[0]).toBe("实验学校（小学）有 300 名学生，没有学位数。");
  });

  test("is not raised without pupils, for estimated seats, or where there are none on purpose", () => {
    expect(said("seats-missing", school({ classes: { 1: 2 } }))).toEqual([]);
    expect(said("seats-missing", school({ enrollment: { 1: 30 }, seats: { primary: 0 } }))).toEqual([]);
  });
});

describe("class-counts-differ", () => {
  const counts = (primary: number): Story => school({ classes: { 1: 2, 2: 3 }, stageClasses: { primary } });

  test("is raised where the grades do not add up to the stage", () => {
    expect(fieldsOf("class-counts-differ", counts(6))).toEqual([
      ["实验学校", "stageClasses.primary", "warning"],
    ]);
    expect(said("class-counts-differ", counts(6))).toEqual([
      "实验学校（小学）各年级班级数相加为 5，学段班级数为 6，按各年级的数计算。",
    ]);
  });

  test("is not raised where they do, or where only one of them is known", () => {
    expect(said("class-counts-differ", counts(5))).toEqual([]);
    expect(said("class-counts-differ", school({ stageClasses: { primary: 6 } }))).toEqual([]);
  });
});

describe("enrollment-jump", () => {
  const grades = (...pupils: readonly number[]): Story =>
    school({ enrollment: Object.fromEntries(pupils.map((count, i) => [i + 1, count])) });

  test("is raised for the grade that stands out from both its neighbours", () => {
    const story = grades(100, 102, 13, 98, 97, 99);
    expect(fieldsOf("enrollment-jump", story)).toEqual([["实验学校", "enrollment.3", "warning"]]);
    expect(said("enrollment-jump", story)).toEqual([
      "“实验学校”三年级 13 人，与相邻年级（102 人、98 人）相差较大。",
    ]);
  });

  test.each([
    ["exactly 30 % off", [100, 130, 100]],
    ["far from one neighbour only", [100, 140, 150]],
    ["a few pupils in a small school", [10, 20, 10]],
    ["a school that is still growing grade by grade", [100, 20]],
  ])("is not raised: %s", (_what, pupils) => {
    expect(said("enrollment-jump", grades(...pupils))).toEqual([]);
  });

  test("does not compare a stage with the other one", () => {
    expect(said("enrollment-jump", grades(50, 50, 50, 50, 50, 50, 200, 140, 140))).toEqual([]);
  });
});

describe("large-class", () => {
  const grade = (at: number, pupils: number, classes: number): Story =>
    school({ enrollment: { [at]: pupils }, classes: { [at]: classes } });
  const severity = (story: Story): unknown => foundBy("large-class", story)[0]?.severity;

  test("tells 大班额 from 超大班额", () => {
    expect(said("large-class", grade(1, 112, 2))).toEqual([
      "“实验学校”一年级 112 人、2 个班，最大的班至少 56 人，为大班额。",
    ]);
    expect(said("large-class", grade(7, 131, 2))).toEqual([
      "“实验学校”七年级 131 人、2 个班，最大的班至少 66 人，为超大班额。",
    ]);
  });

  test("only notes a class a little above the norm of its stage", () => {
    expect(severity(grade(1, 46, 1))).toBe("note");
    expect(severity(grade(7, 51, 1))).toBe("note");
    expect(severity(grade(7, 55, 1))).toBe("note");
    expect(severity(grade(7, 56, 1))).toBe("warning");
  });

  test("looks at the whole stage where no grade's classes are known", () => {
    const stage = (classes: SchoolStory): Story => school({ enrollment: { 1: 100, 2: 131 }, ...classes });
    expect(said("large-class", stage({ stageClasses: { primary: 4 } }))).toEqual([
      "“实验学校”小学 231 人、4 个班，最大的班至少 58 人，为大班额。",
    ]);
    expect(fieldsOf("large-class", stage({ stageClasses: { primary: 4 } }))).toEqual([
      ["实验学校", "stageClasses.primary", "warning"],
    ]);
    expect(said("large-class", stage({ classes: { 1: 3, 2: 3 }, stageClasses: { primary: 4 } }))).toEqual([]);
  });

  test("is not raised at the norm, nor where classes are not known", () => {
    expect(severity(grade(1, 90, 2))).toBeUndefined();
    expect(severity(grade(7, 50, 1))).toBeUndefined();
    expect(severity(grade(7, 500, 0))).toBeUndefined();
  });
});

describe("school-oversize", () => {
  test("is raised above 2000 pupils of one stage", () => {
    expect(said("school-oversize", school({ type: "primary", enrollment: { 1: 2001 } }))).toEqual([
      "“实验学校”小学在校生 2,001 人，超过规模标准 2,000 人。",
    ]);
  });

  test("counts both stages of a nine-year school together", () => {
    const pupils = (count: number): Story => school({ type: "nine-year", enrollment: { 1: 1250, 7: count } });
    expect(said("school-oversize", pupils(1251))).toEqual([
      "“实验学校”义务教育阶段在校生 2,501 人，超过规模标准 2,500 人。",
    ]);
    expect(said("school-oversize", pupils(1250))).toEqual([]);
  });

  test("is not raised at the limit", () => {
    expect(said("school-oversize", school({ type: "junior", enrollment: { 7: 2000 } }))).toEqual([]);
  });
});

describe("cross-stage-flow", () => {
  const flow = (leaving: number, entering: number): Story =>
    county()
      .withPublicSchool("小学", { enrollment: { 6: leaving } })
      .withPrivateSchool("初中", { enrollment: { 7: entering } });

  test("is raised when the junior intake is far from the last primary grade", () => {
    expect(said("cross-stage-flow", flow(1000, 1101))).toEqual([
      "2021年秋东陵县七年级 1,101 人，比六年级 1,000 人多 10.10%，可能有学生从外县来本县就读初中。",
    ]);
    expect(said("cross-stage-flow", flow(1000, 899))).toEqual([
      "2021年秋东陵县七年级 899 人，比六年级 1,000 人少 10.10%，可能有学生到外县就读初中。",
    ]);
  });

  test("takes the county's own grades under 5-4 schooling", () => {
    const story = aPlan()
      .withCounty("东陵县", { schooling: "5-4" })
      .withPublicSchool("学校", { enrollment: { 5: 100, 6: 200 } });
    expect(said("cross-stage-flow", story)[0]).toContain("六年级 200 人，比五年级 100 人多");
  });

  test("is not raised within 10 %, nor before both stages are in the roster", () => {
    expect(said("cross-stage-flow", flow(1000, 1100))).toEqual([]);
    expect(said("cross-stage-flow", flow(1000, 0))).toEqual([]);
  });
});

test("what is only noted stands behind every warning, and in each severity the checks by code", () => {
  const story = county()
    .withPublicSchool("甲", {
      code: "",
      enrollment: { 1: 46, 2: 60 },
      classes: { 1: 1, 2: 1 },
      seats: { primary: 900 },
    })
    .withPublicSchool("乙", { code: "1" });
  const order = findingsOf(story).map(({ severity, code }) => `${severity} ${code}`);
  expect(order).toEqual([
    "warning code-invalid",
    "warning large-class",
    "note code-invalid",
    "note large-class",
    "note surplus-seats",
    "note target-missing",
  ]);
});
