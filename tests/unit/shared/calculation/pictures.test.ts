/** The titles of the pictures tell the finding, in every case a county may be in. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { seatsAndReductionOf } from "../../../../shared/calculation/pictures/seatsAndReduction.ts";
import { saySeatsAndReduction } from "../../../../shared/calculation/pictures/seatsAndReductionWords.ts";
import { shareTrendOf, type ShareTrend } from "../../../../shared/calculation/pictures/shareTrend.ts";
import { sayShareTrend } from "../../../../shared/calculation/pictures/shareTrendWords.ts";
import { spareSeatsOf } from "../../../../shared/calculation/pictures/spareSeats.ts";
import { saySpareSeats } from "../../../../shared/calculation/pictures/spareSeatsWords.ts";
import { waterfallOf } from "../../../../shared/calculation/pictures/waterfall.ts";
import { sayWaterfall } from "../../../../shared/calculation/pictures/waterfallWords.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";

/** 600 private and 600 public pupils, all in primary schools. */
const county = (story: Partial<County> = {}) =>
  aPlan()
    .withCounty("东陵县", { targetYear: 2023, ...story })
    .withPublicSchool("一小", { primaryGrades: 100, seats: { primary: 700 }, area: "城区" })
    .withPrivateSchool("育英", { primaryGrades: 60, seats: { primary: 400 }, area: "城区" })
    .withPrivateSchool("博文", { primaryGrades: 40, seats: { primary: 240 }, area: "南乡" });

function of(plan: Plan) {
  const [record] = plan.county.values();
  if (record === undefined) throw new Error("the story has no county");
  const calculator = createCalculator(plan);
  const rows = calculator.countyRows(record.id);
  return { record, rows, areas: calculator.areaRows(record.id), place: { countyCode: record.id } };
}

function waterfallTitle(plan: Plan): string | undefined {
  const { rows, place } = of(plan);
  const waterfall = waterfallOf(rows, place, 2023, "all");
  return waterfall === undefined ? undefined : sayWaterfall(waterfall).title;
}

describe("the waterfall says by how much private enrollment falls and what does it", () => {
  test("nothing planned, nothing changing", () => {
    expect(waterfallTitle(county().build())).toBe("到2023年秋民办在校生没有变化，还没有措施使其减少");
  });

  test("one kind of measure alone", () => {
    const plan = county().withMeasure({ kind: "convert", at: "育英", on: "2022-07-01" }).build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生减少 360 人，全靠民转公");
  });

  test("most of it by one kind", () => {
    const plan = county()
      .withMeasure({ kind: "convert", at: "育英", on: "2022-07-01" })
      .withMeasure({ kind: "purchase", at: "博文", on: "2022-07-01", seats: { primary: 100 } })
      .build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生减少 460 人，主要靠民转公");
  });

  test("two kinds alike", () => {
    const plan = county()
      .withMeasure({ kind: "purchase", at: "育英", on: "2022-07-01", seats: { primary: 240 } })
      .withMeasure({ kind: "close", at: "博文", on: "2022-07-01" })
      .build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生减少 480 人，停办转型、购买学位最多，各 240 人");
  });

  test("fewer children alone", () => {
    const plan = county({ entrantIndexBp: { primary: { 2022: 5000, 2023: 5000 } } }).build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生减少 100 人，都是自然减少，还没有措施");
  });

  test("measures that make up for each other are measures all the same", () => {
    const plan = county({ progressionBp: { 2: 9000, 4: 5000 } })
      .withMeasure({ kind: "intake-cap", at: "育英", cap: 45, on: "2022-07-01" })
      .withMeasure({
        kind: "purchase",
        at: "育英",
        on: "2020-07-01",
        endDate: "2022-07-01",
        seats: { primary: 28 },
      })
      .build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生减少 120 人，主要靠自然减少");
  });

  test("seats no longer bought put pupils back", () => {
    const plan = county()
      .withMeasure({
        kind: "purchase",
        at: "育英",
        on: "2020-07-01",
        endDate: "2022-07-01",
        seats: { primary: 28 },
      })
      .build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生增加 28 人，措施合计没有使其减少");
  });

  test("more children than the measures take out", () => {
    const plan = county({ entrantIndexBp: { primary: { 2022: 20_000, 2023: 20_000 } } })
      .withMeasure({ kind: "purchase", at: "博文", on: "2022-07-01", seats: { primary: 50 } })
      .build();
    expect(waterfallTitle(plan)).toBe("到2023年秋民办在校生增加 150 人，措施只减少 50 人，抵不过自然增加");
  });

  test("no private school at all", () => {
    const plan = aPlan().withCounty("东陵县", { targetYear: 2023 }).withPublicSchool("一小").build();
    expect(waterfallTitle(plan)).toBe("2023年秋没有民办在校生");
  });
});

