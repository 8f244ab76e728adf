/** Each check: a story that raises it and one, a little different, that does not. */
import { describe, expect, test } from "vitest";
import { checks, titleOf } from "../../../../shared/calculation/checks/index.ts";
import { aPlan, type MeasureStory } from "../../../builders/aPlan.ts";
import { findingsOf, remediesOf, said, type Story } from "../../../builders/findings.ts";

const county = (): Story => aPlan().withCounty("东陵县");
const school = (): Story =>
  county().withPrivateSchool("育英学校", {
    primaryGrades: 100,
    juniorGrades: 50,
    seats: { primary: 600, junior: 150 },
    area: "城区",
  });
const schoolWith = (...measures: readonly MeasureStory[]): Story =>
  measures.reduce((story, measure) => story.withMeasure({ at: "育英学校", ...measure }), school());

describe("seat-shortfall", () => {
  const closing = (seats: number): Story =>
    county()
      .withPublicSchool("实验小学", { primaryGrades: 10, seats: { primary: seats }, area: "城区" })
      .withPrivateSchool("博文学校", { primaryGrades: 20, area: "城区" })
      .withMeasure({ kind: "close", at: "博文学校", on: "2024-07-01" });

  test("is raised for the county and the area in which seats are missing", () => {
    expect(said("seat-shortfall", closing(100))).toEqual([
      "2024年秋东陵县小学缺 80 个公办学位（需 180 个，有 100 个）。",
      "2024年秋东陵县城区小学缺 80 个公办学位（需 180 个，有 100 个）。",
    ]);
  });

  test("puts the county before its areas and the base year, which no plan can change, last", () => {
    const crowded = county()
      .withPublicSchool("实验小学", { primaryGrades: 30, seats: { primary: 100 }, area: "城区" })
      .withMeasure({ kind: "tap", at: "实验小学", seats: { primary: 80 }, on: "2024-07-01" });
    expect(said("seat-shortfall", crowded)).toEqual([
      "2022年秋东陵县小学缺 80 个公办学位（需 180 个，有 100 个）。",
      "2023年秋东陵县小学缺 80 个公办学位（需 180 个，有 100 个）。",
      "2022年秋东陵县城区小学缺 80 个公办学位（需 180 个，有 100 个）。",
      "2023年秋东陵县城区小学缺 80 个公办学位（需 180 个，有 100 个）。",
      "2021年秋东陵县小学缺 80 个公办学位（需 180 个，有 100 个）。",
      "2021年秋东陵县城区小学缺 80 个公办学位（需 180 个，有 100 个）。",
    ]);
  });

  test("asks for seats by the snapshot day, and in the base year for a look at the roster", () => {
    const remedies = (story: Story): string[] => remediesOf("seat-shortfall", story);
    expect(remedies(closing(100))).toEqual([
      "请在2024年9月1日（含）前增加学位（新建、改扩建、挖潜），或推迟民办学校的退出日期。",
      "请在2024年9月1日（含）前增加学位（新建、改扩建、挖潜），或推迟城区民办学校的退出日期。",
    ]);
    expect(remedies(county().withPublicSchool("实验小学", { primaryGrades: 10 })).at(-1)).toBe(
      "这是基期的缺口：请核对名册中公办学校的学位数，并在以后年度安排新增学位。",
    );
  });

  test("is not raised when there are just enough", () => {
    expect(said("seat-shortfall", closing(180))).toEqual([]);
  });
});

describe("share-over-target", () => {
  const privateShare = (shareBp: number): Story =>
    aPlan()
      .withCounty("东陵县", { targets: [{ year: 2024, stage: "primary", shareBp }] })
      .withPublicSchool("公办", { primaryGrades: 90 })
      .withPrivateSchool("民办", { primaryGrades: 10 });

  test("is raised with the pupils still to go", () => {
    expect(said("share-over-target", privateShare(999))).toEqual([
      "2024年秋东陵县小学民办占比（不含政府购买学位）10.00%，超过目标 9.99%，还需减 1 人。",
    ]);
  });

  test("says so when a few pupils too many print like the target", () => {
    const story = aPlan()
      .withCounty("东陵县", { targets: [{ year: 2024, stage: "primary", shareBp: 1000 }] })
      .withPublicSchool("公办", { primaryGrades: 89_999 })
      .withPrivateSchool("民办", { primaryGrades: 10_000 });
    expect(said("share-over-target", story)).toEqual([
      "2024年秋东陵县小学民办占比（不含政府购买学位）10.00%，按人数略超目标 10%，还需减 1 人。",
    ]);
  });

  test("is not raised at the target itself", () => {
    expect(said("share-over-target", privateShare(1000))).toEqual([]);
  });
});

