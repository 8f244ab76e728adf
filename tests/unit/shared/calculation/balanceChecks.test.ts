/** The checks of the balance and of what it needs: a story that raises each, and one, a little different, that does not. */
import { describe, expect, test } from "vitest";
import { aPlan, type MeasureStory, type SchoolStory } from "../../../builders/aPlan.ts";
import { foundBy, remediesOf, said, type Story } from "../../../builders/findings.ts";

const county = (): Story => aPlan().withCounty("东陵县");

describe("task-missed", () => {
  const closing = (reductionPupils: number): Story =>
    aPlan()
      .withCounty("东陵县", { targets: [{ year: 2023, stage: "primary", reductionPupils }] })
      .withPrivateSchool("育英学校", { primaryGrades: 50 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" });

  test("is raised with the pupils that are missing", () => {
    expect(said("task-missed", closing(320))).toEqual([
      "到2023年秋东陵县小学任务数 320 人，预计压减 300 人，还差 20 人。",
    ]);
  });

  test("says so when private enrollment grows instead", () => {
    const story = aPlan()
      .withCounty("东陵县", {
        targets: [{ year: 2022, reductionPupils: 20 }],
        entrantIndexBp: { primary: { 2022: 20_000 } },
      })
      .withPrivateSchool("育英学校", { primaryGrades: 50 });
    expect(said("task-missed", story)).toEqual([
      "到2022年秋东陵县任务数 20 人，预计不减反增 50 人，还差 70 人。",
    ]);
  });

  test("is not raised for a task that is just fulfilled", () => {
    expect(said("task-missed", closing(300))).toEqual([]);
  });
});

describe("seat-margin-thin", () => {
  const spare = (seats: number): Story =>
    aPlan()
      .withCounty("东陵县", { targetYear: 2022 })
      .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: seats }, area: "城区" });

  test("is raised for the county and the area with fewer spare seats than 2 % of the demand", () => {
    expect(said("seat-margin-thin", spare(611))).toEqual([
      "2022年秋东陵县小学只余 11 个公办学位（需 600 个），比应留的余量 12 个（需求的 2%）少 1 个。",
      "2022年秋东陵县城区小学只余 11 个公办学位（需 600 个），比应留的余量 12 个（需求的 2%）少 1 个。",
    ]);
  });

  test("is not raised at 2 %, nor for a shortage, which has a check of its own", () => {
    expect(said("seat-margin-thin", spare(612))).toEqual([]);
    expect(said("seat-margin-thin", spare(599))).toEqual([]);
  });
});

describe("surplus-seats", () => {
  const spare = (seats: number): Story =>
    county().withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: seats }, area: "城区" });

  test("is raised in the last fall above 10 % of the demand", () => {
    expect(said("surplus-seats", spare(661))).toEqual([
      "2024年秋东陵县小学富余 61 个公办学位，是需求 600 个的 10.17%，超过 10%。",
    ]);
  });

  test("is raised for an area only where the plan builds", () => {
    const building = spare(600).withMeasure({
      kind: "expand",
      at: "实验小学",
      seats: { primary: 90 },
      on: "2023-07-01",
    });
    expect(foundBy("surplus-seats", building).map(({ area }) => area)).toEqual([undefined, "城区"]);
    expect(remediesOf("surplus-seats", building)[1]).toContain("压缩或推迟新建");
  });

  test("is not raised at 10 %", () => {
    expect(said("surplus-seats", spare(660))).toEqual([]);
  });
});

