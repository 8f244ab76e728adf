/** Cohort survival by hand: what the past falls of a small county say of its ratios, and what is proposed from them. */
import { expect, test } from "vitest";
import { entrantEstimates, estimatesOf } from "../../../../../shared/calculation/estimate/estimates.ts";
import { countsOf, lastFalls, ratiosOf } from "../../../../../shared/calculation/estimate/ratios.ts";
import type { County } from "../../../../../shared/model/county.ts";
import type { School } from "../../../../../shared/model/school.ts";
import { aPlan } from "../../../../builders/aPlan.ts";

const settings = { falls: 3, trendLimitBp: 1000 };
const schooling = { baseYear: 2021, targetYear: 2024 };

interface Story {
  readonly county: County;
  readonly schools: readonly School[];
}

function aCounty(story: Partial<Omit<County, "id">>, ...enrollments: readonly School["enrollment"][]): Story {
  const plan = aPlan().withCounty("东陵县", { ...schooling, ...story });
  enrollments.forEach((enrollment, place) => plan.withPublicSchool(`第${place + 1}小学`, { enrollment }));
  const built = plan.build();
  const [county] = built.county.values();
  if (county === undefined) throw new Error("a county was just made");
  return { county, schools: [...built.school.values()] };
}

const proposedFor = ({ county, schools }: Story, field: string) =>
  estimatesOf(county, schools, settings).find((estimate) => estimate.field === field);

/** Two schools; into the second grade came 97/100, 98/100 and 99/102 of the first. */
const threeYears = aCounty(
  {
    pastEnrollment: {
      2018: { 1: 100 },
      2019: { 1: 100, 2: 97 },
      2020: { 1: 102, 2: 98 },
    },
  },
  { 1: 60, 2: 50 },
  { 1: 40, 2: 49 },
);

test("each year's ratio is of the grade below a year before; the base year is the sum of the roster", () => {
  const { county, schools } = threeYears;
  const { years } = ratiosOf(countsOf(county, schools), 2, 1, lastFalls(county, 3));
  expect(years.map(({ year, pupils, from, basisPoints }) => [year, pupils, from, basisPoints])).toEqual([
    [2019, 97, 100, 9700],
    [2020, 98, 100, 9800],
    [2021, 99, 102, 9706],
  ]);
});

test("the mean is of the years' ratios as shown, half up; lowest and highest stand beside it", () => {
  expect(proposedFor(threeYears, "progressionBp.2")).toMatchObject({
    // (9700 + 9800 + 9706) / 3 = 9735.33…
    proposed: 9735,
    ratios: { mean: 9735, lowest: 9700, highest: 9800 },
  });
  const half = aCounty({ pastEnrollment: { 2019: { 1: 100 }, 2020: { 1: 100, 2: 97 } } }, { 1: 1, 2: 98 });
  expect(proposedFor(half, "progressionBp.2")?.proposed).toBe(9750);
});

test("a year that is missing and one in which nobody was below have no ratio; the mean is of the others", () => {
  const { county, schools } = aCounty(
    { pastEnrollment: { 2019: { 1: 0, 2: 97 }, 2020: { 1: 100, 2: 5 } } },
    { 2: 96 },
  );
  const { years, mean } = ratiosOf(countsOf(county, schools), 2, 1, lastFalls(county, 3));
  expect(years.map(({ lack }) => lack)).toEqual(["missing", "nobody-before", undefined]);
  expect(mean).toBe(9600);
});

test("without any past nothing is proposed", () => {
  const { county, schools } = aCounty({}, { 1: 100, 2: 100 });
  expect(estimatesOf(county, schools, settings).every(({ proposed }) => proposed === null)).toBe(true);
});

test("falls from the base year on are no past", () => {
  const { county } = aCounty({ pastEnrollment: { 2021: { 1: 999 } } });
  expect(countsOf(county, [])(2021, 1)).toBeNull();
});

test.each([
  ["6-3" as const, [2, 3, 4, 5, 6, 8, 9]],
  ["5-4" as const, [2, 3, 4, 5, 7, 8, 9]],
])("%s: there is a progression into every grade but the first of its stage", (kind, own) => {
  const { county, schools } = aCounty({ schooling: kind });
  const progressions = estimatesOf(county, schools, settings).filter(({ of }) => of === "progression");
  expect(progressions.map(({ grade }) => grade)).toEqual(own);
});

test("a ratio no command takes (more than 1000 %) is shown and not proposed", () => {
  const odd = aCounty({ pastEnrollment: { 2020: { 1: 1 } } }, { 2: 300 });
  expect(proposedFor(odd, "progressionBp.2")).toMatchObject({
    proposed: null,
    ratios: { mean: 3_000_000 },
  });
});

test("entrants: the mean yearly change is carried on from the base year", () => {
  // 96 %, 97 %, 95 % of the year before: 96 % on average.
  const { county, schools } = aCounty(
    { pastEnrollment: { 2018: { 1: 10_000 }, 2019: { 1: 9600 }, 2020: { 1: 9312 } } },
    { 1: 8846 },
  );
  const proposed = entrantEstimates(county, schools, settings, "mean").map((one) => one.proposed);
  expect(proposed).toEqual([9600, 9216, 8847]);
});

test("a trend beyond the limit is held at it, and says so", () => {
  const { county, schools } = aCounty({ pastEnrollment: { 2020: { 1: 100 } } }, { 1: 150 });
  const [next] = entrantEstimates(county, schools, settings, "mean");
  expect(next).toMatchObject({ proposed: 11_000, limitBp: 1000, ratios: { mean: 15_000 } });
});

test("junior intake: who leaves primary school a year before, times the share that went on", () => {
  // 95 of 100 went on; 120 leave in 2021, and 110 (fifth grade of 2021) in 2022; the base intake is 95.
  const story = aCounty({ pastEnrollment: { 2020: { 6: 100 } } }, { 4: 130, 5: 110, 6: 120, 7: 95 });
  expect(proposedFor(story, "entrantIndexBp.junior.2022")?.proposed).toBe(12_000);
  // rhu(110 × 95 %) = 105
  expect(proposedFor(story, "entrantIndexBp.junior.2023")?.proposed).toBe(11_053);
});

test("under 5-4 schooling the sixth grade is the junior intake, after the fifth", () => {
  const story = aCounty({ schooling: "5-4", pastEnrollment: { 2020: { 5: 100 } } }, { 5: 100, 6: 90 });
  expect(proposedFor(story, "entrantIndexBp.junior.2022")).toMatchObject({
    grade: 6,
    ratios: { mean: 9000 },
    proposed: 10_000,
  });
});

test("junior intakes build on the primary estimates that are taken over, and on no others", () => {
  const { county, schools } = aCounty(
    { pastEnrollment: { 2020: { 5: 100, 6: 100 } } },
    { 5: 100, 6: 90, 7: 100 },
  );
  const field = "entrantIndexBp.junior.2023";
  const find = (adopted: (key: string) => boolean) =>
    estimatesOf(county, schools, settings, adopted).find((one) => one.field === field)?.proposed;
  expect(find(() => true)).toBe(9000);
  expect(find((key) => key !== "progressionBp.6")).toBe(10_000);
});
