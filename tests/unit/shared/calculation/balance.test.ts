/** Small counties, each for one corner of the calculation. */
import { describe, expect, test } from "vitest";
import { createCalculator, type Calculator } from "../../../../shared/calculation/calculator.ts";
import { findRow, type BalanceRow } from "../../../../shared/calculation/rows.ts";
import type { StageOrAll } from "../../../../shared/model/stage.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const county = "419901";

function row(calculator: Calculator, year: number, stage: StageOrAll): BalanceRow {
  const found = findRow(calculator.countyRows(county), year, stage);
  if (found === undefined) throw new Error(`no row of ${year} ${stage}`);
  return found;
}

const column = (calculator: Calculator, stage: StageOrAll, pick: (row: BalanceRow) => number): number[] =>
  calculator.falls(county).map((year) => pick(row(calculator, year, stage)));

const of = (plan: ReturnType<typeof aPlan>): Calculator => createCalculator(plan.build());

describe("cohorts", () => {
  test("under 5-4 schooling grade 6 is the entry of junior school", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县", { schooling: "5-4" })
        .withPublicSchool("学校", { enrollment: { 5: 100, 6: 50 } }),
    );
    expect(row(calculator, 2021, "junior").total).toBe(50);
    // Its intake stays 50 in 2022 (the base year's fifth grade relative to itself), then nobody is left in grade 5.
    expect(column(calculator, "junior", ({ total }) => total)).toEqual([50, 100, 100, 100]);
  });

  test("a cap holds for each cohort that enters under it, and its successor for the next", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 100 })
        .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 40, stages: ["primary"], on: "2022-03-01" })
        .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 60, stages: ["primary"], on: "2023-03-01" }),
    );
    expect(column(calculator, "primary", ({ reduction }) => reduction.caps)).toEqual([0, 60, 100, 140]);
    expect(calculator.effects(county)).toEqual({
      m1: { 2022: { primary: 60 } },
      m2: { 2023: { primary: 100 }, 2024: { primary: 140 } },
    });
  });

  test("of caps that begin in one fall the smallest holds, of equal ones the first", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 100 })
        .withMeasure({ id: "later", kind: "intake-cap", at: "育英学校", cap: 40, on: "2022-08-01" })
        .withMeasure({ id: "first", kind: "intake-cap", at: "育英学校", cap: 40, on: "2022-02-01" })
        .withMeasure({ id: "larger", kind: "intake-cap", at: "育英学校", cap: 50, on: "2022-08-20" }),
    );
    expect(calculator.intakeLine("育英学校", "primary").map(({ cap }) => cap?.measureId)).toEqual([
      undefined,
      "first",
      "first",
      "first",
    ]);
  });

  test("a cap that begins when the stage ends does nothing, an earlier one goes on", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 100 })
        .withMeasure({ id: "cap", kind: "intake-cap", at: "育英学校", cap: 40, on: "2022-03-01" })
        .withMeasure({ id: "idle", kind: "intake-cap", at: "育英学校", cap: 0, on: "2023-03-01" })
        .withMeasure({ id: "close", kind: "close", at: "育英学校", on: "2023-07-01" }),
    );
    expect(calculator.effects(county)).toEqual({
      cap: { 2022: { primary: 60 }, 2023: { primary: 120 }, 2024: { primary: 180 } },
      close: { 2023: { primary: 480 }, 2024: { primary: 420 } },
    });
  });
});

describe("routes", () => {
  test("the earliest route ends a stage; of one day the smaller id", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", {
          primaryGrades: 10,
          juniorGrades: 20,
          seats: { primary: 60, junior: 90 },
        })
        .withMeasure({ id: "b", kind: "close", at: "育英学校", on: "2022-07-01" })
        .withMeasure({ id: "a", kind: "convert", at: "育英学校", stages: ["junior"], on: "2022-07-01" }),
    );
    expect(row(calculator, 2022, "primary").reduction).toMatchObject({ closures: 60, conversions: 0 });
    expect(row(calculator, 2022, "junior").reduction).toMatchObject({ closures: 0, conversions: 60 });
    expect(row(calculator, 2022, "all").seatsAdded).toMatchObject({ convert: 90, total: 90 });
  });

  test("a conversion brings the school's seats unless it says others", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", {
          primaryGrades: 10,
          juniorGrades: 10,
          seats: { primary: 60, junior: 90 },
        })
        .withMeasure({ kind: "convert", at: "育英学校", seats: { junior: 0 }, on: "2022-07-01" }),
    );
    expect(row(calculator, 2022, "primary").publicSeats).toBe(60);
    expect(row(calculator, 2022, "junior").publicSeats).toBe(0);
  });

  test("one for no stage at all ends none", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 10 })
        .withMeasure({ kind: "close", at: "育英学校", stages: [], on: "2022-07-01" }),
    );
    expect(row(calculator, 2022, "primary").privatePhysical).toBe(60);
    expect(calculator.ignored(county)).toEqual([]);
  });

  test("the seats of a conversion lie where the school does, whatever area the measure names", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { seats: { primary: 60 }, area: "城区" })
        .withMeasure({ kind: "convert", at: "育英学校", area: "东区", on: "2022-07-01" }),
    );
    const seats = calculator
      .areaRows(county)
      .map(({ area, rows }) => [area, findRow(rows, 2022, "primary")?.seatsAdded.convert]);
    expect(seats).toEqual([["城区", 60]]);
  });

  test("a route may have any id", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 10 })
        .withMeasure({ id: "__proto__", kind: "close", at: "育英学校", on: "2024-07-01" }),
    );
    expect(Object.entries(calculator.effects(county))).toEqual([["__proto__", { 2024: { primary: 60 } }]]);
  });
});

