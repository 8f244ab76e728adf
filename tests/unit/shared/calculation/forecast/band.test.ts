/** Low, middle and high: one county under three forecasts, and where they disagree about the plan. */
import { expect, test } from "vitest";
import { bandOf, countyOn, flipsOf } from "../../../../../shared/calculation/band.ts";
import { createCalculator } from "../../../../../shared/calculation/calculator.ts";
import type { County } from "../../../../../shared/model/county.ts";
import type { MutablePlan } from "../../../../../shared/model/plan.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import { planFromFile } from "../../../../builders/planFromFile.ts";

const settings = { falls: 3, trendLimitBp: 1000 };

/** First grades that fell by 4 %, stood still and grew by 4 %; everyone moves up. */
const past = { 2018: { 1: 1000 }, 2019: { 1: 960 }, 2020: { 1: 960 } };
const growing = (story: Partial<Omit<County, "id">> = {}) =>
  aPlan()
    .withCounty("东陵县", { baseYear: 2021, targetYear: 2022, pastEnrollment: past, ...story })
    .withPublicSchool("实验小学", { enrollment: { 1: 898 }, seats: { primary: 1810 } })
    .withPrivateSchool("育英学校", { enrollment: { 1: 100 } })
    .build();

function band(plan: MutablePlan) {
  const [county] = plan.county.values();
  if (county === undefined) throw new Error("the plan has a county");
  const rows = bandOf(plan, createCalculator(plan), county, settings);
  return { county, rows: rows ?? [], flips: flipsOf(rows ?? [], county), missing: rows === null };
}

test("each side takes the end of the years' ratios; the middle is the plan itself", () => {
  const { rows } = band(growing());
  const later = rows.find(({ year, stage }) => year === 2022 && stage === "primary");
  // Entrants of 2022: 96 % of 998 and 103.96 % of 998, school by school.
  expect([later?.low.total, later?.middle.total, later?.high.total]).toEqual([1956, 1996, 2036]);
});

test("a chosen ratio outside its past widens the band", () => {
  const plan = growing({ progressionBp: { 2: 9000 }, pastEnrollment: { 2020: { 1: 1000, 2: 1 } } });
  const [county] = plan.county.values();
  if (county === undefined) throw new Error("the plan has a county");
  const schools = [...plan.school.values()].map((school) => ({ ...school, enrollment: { 1: 500, 2: 475 } }));
  expect(countyOn("low", county, schools, settings).progressionBp).toMatchObject({ 2: 9000 });
  expect(countyOn("high", county, schools, settings).progressionBp).toMatchObject({ 2: 9500 });
});

test("junior intake that follows the county's own children is left to do so on either side", () => {
  const plan = growing({ pastEnrollment: { ...past, 2020: { 1: 960, 6: 100 } } });
  const [county] = plan.county.values();
  if (county === undefined) throw new Error("the plan has a county");
  const low = countyOn("low", county, [...plan.school.values()], settings);
  expect(low.entrantIndexBp.junior).toBeUndefined();
});

test("seats that run short on the high side alone are marked, with how many", () => {
  const { flips } = band(growing());
  expect(flips).toMatchObject([{ year: 2022, stage: "primary", side: "high", of: "seats", bad: true }]);
  // 1810 seats; 2036 pupils less the private school's 100 + 104.
  expect(flips[0]?.row.spareSeats).toBe(1810 - (2036 - 204));
});

test("a target that is met in the middle and missed with fewer pupils is marked", () => {
  // 100 private pupils of 2056, 2096 and 2136.
  const plan = aPlan()
    .withCounty("东陵县", {
      targetYear: 2022,
      pastEnrollment: past,
      targets: [{ year: 2022, shareBp: 480 }],
    })
    .withPublicSchool("实验小学", { enrollment: { 1: 998 } })
    .withPrivateSchool("育英学校", { enrollment: { 5: 100 } })
    .build();
  const { flips } = band(plan);
  expect(flips.filter(({ of }) => of === "target")).toMatchObject([
    { year: 2022, stage: "all", side: "low", bad: true },
  ]);
});

test("without any past there is no band", () => {
  expect(band(growing({ pastEnrollment: {} })).missing).toBe(true);
});

test("in the worked county low stays below high, and the middle is what the plan has", () => {
  const plan = planFromFile("golden/worked.plan.json");
  const [county] = plan.county.values();
  if (county === undefined) throw new Error("the file has a county");
  const counted = { 1: 9000, 2: 9000, 3: 9000, 4: 9000, 5: 9000, 6: 9000, 7: 9000, 8: 9000, 9: 9000 };
  plan.county.set(county.id, { ...county, pastEnrollment: { 2019: counted, 2020: counted } });
  const calculator = createCalculator(plan);
  const { rows } = band(plan);
  expect(rows.map(({ middle }) => middle)).toEqual(calculator.countyRows(county.id));
  for (const { low, middle, high } of rows) {
    expect(low.total).toBeLessThanOrEqual(middle.total);
    expect(middle.total).toBeLessThanOrEqual(high.total);
  }
});
