/**
 * How long the calculation takes, as medians: everything at once, and one edit with its checks, for a county, the
 * fictional city and a made province of 158 counties. A full run makes every row, effect and finding. What grows with
 * the plan is told per county, so that growth that is not linear shows.
 */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { proposeDiversions } from "../../shared/calculation/diversions/proposal.ts";
import type { MutablePlan, Plan } from "../../shared/model/plan.ts";
import type { School } from "../../shared/model/school.ts";
import { alteration, type Patch } from "../../shared/patch/patch.ts";
import { aCompleteCounty } from "../builders/aCompleteCase.ts";
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
  return Promise.resolve([
    ...plans.flatMap(({ name, plan, aimMs }) => [...fullRows(name, plan, aimMs), ...editRows(name, plan)]),
    ...caseRows("300 complete cases", aCompleteCounty(300)),
  ]);
}

/** What hangs on measures: a county of which every case is filled in has a thousand rows of each. */
function caseRows(name: string, plan: MutablePlan): Measurement[] {
  const checked = aCheckedPlan(plan);
  const edit = (patchOf: (plan: Plan) => Patch) => (): void => checked.apply(patchOf(plan));
  const note = `${plan.milestone.size} milestones, ${plan.diversion.size} diversions; rows, checks; aim 16`;
  return [
    { name: `edit of a milestone, ${name}`, medianMs: median(edit(nextMilestone), edits), note },
    { name: `edit of a diversion, ${name}`, medianMs: median(edit(nextDiversion), edits), note },
    {
      name: `proposed diversions, ${name}`,
      medianMs: median(() => proposeDiversions(checked.calculator, "419901", { replace: true })),
      note: "all of them anew; aim 100",
    },
  ];
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

function nextMilestone(plan: Plan): Patch {
  const milestone = first(plan.milestone.values(), () => true);
  const plannedDate = milestone.plannedDate === "2021-05-05" ? "2021-05-06" : "2021-05-05";
  return compact([alteration("milestone", milestone, { plannedDate })]);
}

function nextDiversion(plan: Plan): Patch {
  const diversion = first(plan.diversion.values(), () => true);
  return compact([alteration("diversion", diversion, { students: diversion.students + 1 })]);
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