function seatsTitle(plan: Plan): string {
  const { rows, place } = of(plan);
  return saySeatsAndReduction(seatsAndReductionOf(rows, place, "all")).title;
}

test("what changes nothing is said without a sign", () => {
  const { rows, place } = of(county().build());
  const waterfall = waterfallOf(rows, place, 2023, "all");
  expect(waterfall === undefined ? "" : sayWaterfall(waterfall).text).toContain("民转公 0；");
});

describe("seats against reduction say whether the seats keep up", () => {
  test("nothing planned", () => {
    expect(seatsTitle(county().build())).toBe("还没有新增学位，也没有计划压减");
  });

  test("exactly", () => {
    const plan = county()
      .withMeasure({ kind: "convert", at: "育英", on: "2022-07-01", seats: { primary: 360 } })
      .build();
    expect(seatsTitle(plan)).toBe("新增学位一直跟得上计划压减，到2023年秋正好相等");
  });

  test("with nothing to keep up with", () => {
    const plan = county()
      .withMeasure({ kind: "expand", at: "一小", on: "2022-07-01", seats: { primary: 300 } })
      .build();
    expect(seatsTitle(plan)).toBe("到2023年秋新增学位 300 个，没有计划压减");
  });

  test("in one fall they do not", () => {
    const plan = county()
      .withMeasure({ kind: "close", at: "博文", on: "2022-07-01" })
      .withMeasure({ kind: "expand", at: "一小", on: "2023-07-01", seats: { primary: 300 } })
      .build();
    expect(seatsTitle(plan)).toBe("2022年秋新增学位比计划压减少 240 个");
  });

  test("never, alike in two falls", () => {
    const plan = county().withMeasure({ kind: "close", at: "博文", on: "2022-07-01" }).build();
    expect(seatsTitle(plan)).toBe(
      "新增学位有 2 个秋季跟不上计划压减，2022年秋、2023年秋差得最多，都少 240 个",
    );
  });
});

function trendOf(plan: Plan): ShareTrend {
  const { rows, record } = of(plan);
  return shareTrendOf(rows, record, "all");
}
const trendTitle = (plan: Plan): string => sayShareTrend(trendOf(plan)).title;

describe("the trend says where the share arrives", () => {
  const closed = (targets: County["targets"]) =>
    county({ targets }).withMeasure({ kind: "close", at: "博文", on: "2023-07-01" }).build();

  test("at the target, though one fall misses its own", () => {
    const targets = [
      { year: 2022, shareBp: 4000 },
      { year: 2023, shareBp: 3000 },
    ];
    expect(trendTitle(closed(targets))).toBe("到2023年秋民办占比降到 30.00%，达到目标 30%；2022年秋超标");
  });

  test("above the lowest of several targets for one fall", () => {
    const targets = [
      { year: 2023, shareBp: 2000 },
      { year: 2023, shareBp: 3500 },
    ];
    expect(trendTitle(closed(targets))).toBe("到2023年秋民办占比降到 30.00%，仍超过目标 20%，还需减 120 人");
  });

  test("above the target, with what is still to be done", () => {
    expect(trendTitle(closed([{ year: 2023, shareBp: 2000 }]))).toBe(
      "到2023年秋民办占比降到 30.00%，仍超过目标 20%，还需减 120 人",
    );
  });

  test("without a target", () => {
    expect(trendTitle(county().build())).toBe("到2023年秋民办占比仍为 50.00%，没有设占比目标");
  });

  test("an empty roster", () => {
    expect(trendTitle(aPlan().withCounty("东陵县").build())).toBe("名册里还没有人数，算不出民办占比");
  });
});