test("share-over-target is raised once for several targets of one fall, with the lowest of them", () => {
  const story = aPlan()
    .withCounty("东陵县", {
      targets: [
        { year: 2022, shareBp: 2000 },
        { year: 2022, shareBp: 1000 },
      ],
    })
    .withPublicSchool("实验小学", { primaryGrades: 70 })
    .withPrivateSchool("育英学校", { primaryGrades: 30 });
  expect(said("share-over-target", story)).toEqual([
    "2022年秋东陵县民办占比（不含政府购买学位）30.00%，超过目标 10%，还需减 120 人。",
  ]);
});

describe("share-over-ceiling", () => {
  const privatePupils = (pupils: number): Story =>
    county()
      .withPublicSchool("公办", { primaryGrades: 100 - pupils })
      .withPrivateSchool("民办", { primaryGrades: pupils });

  test("is raised for every fall after the base year", () => {
    expect(said("share-over-ceiling", privatePupils(16))).toEqual(
      [2022, 2023, 2024].map((year) => `${year}年秋东陵县民办占比 16.00%，超过县域上限 15%，还需减 6 人。`),
    );
  });

  test("is not raised at the ceiling itself", () => {
    expect(said("share-over-ceiling", privatePupils(15))).toEqual([]);
  });
});

describe("target-missing", () => {
  test("is raised without a target in the years of the plan", () => {
    expect(
      said("target-missing", aPlan().withCounty("东陵县", { targets: [{ year: 2030, shareBp: 500 }] })),
    ).toEqual(["东陵县没有设定计划期内的目标，不能判断是否达标。"]);
  });

  test("is not raised with a task in pupils", () => {
    expect(
      said("target-missing", aPlan().withCounty("东陵县", { targets: [{ year: 2024, reductionPupils: 0 }] })),
    ).toEqual([]);
  });
});

describe("case-missing", () => {
  test("is raised for a private school about which nothing is decided", () => {
    expect(said("case-missing", school())).toEqual([
      "东陵县民办学校“育英学校”（在校生 750 人）还没有处置措施。",
    ]);
  });

  test("is not raised with a measure, even an unfinished one, nor when the school is kept", () => {
    expect(said("case-missing", schoolWith({}))).toEqual([]);
    expect(said("case-missing", school().withCase("育英学校", "keep"))).toEqual([]);
  });
});

describe("measure-undated", () => {
  test("is raised without any date", () => {
    expect(said("measure-undated", schoolWith({ kind: "close" }))).toEqual([
      "育英学校的“终止办学（停办）”措施没有日期，未计入测算。",
    ]);
  });

  test("is not raised with an actual date alone", () => {
    expect(said("measure-undated", schoolWith({ kind: "close", actualDate: "2022-07-01" }))).toEqual([]);
  });
});

describe("measure-before-base", () => {
  test("is raised for a route of the base year", () => {
    expect(said("measure-before-base", schoolWith({ kind: "close", on: "2021-09-01" }))).toEqual([
      "育英学校的“终止办学（停办）”措施计入2021年秋，不晚于基期（2021年秋），名册应已反映，未计入测算。",
    ]);
  });

  test("is not raised for a purchase, which may have begun before", () => {
    expect(
      said("measure-before-base", schoolWith({ kind: "purchase", seats: { primary: 1 }, on: "2019-01-01" })),
    ).toEqual([]);
  });
});

