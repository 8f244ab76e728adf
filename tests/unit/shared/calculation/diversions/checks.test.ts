/** What the checks say of diversions: who is not placed, who is placed where no seat is, who has no bed, who may go home. */
import { describe, expect, test } from "vitest";
import { aPlan, type SchoolStory } from "../../../../builders/aPlan.ts";
import { foundBy, remediesOf, said } from "../../../../builders/findings.ts";

/** 阳光小学 has 52 in every primary grade, 312 in all, and closes in 2023. */
const closing = (school: SchoolStory = {}) =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 720 } })
    .withPrivateSchool("阳光小学", { primaryGrades: 52, ...school })
    .withMeasure({ kind: "close", at: "阳光小学", on: "2023-08-20" });

describe("diversion-unbalanced", () => {
  const sayings = (story: ReturnType<typeof closing>) => said("diversion-unbalanced", story);
  const place = "阳光小学（小学）2023年秋退出，有 312 人要分流";

  test("without any row it is only noted", () => {
    expect(sayings(closing())).toEqual([`${place}，还没有安排去向。`]);
    expect(foundBy("diversion-unbalanced", closing())).toMatchObject([
      { severity: "note", measureId: "m1", schoolId: "阳光小学", stage: "primary", field: "diversions" },
    ]);
  });

  test.each([
    [300, "已安排 300 人，还差 12 人"],
    [320, "却安排了 320 人，多出 8 人"],
  ])("%i of 312 diverted", (students, what) => {
    const story = closing().withDiversion({ students, toHome: true });
    expect(sayings(story)).toEqual([`${place}，${what}。`]);
    expect(foundBy("diversion-unbalanced", story)).toMatchObject([
      { severity: "warning", year: 2023, numbers: { off: Math.abs(students - 312) } },
    ]);
  });

  test("to the last pupil it says nothing, with or without grades", () => {
    expect(sayings(closing().withDiversion({ students: 312, toHome: true }))).toEqual([]);
    const graded = ([1, 2, 3, 4, 5, 6] as const).reduce(
      (story, grade) => story.withDiversion({ grade, students: 52, toHome: true }),
      closing(),
    );
    expect(sayings(graded)).toEqual([]);
  });

  test("as many, but of other grades", () => {
    const story = closing()
      .withDiversion({ grade: 5, students: 60, toHome: true })
      .withDiversion({ grade: 6, students: 44, toHome: true });
    const others = ([1, 2, 3, 4] as const).reduce(
      (rows, grade) => rows.withDiversion({ grade, students: 52, toHome: true }),
      story,
    );
    expect(sayings(others)).toEqual([`${place}，合计相符，但五年级多 8 人，六年级少 8 人。`]);
  });

  test("a grade has too many, and the rest is told without grades", () => {
    const story = closing()
      .withDiversion({ grade: 5, students: 60, toHome: true })
      .withDiversion({ students: 252, toHome: true });
    expect(sayings(story)).toEqual([`${place}，合计相符，但五年级多 8 人。`]);
  });

  test.each([
    ["a stage that goes on", { kind: "close" as const, stages: ["primary" as const], on: "2023-08-20" }],
    ["a measure without a date", { kind: "close" as const }],
    ["seats that are bought", { kind: "purchase" as const, seats: { junior: 60 }, on: "2023-08-20" }],
  ])("pupils of %s", (_, measure) => {
    const story = aPlan()
      .withCounty("东陵县")
      .withPrivateSchool("育英学校", { juniorGrades: 60 })
      .withMeasure({ at: "育英学校", ...measure })
      .withDiversion({ stage: "junior", students: 30, toHome: true });
    expect(sayings(story)[0]).toMatch(/^育英学校的“.*”措施没有使初中退出，却登记了 30 人的分流。$/u);
  });

  test("an end after the target fall cannot be judged", () => {
    const story = aPlan()
      .withCounty("东陵县")
      .withPrivateSchool("育英学校", { juniorGrades: 60 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2026-08-20" })
      .withDiversion({ stage: "junior", students: 30, toHome: true });
    expect(sayings(story)).toEqual([]);
  });
});

describe("receiver-over-capacity", () => {
  const sayings = (story: ReturnType<typeof closing>) => said("receiver-over-capacity", story);

  test("with everything it receives, fall by fall", () => {
    const story = closing()
      .withDiversion({ grade: 1, students: 100, to: "实验小学" })
      .withDiversion({ grade: 6, students: 40, to: "实验小学" });
    expect(sayings(story)).toEqual([
      "实验小学2023年秋有 720 个小学学位，本校学生 600 人，接收分流 140 人，超出 20 人。",
    ]);
    expect(foundBy("receiver-over-capacity", story)).toMatchObject([
      { schoolId: "实验小学", stage: "primary", field: "diversions", severity: "error" },
    ]);
  });

  test("a school that was full before and receives nobody is not its concern", () => {
    expect(sayings(closing().withPublicSchool("二小", { primaryGrades: 100 }))).toEqual([]);
  });

  test("a project that opens too late", () => {
    const story = closing()
      .withDiversion({ grade: 1, students: 50, toProject: "m2" })
      .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 540 }, on: "2024-08-20" });
    expect(sayings(story)).toEqual(["第二小学2023年秋还没有小学学位，却要接收分流 50 人。"]);
    expect(remediesOf("receiver-over-capacity", story)[0]).toContain("提前");
  });

  test.each([[{ primary: 600 }], [{}]])("a private school that ends itself while they are there", (seats) => {
    const story = closing()
      .withDiversion({ grade: 1, students: 50, to: "博文学校" })
      .withPrivateSchool("博文学校", { primaryGrades: 0, seats })
      .withMeasure({ kind: "close", at: "博文学校", on: "2024-08-20" });
    const found = foundBy("receiver-over-capacity", story).findIndex(({ year }) => year === 2024);
    expect(sayings(story)[found]).toBe("博文学校2024年秋小学已终止，不再有学位，却要接收分流 50 人。");
    expect(remediesOf("receiver-over-capacity", story)[found]).toBe("请把这些学生改到其他有空余学位的学校。");
    expect(foundBy("receiver-over-capacity", story)[found]).toMatchObject({ severity: "error" });
  });

  test("where the roster does not tell its seats it is not judged", () => {
    const story = closing()
      .withPublicSchool("二小", { primaryGrades: 10 })
      .withDiversion({ grade: 6, students: 40, to: "二小" });
    expect(sayings(story)).toEqual(["二小2023年秋接收分流 40 人，而名册中没有填它的小学学位数。"]);
    expect(foundBy("receiver-over-capacity", story)).toMatchObject([{ severity: "warning" }]);
  });
});