describe("opens-after-needed", () => {
  const opening = (build: MeasureStory): Story =>
    county()
      .withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 60 }, area: "城区" })
      .withPrivateSchool("博文学校", { primaryGrades: 20, area: "城区" })
      .withMeasure({ kind: "close", at: "博文学校", on: "2022-07-01" })
      .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 180 }, ...build });

  test("is raised for the build that opens after the pupils have left, with the day it would have had to open", () => {
    const late = opening({ area: "城区", on: "2023-09-02" });
    expect(said("opens-after-needed", late)).toEqual([
      "第二小学的“新建公办学校”措施2024年秋才开出 180 个小学学位，而城区小学2022年秋已缺 120 个。",
    ]);
    expect(remediesOf("opens-after-needed", late)).toEqual([
      "请把它提前到2022年9月1日（含）前，或推迟民办学校的退出日期。",
    ]);
    expect(foundBy("opens-after-needed", late)).toMatchObject([{ measureId: "m2", field: "plannedDate" }]);
  });

  test("is not raised when the build opens in time, has opened, or lies in another area", () => {
    expect(said("opens-after-needed", opening({ area: "城区", on: "2022-09-01" }))).toEqual([]);
    expect(said("opens-after-needed", opening({ area: "城区", actualDate: "2023-09-02" }))).toEqual([]);
    expect(said("opens-after-needed", opening({ area: "北部", on: "2023-09-02" }))).toEqual([]);
  });

  test("names no more builds than would cover the shortage", () => {
    const two = opening({ area: "城区", on: "2023-07-01" }).withMeasure({
      kind: "new-build",
      projectName: "第三小学",
      seats: { primary: 180 },
      area: "城区",
      on: "2024-07-01",
    });
    expect(foundBy("opens-after-needed", two).map(({ measureId }) => measureId)).toEqual(["m2"]);
  });

  test("names a build that a later shortage waits for, though an earlier one is covered", () => {
    const story = aPlan()
      .withCounty("东陵县", { targetYear: 2025 })
      .withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 60 } })
      .withPrivateSchool("博文学校", { primaryGrades: 20 })
      .withMeasure({ kind: "close", at: "博文学校", on: "2023-07-01" })
      .withPrivateSchool("育英学校", { primaryGrades: 15 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2024-07-01" })
      .withMeasure({
        kind: "new-build",
        projectName: "第二小学",
        seats: { primary: 120 },
        on: "2024-07-01",
      })
      .withMeasure({
        kind: "new-build",
        projectName: "第三小学",
        seats: { primary: 200 },
        on: "2025-07-01",
      });
    expect(said("opens-after-needed", story)).toEqual([
      "第二小学的“新建公办学校”措施2024年秋才开出 120 个小学学位，而小学2023年秋已缺 120 个。",
      "第三小学的“新建公办学校”措施2025年秋才开出 200 个小学学位，而小学2024年秋已缺 90 个。",
    ]);
  });
});

describe("resource-blocked", () => {
  const build = (story: MeasureStory): Story =>
    county().withMeasure({
      kind: "new-build",
      projectName: "第二小学",
      seats: { primary: 540 },
      on: "2023-07-01",
      ...story,
    });

  test("is raised for each resource, a blocked one before one that is short", () => {
    const story = build({ land: "short", funds: "blocked", staffing: "ok" });
    expect(said("resource-blocked", story)).toEqual([
      "第二小学的“新建公办学校”措施资金受阻，计入2023年秋，涉及 540 个学位。",
      "第二小学的“新建公办学校”措施用地不足，计入2023年秋，涉及 540 个学位。",
    ]);
    expect(foundBy("resource-blocked", story).map(({ severity, field }) => [severity, field])).toEqual([
      ["warning", "funds"],
      ["note", "land"],
    ]);
  });

  test("is not raised when all is in place, the measure is done, or does not count", () => {
    expect(said("resource-blocked", build({ land: "ok" }))).toEqual([]);
    expect(said("resource-blocked", build({ land: "blocked", actualDate: "2023-07-01" }))).toEqual([]);
    expect(said("resource-blocked", county().withMeasure({ kind: "tap", land: "blocked" }))).toEqual([]);
  });
});