describe("measure-unfinished", () => {
  test("is raised for each thing that is missing", () => {
    const story = county()
      .withPublicSchool("实验小学")
      .withMeasure({ on: "2022-07-01" })
      .withMeasure({ kind: "close", at: "别处", on: "2022-07-01" })
      .withMeasure({ kind: "close", at: "实验小学", on: "2022-07-01" })
      .withMeasure({ kind: "new-build", projectName: "新校", on: "2022-07-01" });
    const fields = findingsOf(story).filter(({ code }) => code === "measure-unfinished");
    expect(fields.map(({ measureId, field }) => [measureId, field])).toEqual([
      ["m1", "kind"],
      ["m1", "schoolId"],
      ["m2", "schoolId"],
      ["m3", "schoolId"],
      ["m4", "seats.primary"],
    ]);
    expect(said("measure-unfinished", story)[3]).toBe(
      "实验小学的“终止办学（停办）”措施只适用于民办学校，而这是公办学校，未计入测算。",
    );
  });

  test("is raised for seats at a private school that never turns public", () => {
    expect(
      said("measure-unfinished", schoolWith({ kind: "tap", seats: { primary: 5 }, on: "2022-07-01" })),
    ).toEqual([
      "育英学校的“公办学校内部挖潜”措施在民办学校增加公办学位，而该校没有“民办转公办”，未计入测算。",
    ]);
  });

  test("is raised for seats in a stage that stays private while the other turns public", () => {
    const story = schoolWith(
      { kind: "convert", stages: ["primary"], on: "2022-07-01" },
      { kind: "expand", seats: { primary: 90, junior: 45 }, on: "2023-07-01" },
    );
    expect(said("measure-unfinished", story)).toEqual([
      "育英学校的“扩建”措施中 45 个初中学位未计入测算：该校初中没有“民办转公办”。",
    ]);
  });

  test("asks for a school where a project would not do, and for a stage", () => {
    expect(said("measure-unfinished", county().withMeasure({ kind: "close", on: "2022-07-01" }))).toEqual([
      "东陵县的一项“终止办学（停办）”措施没有填学校，未计入测算。",
    ]);
    expect(said("measure-unfinished", schoolWith({ kind: "close", stages: [], on: "2022-07-01" }))).toEqual([
      "育英学校的“终止办学（停办）”措施没有选学段，不起作用。",
    ]);
  });

  test("is raised for a purchase that ends before any fall, not for one of a single fall", () => {
    const until = (endDate: string) =>
      schoolWith({ kind: "purchase", seats: { primary: 5 }, on: "2022-07-01", endDate });
    expect(said("measure-unfinished", until("2022-08-31"))).toEqual([
      "育英学校的“政府购买学位”措施从开始到截止之前没有经过统计日，不起作用。",
    ]);
    expect(findingsOf(until("2021-07-01")).find(({ code }) => code === "measure-unfinished")?.field).toBe(
      "endDate",
    );
    expect(said("measure-unfinished", until("2023-07-01"))).toEqual([]);
  });

  test("is not raised for a finished one", () => {
    expect(said("measure-unfinished", schoolWith({ kind: "intake-cap", cap: 0, on: "2022-07-01" }))).toEqual(
      [],
    );
  });
});

describe("purchase-exceeds-pupils", () => {
  test("is raised once a stage, at the first fall", () => {
    expect(
      said(
        "purchase-exceeds-pupils",
        schoolWith({ kind: "purchase", seats: { junior: 200 }, on: "2022-07-01" }),
      ),
    ).toEqual([
      "育英学校（初中）2022年秋购买 200 个学位，可购买的在校生只有 150 人，多出 50 个，共 3 个秋季学期如此。",
    ]);
  });

  test("is not raised when every pupil is bought", () => {
    expect(
      said(
        "purchase-exceeds-pupils",
        schoolWith({ kind: "purchase", seats: { junior: 150 }, on: "2022-07-01" }),
      ),
    ).toEqual([]);
  });
});

describe("two-routes", () => {
  test("is raised for a stage that is ended twice", () => {
    const story = schoolWith(
      { kind: "convert", stages: ["junior"], on: "2022-07-01" },
      { kind: "close", on: "2023-07-01" },
    );
    expect(said("two-routes", story)).toEqual([
      "育英学校（初中）已由另一项措施在2022年秋终止，育英学校的“终止办学（停办）”措施对该学段不起作用。",
    ]);
  });

  test("is raised for a stage still bought when it has ended, not for one bought until then", () => {
    const buying = (endDate?: string): Story =>
      schoolWith(
        {
          kind: "purchase",
          seats: { primary: 10 },
          on: "2022-07-01",
          ...(endDate === undefined ? {} : { endDate }),
        },
        { kind: "close", on: "2023-07-01" },
      );
    expect(said("two-routes", buying())).toEqual([
      "育英学校（小学）已由另一项措施在2023年秋终止，此后购买的学位不起作用。",
    ]);
    expect(said("two-routes", buying("2023-07-01"))).toEqual([]);
  });

  test("is not raised for a route of each stage", () => {
    const story = schoolWith(
      { kind: "convert", stages: ["junior"], on: "2022-07-01" },
      { kind: "close", stages: ["primary"], on: "2023-07-01" },
    );
    expect(said("two-routes", story)).toEqual([]);
  });
});

