/**
 * How long the calculation takes, as medians: everything at once, and one edit with its checks, for a county, the
 * fictional city and a made province of 158 counties. A full run makes every row, effect and finding. What grows with
 * the plan is told per county, so that growth that is not linear shows.
 */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import type { MutablePlan, Plan } from "../../shared/model/plan.ts";
import type { School } from "../../shared/model/school.ts";
import { alteration, type Patch } from "../../shared/patch/patch.ts";
import { aProvince } from "../builders/aProvince.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { aCheckedPlan, checkEverything, readEverything } from "./checkedPlan.ts";
import { medianOf, rounds, type Measurement } from "./measure.ts";

export function benchCalculation(): Promise<readonly Measurement[]> {
  const city = planFromFile("city-anhe/plan.json");
  const plans = [
    { name: "county", plan: aProvince(city, 1), aimMs: 10 },
    { name: "city", plan: city, aimMs: 10 },
    { name: "province", plan: aProvince(city), aimMs: 200 },
  ];
  return Promise.resolve(
    plans.flatMap(({ name, plan, aimMs }) => [...fullRows(name, plan, aimMs), ...editRows(name, plan)]),
  );
}

const size = (plan: Plan): string =>
  `${plan.county.size} counties, ${plan.school.size} schools, ${plan.measure.size} measures`;

const perCounty = (plan: Plan, medianMs: number): string =>
  `${(medianMs / plan.county.size).toFixed(2)} ms a county`;

function fullRows(name: string, plan: MutablePlan, aimMs: number): Measurement[] {
  const rowsMs = median(() => readEverything(createCalculator(plan)));
  const checkedMs = median(() => checkEverything(plan));
  return [
    {
      name: `calculation, full, ${name}`,
      medianMs: rowsMs,
      note: `${size(plan)}; all rows and effects, ${perCounty(plan, rowsMs)}; aim ${aimMs}`,
    },
    {
      name: `calculation and checks, full, ${name}`,
      medianMs: checkedMs,
      note: `all findings, ${perCounty(plan, checkedMs)}`,
    },
  ];
}

/** Each edit changes what the one before left, so that nothing can be skipped as unchanged. */
function editRows(name: string, plan: MutablePlan): Measurement[] {
  const checked = aCheckedPlan(plan);
  const edit = (patchOf: (plan: Plan) => Patch) => (): void => checked.apply(patchOf(plan));
  const editThenCity = (): void => {
    edit(nextPupils)();
    checked.calculator.cityRows();
  };
  return [
    {
      name: `edit of a pupil count, ${name}`,
      medianMs: median(edit(nextPupils), edits),
      note: "rows, checks; aim 2",
    },
    {
      name: `edit of a date, ${name}`,
      medianMs: median(edit(nextDate), edits),
      note: "rows, checks; aim 2",
    },
    {
      name: `edit of a progression, ${name}`,
      medianMs: median(edit(nextProgression), edits),
      note: "every school of a county",
    },
    {
      name: `edit of a pupil count and city rows, ${name}`,
      medianMs: median(editThenCity, edits),
      note: "all counties summed anew",
    },
  ];
}

const compact = (changes: readonly (Patch[number] | null)[]): Patch =>
  changes.filter((change) => change !== null);

function nextPupils(plan: Plan): Patch {
  const school = first(plan.school.values(), ({ ownership }: School) => ownership === "private");
  return compact([alteration("school", school, { "enrollment.6": (school.enrollment[6] ?? 0) + 1 })]);
}

function nextDate(plan: Plan): Patch {
  const measure = first(plan.measure.values(), ({ kind }) => kind === "convert");
  const date = measure.plannedDate === "2023-08-20" ? "2022-08-20" : "2023-08-20";
  return compact([alteration("measure", measure, { plannedDate: date, actualDate: null })]);
}

function nextProgression(plan: Plan): Patch {
  const county = first(plan.county.values(), () => true);
  const bp = (county.progressionBp["2"] ?? 0) + 1;
  return compact([alteration("county", county, { progressionBp: { ...county.progressionBp, "2": bp } })]);
}

function first<T>(records: Iterable<T>, fits: (record: T) => boolean): T {
  for (const record of records) if (fits(record)) return record;
  throw new Error("the plan has no such record");
}

/** More than of whole calculations: they are short. */
const edits = 25;

/** After as many runs that let the compiler warm up, as it is in a window that has been open for a moment. */
function median(run: () => void, times = rounds): number {
  for (let round = 0; round < times; round++) run();
  return medianOf(
    Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