describe("beds-short", () => {
  const closing = (beds: number | undefined, measure: MeasureStory = { kind: "close" }): Story =>
    county()
      .withPublicSchool("第一中学", {
        juniorGrades: 100,
        boarders: 150,
        area: "城区",
        ...(beds === undefined ? {} : { beds }),
      })
      .withPrivateSchool("育英学校", { primaryGrades: 50, juniorGrades: 100, boarders: 90, area: "城区" })
      .withMeasure({ at: "育英学校", on: "2023-07-01", ...measure });

  test("is raised where more boarders leave than public schools have free beds", () => {
    const story = closing(200);
    expect(said("beds-short", story)).toEqual([
      "到2023年秋东陵县停办、转型的民办学校有 90 名寄宿生要另行安排，公办学校只空余 50 张床位，缺 40 张。",
      "到2023年秋东陵县城区停办、转型的民办学校有 90 名寄宿生要另行安排，公办学校只空余 50 张床位，缺 40 张。",
    ]);
    expect(foundBy("beds-short", story).map(({ severity }) => severity)).toEqual(["warning", "note"]);
  });

  test("counts a part of the boarders with a part of the school", () => {
    expect(foundBy("beds-short", closing(150, { kind: "close", stages: ["junior"] }))[0]?.numbers).toEqual({
      boarders: 45,
      freeBeds: 0,
      missing: 45,
      known: 1,
    });
  });

  test("counts no boarder twice where half of them are of each stage", () => {
    const story = county()
      .withPublicSchool("第一中学", { juniorGrades: 10, boarders: 0, beds: 44 })
      .withPrivateSchool("育英学校", { primaryGrades: 50, juniorGrades: 100, boarders: 45 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" });
    expect(foundBy("beds-short", story)[0]?.numbers).toMatchObject({ boarders: 45, missing: 1 });
  });

  test("counts those of the pupils who are still there when it ends, after caps let it shrink", () => {
    const story = county()
      .withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 90 }, boarders: 0, beds: 15 })
      .withPrivateSchool("博文学校", { primaryGrades: 10, boarders: 30 })
      .withMeasure({ kind: "intake-cap", at: "博文学校", stages: ["primary"], cap: 0, on: "2022-07-01" })
      .withMeasure({ kind: "close", at: "博文学校", on: "2024-07-01" })
      .withDiversion({ students: 30, boarders: 15, to: "实验小学" });
    expect(said("diversion-unbalanced", story)).toEqual([]);
    expect(said("beds-short", story)).toEqual([]);
  });

  test("says so where no bed is free", () => {
    const story = county()
      .withPublicSchool("实验小学", { boarders: 60, beds: 60 })
      .withPrivateSchool("博文学校", { primaryGrades: 10, boarders: 20 })
      .withMeasure({ kind: "close", at: "博文学校", on: "2023-07-01" });
    expect(said("beds-short", story)).toEqual([
      "到2023年秋东陵县停办、转型的民办学校有 20 名寄宿生要另行安排，公办学校没有空余床位，缺 20 张。",
    ]);
  });

  test("asks for the beds where no public school's are known", () => {
    expect(said("beds-short", closing(undefined))[0]).toBe(
      "到2023年秋东陵县停办、转型的民办学校有 90 名寄宿生要另行安排，而名册中公办学校没有填床位数。",
    );
  });

  test("is not raised with enough beds, nor when the school turns public with its own", () => {
    expect(said("beds-short", closing(240))).toEqual([]);
    expect(said("beds-short", closing(200, { kind: "convert" }))).toEqual([]);
  });

  test("is not raised for boarders who go home or to another county", () => {
    const junior = { stage: "junior" as const, students: 45, boarders: 45 };
    const story = closing(150)
      .withDiversion({ ...junior, toHome: true })
      .withDiversion({ ...junior, to: "邻县中学" })
      .withCounty("西陵县")
      .withPublicSchool("邻县中学");
    expect(said("beds-short", story)).toEqual([]);
  });

  test("says how many have a place already, whose beds serve nobody else", () => {
    // 50 free beds in all: 30 of them taken by rows, 20 left for the other 60.
    const story = closing(200).withDiversion({
      stage: "junior",
      grade: 7,
      students: 40,
      boarders: 30,
      to: "第一中学",
    });
    expect(said("beds-short", story)).toEqual([
      "到2023年秋东陵县停办、转型的民办学校有 90 名寄宿生要另行安排，其中 30 名已定去向，其余 60 名还没有床位，公办学校只空余 20 张床位，缺 40 张。",
      "到2023年秋东陵县城区停办、转型的民办学校有 90 名寄宿生要另行安排，其中 30 名已定去向，其余 60 名还没有床位，公办学校只空余 20 张床位，缺 40 张。",
    ]);
  });

  test("tells of too many boarders at a receiver there alone", () => {
    const story = closing(200).withDiversion({
      stage: "junior",
      grade: 9,
      students: 90,
      boarders: 90,
      to: "第一中学",
    });
    expect(said("beds-short", story)).toEqual([
      "第一中学2023年秋有 200 张床位，本校寄宿生 150 人，接收寄宿生 90 人，缺 40 张。",
    ]);
  });

  test("still asks for a bed for those who go where the roster tells of none", () => {
    const story = closing(150)
      .withDiversion({ stage: "junior", grade: 7, students: 90, boarders: 90, toProject: "m2" })
      .withMeasure({ kind: "new-build", projectName: "第二中学", seats: { junior: 600 }, on: "2023-07-01" });
    expect(foundBy("beds-short", story)[0]?.numbers).toMatchObject({ boarders: 90, missing: 90 });
  });

  test("is raised in the fall in which rows of another school take the beds that were free", () => {
    const story = closing(240)
      .withPrivateSchool("博文学校", { juniorGrades: 30, boarders: 30 })
      .withMeasure({ kind: "close", at: "博文学校", on: "2024-07-01" })
      .withDiversion({ stage: "junior", grade: 7, students: 30, boarders: 30, to: "第一中学" });
    expect(foundBy("beds-short", story)[0]).toMatchObject({
      year: 2024,
      numbers: { boarders: 120, placed: 30, freeBeds: 60, missing: 30 },
    });
  });
});

