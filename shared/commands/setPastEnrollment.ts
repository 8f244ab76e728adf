/**
 * The pupils of a whole county in a fall before the base year, by grade: all of a year at once, as counted in an earlier
 * roster. Nothing else of that roster is kept. null takes the year away.
 */
import { z } from "zod";
import { formatFall } from "../format/numbers.ts";
import { forecastKey } from "../model/forecastField.ts";
import { grades } from "../model/stage.ts";
import { defineCommand, find, planned } from "./command.ts";
import { forecastPatch } from "./forecastPatch.ts";
import { firstYear, lastYear } from "./planYears.ts";

const count = z.int().min(0).max(10_000_000);

export const setPastEnrollment = defineCommand({
  name: "set-past-enrollment",
  input: z.strictObject({
    county: z.string(),
    year: z.int().min(firstYear).max(lastYear),
    pupils: z.partialRecord(z.literal(grades.map((grade) => `${grade}` as const)), count).nullable(),
    /** The file they were counted in. */
    source: z.string().min(1).max(200).optional(),
  }),
  run(plan, { county: id, year, pupils, source }) {
    const county = find(plan, "county", id);
    if (!county.ok) return county;
    const entries = grades.map((grade) => ({
      field: forecastKey({ of: "past-enrollment", year, grade }),
      value: pupils?.[grade] ?? null,
    }));
    // The empty grades first: what is said of the year is said with the grades it has.
    const filled = entries.filter(({ value }) => value !== null).map((entry) => ({ ...entry, source }));
    const patch = forecastPatch(plan, county.value, [...entries, ...filled]);
    const what = `${county.value.name} ${formatFall(year)}在校生`;
    return planned(pupils === null ? `删除 ${what}` : `填入 ${what}`, patch);
  },
});