describe("order by code point, in which an astral character comes after every other", () => {
  const [later, earlier] = ["\u{20000}", "\uFF5E"];

  test("is that of areas and of ignored measures", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPublicSchool("一小", { area: later })
        .withPublicSchool("二小", { area: earlier })
        .withMeasure({ id: later, kind: "tap" })
        .withMeasure({ id: earlier, kind: "tap" }),
    );
    expect(calculator.areaRows(county).map(({ area }) => area)).toEqual([earlier, later]);
    expect(calculator.ignored(county)).toEqual([earlier, later]);
  });

  test("decides between two routes of one day", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 10 })
        .withMeasure({ id: later, kind: "convert", at: "育英学校", on: "2022-07-01" })
        .withMeasure({ id: earlier, kind: "close", at: "育英学校", on: "2022-07-01" }),
    );
    expect(row(calculator, 2022, "primary").reduction).toMatchObject({ closures: 60, conversions: 0 });
  });
});

describe("builds", () => {
  test("a rebuild may take seats away", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPublicSchool("实验小学", { seats: { primary: 100 } })
        .withMeasure({ kind: "rebuild", at: "实验小学", seats: { primary: -30 }, on: "2022-07-01" }),
    );
    expect(column(calculator, "primary", ({ publicSeats }) => publicSeats)).toEqual([100, 70, 70, 70]);
  });

  test("at a private school it opens stage by stage, not before the stage turns public", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 10, juniorGrades: 10 })
        .withMeasure({ kind: "expand", at: "育英学校", seats: { primary: 90, junior: 50 }, on: "2022-07-01" })
        .withMeasure({ kind: "convert", at: "育英学校", stages: ["primary"], on: "2023-07-01" })
        .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2022-07-01" }),
    );
    expect(column(calculator, "primary", ({ seatsAdded }) => seatsAdded.expand)).toEqual([0, 0, 90, 90]);
    expect(column(calculator, "junior", ({ seatsAdded }) => seatsAdded.expand)).toEqual([0, 0, 0, 0]);
    expect(calculator.ignored(county)).toEqual([]);
  });

  test("at a private school that never turns public it is ignored, but its area is still listed", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 10, area: "城区" })
        .withMeasure({
          id: "tap",
          kind: "tap",
          at: "育英学校",
          area: "东区",
          seats: { primary: 90 },
          on: "2022-07-01",
        }),
    );
    expect(calculator.ignored(county)).toEqual(["tap"]);
    expect(calculator.areaRows(county).map(({ area }) => area)).toEqual(["东区", "城区"]);
  });

  test("it belongs to its own area, or else to that of its school", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPublicSchool("实验小学", { area: "甲" })
        .withMeasure({ kind: "expand", at: "实验小学", area: "乙", seats: { primary: 10 }, on: "2022-07-01" })
        .withMeasure({ kind: "tap", at: "实验小学", seats: { primary: 20 }, on: "2022-07-01" })
        .withMeasure({ kind: "new-build", projectName: "无片区", seats: { primary: 40 }, on: "2022-07-01" }),
    );
    const added = calculator
      .areaRows(county)
      .map(({ area, rows }) => [area, findRow(rows, 2022, "primary")?.seatsAdded.total]);
    expect(added).toEqual([
      ["乙", 10],
      ["甲", 20],
    ]);
    expect(row(calculator, 2022, "primary").seatsAdded.total).toBe(70);
  });
});