describe("cap-above-intake", () => {
  test("is raised for a cap that keeps nobody away", () => {
    expect(
      said(
        "cap-above-intake",
        schoolWith({ kind: "intake-cap", stages: ["primary"], cap: 101, on: "2022-07-01" }),
      ),
    ).toEqual(["育英学校（小学）2022年秋招生上限 101 人，高于预计招生 100 人，不起作用。"]);
  });

  test("is raised for a cap that begins when the stage has ended, not for a stage the school does not have", () => {
    const story = county()
      .withPrivateSchool("博文学校", { primaryGrades: 20 })
      .withMeasure({ kind: "close", at: "博文学校", on: "2022-07-01" })
      .withMeasure({ kind: "intake-cap", at: "博文学校", cap: 0, on: "2023-07-01" });
    expect(said("cap-above-intake", story)).toEqual([
      "博文学校（小学）2023年秋招生上限 0 人，而该学段已在2022年秋终止，不起作用。",
    ]);
  });

  test("is not raised for a cap that lifts a lower one: it lets everybody in again", () => {
    const story = schoolWith({ kind: "intake-cap", stages: ["primary"], cap: 50, on: "2022-07-01" });
    expect(
      said(
        "cap-above-intake",
        story.withMeasure({
          kind: "intake-cap",
          at: "育英学校",
          stages: ["primary"],
          cap: 150,
          on: "2023-07-01",
        }),
      ),
    ).toEqual([]);
  });

  test("is not raised for the expected intake itself", () => {
    expect(
      said(
        "cap-above-intake",
        schoolWith({ kind: "intake-cap", stages: ["primary"], cap: 100, on: "2022-07-01" }),
      ),
    ).toEqual([]);
  });
});

describe("conversion-without-seats", () => {
  const converting = (seats: number): Story =>
    county()
      .withPrivateSchool("博文学校", { primaryGrades: 10, seats: { primary: seats } })
      .withMeasure({ kind: "convert", at: "博文学校", on: "2022-07-01" });

  test("is raised for the stage that has pupils and no seats", () => {
    expect(said("conversion-without-seats", converting(0))).toEqual([
      "博文学校（小学）2022年秋转为公办，基期在校生 60 人，但没有学位。",
    ]);
  });

  test("is not raised with the school's seats", () => {
    expect(said("conversion-without-seats", converting(60))).toEqual([]);
  });
});

describe("date-just-after-snapshot", () => {
  test("is raised from the first to the forty-fifth day", () => {
    const on = ["2022-09-01", "2022-09-02", "2022-10-16", "2022-10-17"];
    const raised = on.filter(
      (date) => said("date-just-after-snapshot", schoolWith({ kind: "close", on: date })).length > 0,
    );
    expect(raised).toEqual(["2022-09-02", "2022-10-16"]);
  });

  test("names the date and the fall", () => {
    expect(said("date-just-after-snapshot", schoolWith({ kind: "close", on: "2022-09-15" }))).toEqual([
      "育英学校的“终止办学（停办）”措施定在2022年9月15日，比统计日晚 14 天，计入2023年秋。",
    ]);
  });

  test("asks for another planned date, but only for a look at an actual one", () => {
    expect(remediesOf("date-just-after-snapshot", schoolWith({ kind: "close", on: "2022-09-15" }))).toEqual([
      "若应计入2022年秋，请把日期改到统计日当天或之前。",
    ]);
    expect(
      remediesOf("date-just-after-snapshot", schoolWith({ kind: "close", actualDate: "2022-09-15" })),
    ).toEqual(["请核对实际日期；确实如此则不必处理。"]);
  });

  test("is not raised before the base year's snapshot, where it makes no difference", () => {
    expect(said("date-just-after-snapshot", schoolWith({ kind: "close", on: "2020-09-15" }))).toEqual([]);
  });

  test("looks back over the turn of the year", () => {
    const late = aPlan()
      .withCounty("东陵县", { snapshot: "12-20" })
      .withPrivateSchool("育英学校", { primaryGrades: 10 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2023-01-10" });
    expect(said("date-just-after-snapshot", late)).toHaveLength(1);
  });
});

describe("draft-pending", () => {
  test("is raised for a cell that is not valid, with what was typed", () => {
    expect(
      said("draft-pending", school().withDraft("school", "育英学校", "enrollment.3", "约300", "not-integer")),
    ).toEqual(["育英学校“三年级”一格：“约300”不是整数，未计入。"]);
  });

  test("is not raised once its record is gone", () => {
    expect(
      said("draft-pending", school().withDraft("school", "已撤学校", "enrollment.3", "约300", "not-integer")),
    ).toEqual([]);
  });
});

test("every check has a short name of its own", () => {
  const titles = checks.map(({ code }) => titleOf(code));
  expect(titles).toContain("学位缺口");
  expect(new Set(titles).size).toBe(checks.length);
});

test("findings stand worst first", () => {
  const severities = findingsOf(schoolWith({ kind: "close" }, { kind: "close", on: "2022-09-15" })).map(
    ({ severity }) => severity,
  );
  expect(severities).toEqual(
    [...severities].sort(
      (a, b) => ["error", "warning", "note"].indexOf(a) - ["error", "warning", "note"].indexOf(b),
    ),
  );
  expect(new Set(severities)).toEqual(new Set(["error", "warning", "note"]));
});
