/**
 * Every number of every picture is the number of the table that its mark asks about, as a separate implementation gave
 * it; and the bars of the waterfall lead exactly from the base year to the fall.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import type { Calculated } from "../../shared/calculation/explain/calculated.ts";
import { explain } from "../../shared/calculation/explain/explain.ts";
import type { Mark } from "../../shared/calculation/pictures/mark.ts";
import { seatKinds, seatsAndReductionOf } from "../../shared/calculation/pictures/seatsAndReduction.ts";
import { shareTrendOf } from "../../shared/calculation/pictures/shareTrend.ts";
import { spareSeatsOf } from "../../shared/calculation/pictures/spareSeats.ts";
import { waterfallOf, type Waterfall } from "../../shared/calculation/pictures/waterfall.ts";
import type { StageOrAll } from "../../shared/model/stage.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { defaultRules } from "../builders/rules.ts";

const fixtures = new URL("../fixtures/", import.meta.url);
const plans = [
  ...readdirSync(new URL("golden/small/", fixtures))
    .filter((name) => name.endsWith(".plan.json"))
    .map((name) => `golden/small/${name}`),
  "golden/worked.plan.json",
  "city-anhe/plan.json",
];

const row = z.looseObject({
  year: z.number(),
  stage: z.string(),
  seatsAdded: z.record(z.string(), z.number()),
  reduction: z.record(z.string(), z.number()),
});
const result = z.object({
  counties: z.array(
    z.object({
      code: z.string(),
      rows: z.array(row),
      areas: z.array(z.object({ area: z.string(), rows: z.array(row) })),
    }),
  ),
});
type Expected = z.output<typeof result>["counties"][number];

const expectedOf = (plan: string): readonly Expected[] =>
  result.parse(JSON.parse(readFileSync(new URL(plan.replace("plan.json", "result.json"), fixtures), "utf8")))
    .counties;

/** The figure that a mark asks about, read out of the expected rows. */
function tableNumber(expected: Expected, { subject }: Mark): unknown {
  if (subject.of !== "row") throw new Error(`a mark asks about a ${subject.of}`);
  const { area, year, stage, figure } = subject;
  const rows = area === undefined ? expected.rows : expected.areas.find((one) => one.area === area)?.rows;
  const found = rows?.find((one) => one.year === year && one.stage === stage);
  const [group, key] = figure.split(".");
  if (key === undefined) return found?.[figure];
  return group === "seatsAdded" ? found?.seatsAdded[key] : found?.reduction[key];
}

interface Pictured {
  readonly asked: Calculated;
  readonly expected: Expected;
  readonly marks: readonly Mark[];
  readonly waterfalls: readonly Waterfall[];
  /** Of the line without measures, which no column of the table has. */
  readonly unmeasured: readonly Mark[];
}

function* pictured(plan: string): Generator<Pictured> {
  const file = planFromFile(plan);
  const calculator = createCalculator(file);
  const asked = { plan: file, calculator, rules: defaultRules };
  for (const expected of expectedOf(plan)) {
    const county = file.county.get(expected.code);
    if (county === undefined) throw new Error(`no county ${expected.code}`);
    const rows = calculator.countyRows(county.id);
    const areas = calculator.areaRows(county.id);
    for (const stage of ["primary", "junior", "all"] as const satisfies readonly StageOrAll[]) {
      const place = { countyCode: county.id };
      const waterfalls = calculator
        .falls(county.id)
        .flatMap((year) => waterfallOf(rows, place, year, stage) ?? []);
      const { points } = shareTrendOf(rows, county, stage);
      const marks = [
        ...waterfalls.flatMap(({ base, steps, result: end }) => [base, ...steps, end]),
        ...seatsAndReductionOf(rows, place, stage).falls.flatMap(({ kinds, added, reduced, net }) => [
          ...seatKinds.map((kind) => kinds[kind]),
          added,
          reduced,
          net,
        ]),
        ...points.map(({ planned }) => planned),
        ...spareSeatsOf(rows, areas, county, stage).lines.flatMap(({ cells }) => cells),
      ];
      yield {
        asked,
        expected,
        marks,
        waterfalls,
        unmeasured: points.map(({ doNothing }) => doNothing),
      };
    }
  }
}

describe.each(plans)("the pictures of %s", (plan) => {
  test("show the numbers of the table", () => {
    for (const { expected, marks } of pictured(plan)) {
      expect(marks.map(({ value }) => value)).toEqual(marks.map((mark) => tableNumber(expected, mark)));
    }
  });

  test("draw the line without measures through the shares that are explained", () => {
    for (const { asked, unmeasured } of pictured(plan)) {
      for (const { value, subject } of unmeasured) expect(explain(asked, subject)?.value).toBe(value);
    }
  });

  test("lead from the base year to the fall without a gap", () => {
    for (const { waterfalls } of pictured(plan)) {
      for (const { base, steps, result: end } of waterfalls) {
        expect(steps.map(({ from }) => from)).toEqual([
          base.value,
          ...steps.slice(0, -1).map(({ to }) => to),
        ]);
        expect(steps.at(-1)?.to).toBe(end.value);
      }
    }
  });
});