describe("purchases", () => {
  test("overlapping ones share the pupils in order; those of the base year are no addition", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 100 })
        .withMeasure({
          id: "old",
          kind: "purchase",
          at: "育英学校",
          seats: { primary: 400 },
          on: "2019-03-01",
          endDate: "2023-08-31",
        })
        .withMeasure({
          id: "new",
          kind: "purchase",
          at: "育英学校",
          seats: { primary: 500 },
          on: "2022-03-01",
        }),
    );
    expect(column(calculator, "primary", ({ purchased }) => purchased)).toEqual([400, 600, 500, 500]);
    expect(column(calculator, "primary", ({ seatsAdded }) => seatsAdded.purchase)).toEqual([
      0, 200, 100, 100,
    ]);
    expect(
      calculator.measureFigures("old")?.map(({ pupils, seats }) => [pupils.primary, seats.primary]),
    ).toEqual([
      [400, 0],
      [400, 0],
      [0, -400],
      [0, -400],
    ]);
  });

  test("nothing is bought in a stage that has ended", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { primaryGrades: 100 })
        .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 50 }, on: "2022-03-01" })
        .withMeasure({ kind: "close", at: "育英学校", on: "2023-03-01" }),
    );
    expect(column(calculator, "primary", ({ purchased }) => purchased)).toEqual([0, 50, 0, 0]);
  });
});

describe("ignored measures", () => {
  test("are those without kind, date, cap or fitting school, and those the roster already shows", () => {
    const plan = aPlan()
      .withCounty("东陵县")
      .withPrivateSchool("育英学校", { primaryGrades: 10 })
      .withPublicSchool("实验小学")
      .withMeasure({ id: "no-kind", at: "育英学校", on: "2022-07-01" })
      .withMeasure({ id: "undated", kind: "close", at: "育英学校" })
      .withMeasure({ id: "unknown-school", kind: "close", at: "别处", on: "2022-07-01" })
      .withMeasure({ id: "nowhere", kind: "close", projectName: "项目", on: "2022-07-01" })
      .withMeasure({
        id: "at-public",
        kind: "purchase",
        at: "实验小学",
        seats: { primary: 5 },
        on: "2022-07-01",
      })
      .withMeasure({ id: "capless", kind: "intake-cap", at: "育英学校", on: "2022-07-01" })
      .withMeasure({
        id: "before",
        kind: "new-build",
        projectName: "旧校",
        seats: { primary: 5 },
        on: "2021-09-01",
      })
      .withMeasure({
        id: "counts",
        kind: "new-build",
        projectName: "新校",
        seats: { primary: 5 },
        on: "2021-09-02",
      })
      .withMeasure({ id: "elsewhere", kind: "close", at: "育英学校", on: "2022-07-01", scenarioId: "other" });
    const calculator = of(plan);
    expect(calculator.ignored(county)).toEqual([
      "at-public",
      "before",
      "capless",
      "no-kind",
      "nowhere",
      "undated",
      "unknown-school",
    ]);
    expect(calculator.measureFigures("undated")).toBeUndefined();
    expect(calculator.measureFigures("elsewhere")).toBeUndefined();
  });

  test("builds at a school of another county are among them, though their areas are listed", () => {
    const calculator = of(
      aPlan()
        .withCounty("西渡县", { id: "419902" })
        .withPublicSchool("西渡小学")
        .withCounty("东陵县", { id: county })
        .withMeasure({
          id: "astray",
          kind: "tap",
          at: "西渡小学",
          area: "东区",
          seats: { primary: 5 },
          on: "2022-07-01",
        }),
    );
    expect(calculator.ignored(county)).toEqual(["astray"]);
    expect(calculator.areaRows(county).map(({ area }) => area)).toEqual(["东区"]);
    expect(row(calculator, 2022, "primary").publicSeats).toBe(0);
  });

  test("the actual date counts before the planned one", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县")
        .withMeasure({
          kind: "new-build",
          projectName: "新校",
          seats: { primary: 5 },
          on: "2022-07-01",
          actualDate: "2023-09-02",
        }),
    );
    expect(column(calculator, "primary", ({ publicSeats }) => publicSeats)).toEqual([0, 0, 0, 5]);
  });
});

describe("the city", () => {
  test("adds up the falls that all its counties have, and keeps the shortage of each", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县", { baseYear: 2021, targetYear: 2023 })
        .withPublicSchool("甲校", { primaryGrades: 10, seats: { primary: 100 } })
        .withCounty("西渡县", { baseYear: 2022, targetYear: 2025 })
        .withPublicSchool("乙校", { primaryGrades: 10, seats: { primary: 50 } }),
    );
    expect(calculator.cityRows().map(({ year, stage }) => `${year} ${stage}`)).toEqual([
      "2022 primary",
      "2022 junior",
      "2022 all",
      "2023 primary",
      "2023 junior",
      "2023 all",
    ]);
    expect(findRow(calculator.cityRows(), 2022, "primary")).toMatchObject({
      total: 120,
      spareSeats: 30,
      seatShortage: 10,
      seatSurplus: 40,
    });
  });

  test("of counties without a common fall has no rows", () => {
    const calculator = of(
      aPlan()
        .withCounty("东陵县", { baseYear: 2021, targetYear: 2022 })
        .withCounty("西渡县", { baseYear: 2024, targetYear: 2025 }),
    );
    expect(calculator.cityRows()).toEqual([]);
  });
});