describe("non-local", () => {
  const closing = (story: SchoolStory): Story =>
    county()
      .withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: 100 } })
      .withPrivateSchool("博文学校", { primaryGrades: 20, ...story })
      .withMeasure({ kind: "close", at: "博文学校", on: "2024-07-01" });

  test("is noted beside a shortage that pupils of other counties may make smaller", () => {
    expect(said("non-local", closing({ nonLocal: { primary: 30 } }))).toEqual([
      "2024年秋东陵县小学缺 80 个公办学位，其中最多 30 个可因退出的民办学校外县户籍学生（30 人）回户籍地就读而不必新增。",
    ]);
  });

  test("covers no more than is short", () => {
    expect(foundBy("non-local", closing({ nonLocal: { primary: 100 } }))[0]?.numbers).toMatchObject({
      nonLocal: 100,
      covered: 80,
    });
  });

  test("is not noted without such pupils, or for those of the other stage", () => {
    expect(said("non-local", closing({}))).toEqual([]);
    expect(said("non-local", closing({ nonLocal: { junior: 30 } }))).toEqual([]);
  });
});

describe("joint-school-undecided", () => {
  const joint = (story: SchoolStory = {}): Story =>
    county().withPrivateSchool("育英学校", { primaryGrades: 10, publicParticipation: true, ...story });

  test("is raised until a route or 保留 is decided", () => {
    expect(said("joint-school-undecided", joint())).toEqual([
      "东陵县公参民学校“育英学校”在校生 60 人，还没有定转公、停办或保留。",
    ]);
    expect(said("joint-school-undecided", joint().withCase("育英学校", "keep"))).toEqual([]);
    const converted = joint().withMeasure({ kind: "convert", at: "育英学校", on: "2023-07-01" });
    expect(said("joint-school-undecided", converted)).toEqual([]);
  });

  test("is raised while the route has no date: by the target year, not some day", () => {
    const undated = joint({ juniorGrades: 20 })
      .withMeasure({ kind: "convert", at: "育英学校", stages: ["primary"], on: "2023-07-01" })
      .withMeasure({ kind: "close", at: "育英学校" });
    expect(said("joint-school-undecided", undated)).toEqual([
      "东陵县公参民学校“育英学校”初中在校生 60 人，退出措施还没有日期。",
    ]);
    expect(remediesOf("joint-school-undecided", undated)).toEqual([
      "请填写2024年9月1日（含）前的计划日期；符合六独立的也可以选为保留。",
    ]);
    expect(foundBy("joint-school-undecided", undated)).toMatchObject([
      { severity: "warning", schoolId: "育英学校", measureId: "m2", field: "plannedDate", stage: "junior" },
    ]);
  });

  test("a route without a date is no matter where a dated one ends the stage in time, or the school may stay", () => {
    const dated = joint()
      .withMeasure({ kind: "convert", at: "育英学校", on: "2023-07-01" })
      .withMeasure({ kind: "close", at: "育英学校" });
    expect(said("joint-school-undecided", dated)).toEqual([]);
    const kept = joint().withCase("育英学校", "keep").withMeasure({ kind: "close", at: "育英学校" });
    expect(said("joint-school-undecided", kept)).toEqual([]);
  });

  test("is raised for one of public bodies alone even when it is kept", () => {
    expect(
      said(
        "joint-school-undecided",
        joint({ participationKind: "public-bodies" }).withCase("育英学校", "keep"),
      ),
    ).toEqual([
      "东陵县公参民学校“育英学校”（公办学校与其他公有主体举办）在校生 60 人，按规定应转为公办，现选为保留。",
    ]);
  });

  test("is raised for one that is kept without its independences", () => {
    const kept = joint({ participationKind: "private-partners", independence: { teachers: "not-met" } });
    expect(said("joint-school-undecided", kept.withCase("育英学校", "keep"))).toEqual([
      "东陵县公参民学校“育英学校”（公办学校与企业、个人举办）选为保留，但六独立有 1 项未达到。",
    ]);
  });

  test("is raised for a stage that goes on after the last fall of the plan", () => {
    const late = joint().withMeasure({ kind: "convert", at: "育英学校", on: "2026-07-01" });
    expect(said("joint-school-undecided", late)).toEqual([
      "东陵县公参民学校“育英学校”小学在校生 60 人，要到2026年秋才退出，晚于目标年（2024年秋）。",
    ]);
    expect(remediesOf("joint-school-undecided", late)).toEqual([
      "请把退出日期提前到2024年9月1日（含）前；符合六独立的也可以选为保留。",
    ]);
    const both = joint({ juniorGrades: 20 }).withMeasure({
      kind: "convert",
      at: "育英学校",
      on: "2026-07-01",
    });
    expect(said("joint-school-undecided", both)).toEqual([
      "东陵县公参民学校“育英学校”在校生 120 人，要到2026年秋才退出，晚于目标年（2024年秋）。",
    ]);
    const inTime = joint().withMeasure({ kind: "convert", at: "育英学校", on: "2024-09-01" });
    expect(said("joint-school-undecided", inTime)).toEqual([]);
  });

  test("is raised for the stage of a nine-year school that no route ends", () => {
    const nineYear = joint({ juniorGrades: 20, participationKind: "public-school" });
    const half = nineYear.withMeasure({
      kind: "convert",
      at: "育英学校",
      stages: ["primary"],
      on: "2023-07-01",
    });
    expect(said("joint-school-undecided", half)).toEqual([
      "东陵县公参民学校“育英学校”（公办学校单独举办）初中在校生 60 人，按规定应转为公办，还没有起作用的退出路径。",
    ]);
    expect(remediesOf("joint-school-undecided", half)).toEqual([
      "请核对退出措施的学段和日期，或为初中另行安排退出；确不能转公的，安排停办。",
    ]);
    const whole = half.withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2024-07-01" });
    expect(said("joint-school-undecided", whole)).toEqual([]);
  });

  test("is raised where the only route is said to have been before the base year", () => {
    const past = joint().withMeasure({ kind: "convert", at: "育英学校", on: "2020-07-01" });
    expect(said("joint-school-undecided", past)).toEqual([
      "东陵县公参民学校“育英学校”小学在校生 60 人，还没有起作用的退出路径。",
    ]);
  });

  test("is not raised for a school without public participation", () => {
    expect(said("joint-school-undecided", joint({ publicParticipation: false }))).toEqual([]);
  });
});