test("beds-short: of a school that receives more boarders than it has beds", () => {
  const story = closing()
    .withPublicSchool("寄宿小学", { primaryGrades: 1, seats: { primary: 99 }, beds: 60, boarders: 45 })
    .withDiversion({ grade: 6, students: 30, boarders: 20, to: "寄宿小学" });
  expect(said("beds-short", story)).toEqual([
    "寄宿小学2023年秋有 60 张床位，本校寄宿生 45 人，接收寄宿生 20 人，缺 5 张。",
  ]);
});

test("non-local: pupils with a school in the county go home no more", () => {
  const short = (students: number) =>
    closing({ nonLocal: { primary: 300 } }).withDiversion({ students, to: "实验小学" });
  const covered = (students: number) =>
    foundBy("non-local", short(students)).map(({ numbers }) => numbers["nonLocal"]);
  expect(covered(0)).toEqual([300, 300]);
  expect(covered(200)).toEqual([112, 112]);
  expect(covered(312)).toEqual([]);
});

describe("diversion-doubtful", () => {
  const sayings = (story: ReturnType<typeof closing>) => said("diversion-doubtful", story);
  const rows = "阳光小学的“终止办学（停办）”措施的小学分流中";

  test("nothing of rows that say what can be", () => {
    const story = closing()
      .withDiversion({ grade: 1, students: 52, boarders: 52, date: "2023-09-01", to: "实验小学" })
      .withDiversion({ grade: 2, students: 52, date: "2022-09-02", toHome: true })
      .withDiversion({ grade: 3, students: 0, to: "没有的学校" });
    expect(sayings(story)).toEqual([]);
  });

  test.each([
    ["a school that is in no roster", { to: "没有的学校" }],
    ["a project that is in no schedule", { toProject: "m9" }],
  ])("pupils who go to %s", (_, to) => {
    const story = closing().withDiversion({ grade: 6, students: 40, ...to });
    expect(sayings(story)).toEqual([`${rows}，有 40 人去往方案里没有的学校或项目。`]);
    expect(foundBy("diversion-doubtful", story)).toMatchObject([
      { severity: "warning", measureId: "m1", schoolId: "阳光小学", stage: "primary", field: "diversions" },
    ]);
  });

  test("pupils who go to another county are only noted: it may have agreed to take them", () => {
    const story = closing()
      .withDiversion({ grade: 6, students: 40, to: "西川小学" })
      .withCounty("西川县")
      .withPublicSchool("西川小学");
    expect(sayings(story)).toEqual([`${rows}，有 40 人去往西川县西川小学，能否接收这里无法核对。`]);
    expect(remediesOf("diversion-doubtful", story)).toEqual(["请与当地核实；不能接收的，改到东陵县的学校。"]);
    expect(foundBy("diversion-doubtful", story)).toMatchObject([{ severity: "note" }]);
  });

  test("a line of no pupils names no place abroad", () => {
    const story = closing()
      .withDiversion({ grade: 6, students: 40, to: "西川小学" })
      .withDiversion({ grade: 5, students: 0, to: "西川二小" })
      .withCounty("西川县")
      .withPublicSchool("西川小学")
      .withPublicSchool("西川二小");
    expect(sayings(story)).toEqual([expect.not.stringContaining("西川二小")]);
  });

  test("more boarders than pupils in a row", () => {
    const story = closing()
      .withDiversion({ grade: 1, students: 30, boarders: 35, to: "实验小学" })
      .withDiversion({ grade: 2, students: 50, boarders: 10, toHome: true });
    expect(sayings(story)).toEqual([`${rows}，有一行填了寄宿 35 人，比该行学生还多。`]);
    expect(foundBy("diversion-doubtful", story)).toMatchObject([{ severity: "warning" }]);
  });

  test.each([
    ["2023-10-08", "2024年秋"],
    ["2022-07-01", "2022年秋"],
  ])("pupils who go on %s, in another fall than their stage ends", (date, fall) => {
    const story = closing().withDiversion({ grade: 1, students: 30, date, toHome: true });
    expect(sayings(story)).toEqual([`${rows}，有 30 人的分流日期计入${fall}，而该学段2023年秋退出。`]);
    expect(foundBy("diversion-doubtful", story)).toMatchObject([{ severity: "note", year: 2023 }]);
  });

  test("pupils who go in several other falls are told with each of these, and lines of no pupils with none", () => {
    const story = closing()
      .withDiversion({ grade: 1, students: 30, date: "2023-10-08", toHome: true })
      .withDiversion({ grade: 2, students: 50, date: "2022-07-01", toHome: true })
      .withDiversion({ grade: 3, students: 0, date: "2021-07-01", toHome: true })
      .withDiversion({ grade: 4, students: 52, date: "2023-07-01", toHome: true });
    expect(sayings(story)).toEqual([
      `${rows}，有 80 人的分流日期计入2022年秋、2024年秋，而该学段2023年秋退出。`,
    ]);
    const empty = closing().withDiversion({ grade: 3, students: 0, date: "2021-07-01", toHome: true });
    expect(sayings(empty)).toEqual([]);
  });

  test("of one stage the gravest is told, of the other its own", () => {
    const story = closing({ juniorGrades: 10 })
      .withDiversion({ grade: 1, students: 30, boarders: 31, date: "2022-07-01", to: "没有的学校" })
      .withDiversion({ stage: "junior", grade: 7, students: 5, boarders: 6, toHome: true });
    expect(sayings(story)).toHaveLength(2);
    expect(sayings(story)[0]).toContain("去往方案里没有的学校");
    expect(sayings(story)[1]).toContain("初中分流中");
  });
});

test("a school of the wrong type is said not to have the stage, rather than not to tell its seats", () => {
  const story = closing()
    .withPublicSchool("第一中学", { type: "junior", juniorGrades: 100, seats: { junior: 400 } })
    .withDiversion({ grade: 6, students: 40, to: "第一中学" });
  expect(said("receiver-over-capacity", story)).toEqual([
    "第一中学是初级中学，没有小学，却要在2023年秋接收分流 40 人。",
  ]);
  expect(remediesOf("receiver-over-capacity", story)).toEqual([
    "请改到有小学的学校，或核对名册中的办学类型。",
  ]);
  expect(foundBy("receiver-over-capacity", story)).toMatchObject([{ severity: "error" }]);
});