describe("the line without measures", () => {
  /** 100 seats are bought since before the base year, 100 more from 2022 on. */
  const bought = (story: Partial<County> = {}) =>
    trendOf(
      county(story)
        .withMeasure({ kind: "purchase", at: "育英", on: "2020-07-01", seats: { primary: 120 } })
        .withMeasure({ kind: "purchase", at: "博文", on: "2022-07-01", seats: { primary: 120 } })
        .build(),
    ).points.map(({ planned, doNothing }) => [planned.value, doNothing.value]);

  test("starts at the share of the base year and keeps the seats bought then", () => {
    expect(bought()).toEqual([
      [4000, 4000],
      [3000, 4000],
      [3000, 4000],
    ]);
  });

  test("counts bought pupils too where the county's targets bind them", () => {
    expect(bought({ bind: "gross" })).toEqual([
      [5000, 5000],
      [5000, 5000],
      [5000, 5000],
    ]);
  });
});

function spareTitle(plan: Plan): string {
  const { rows, areas, record } = of(plan);
  return saySpareSeats(spareSeatsOf(rows, areas, record, "all")).title;
}

describe("the heat table says where seats lack", () => {
  test("in one place", () => {
    const plan = county().withMeasure({ kind: "close", at: "博文", on: "2023-07-01" }).build();
    expect(spareTitle(plan)).toBe("2023年秋南乡小学缺 240 个学位");
  });

  test("in several, one worst", () => {
    const plan = county()
      .withMeasure({ kind: "close", at: "博文", on: "2023-07-01" })
      .withMeasure({ kind: "close", at: "育英", on: "2023-07-01" })
      .build();
    expect(spareTitle(plan)).toBe("2023年秋城区小学缺 260 个学位，是 2 处缺口中最大的");
  });

  test("in several alike", () => {
    const plan = county().withMeasure({ kind: "close", at: "博文", on: "2022-07-01" }).build();
    expect(spareTitle(plan)).toBe("2 处缺学位，2022年秋南乡小学、2023年秋南乡小学最多，各缺 240 个学位");
  });

  test("nowhere: where it is tightest", () => {
    const plan = county()
      .withMeasure({
        kind: "new-build",
        projectName: "南乡小学",
        area: "南乡",
        on: "2022-07-01",
        seats: { primary: 60, junior: 90 },
      })
      .withMeasure({
        kind: "new-build",
        projectName: "城区中学",
        area: "城区",
        on: "2022-07-01",
        seats: { junior: 90 },
      })
      .build();
    expect(spareTitle(plan)).toBe("各片区各秋季学位都够，2022年秋南乡小学、2023年秋南乡小学最紧，余 60 个");
  });

  test("a stage without a single pupil or seat is not the tightest", () => {
    const plan = aPlan()
      .withCounty("东陵县", { targetYear: 2022 })
      .withPublicSchool("一小", { primaryGrades: 100, seats: { primary: 700 } })
      .build();
    expect(spareTitle(plan)).toBe("各秋季学位都够，2022年秋全县小学最紧，余 100 个");
  });

  test("in the only fall of a plan whose target year is its base year", () => {
    expect(spareTitle(county({ targetYear: 2021 }).build())).toBe(
      "各片区各秋季学位都够，2021年秋城区小学最紧，余 100 个",
    );
  });

  test("in the whole of a district, which is no county", () => {
    const plan = aPlan()
      .withCounty("河湾区", { targetYear: 2022 })
      .withPublicSchool("一小", { primaryGrades: 100, seats: { primary: 700 } })
      .build();
    expect(spareTitle(plan)).toBe("各秋季学位都够，2022年秋全区小学最紧，余 100 个");
  });

  test("in a school that lies in no area", () => {
    const plan = county()
      .withPublicSchool("二小", { primaryGrades: 50, seats: { primary: 100 } })
      .build();
    expect(spareTitle(plan)).toBe("2 处缺学位，2022年秋全县小学、2023年秋全县小学最多，各缺 100 个学位");
  });
});
