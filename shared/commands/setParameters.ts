/**
 * Forecast parameters of a county, one or several as one step: progression into grades, entrant indexes of stages and
 * falls. Each may say where it comes from (an estimate that was taken over); without that it counts as typed by hand.
 */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { formatCount } from "../format/numbers.ts";
import { forecastField } from "../model/forecastField.ts";
import { fieldSpec } from "../model/plan.ts";
import { defineCommand, find, planned } from "./command.ts";
import { forecastPatch } from "./forecastPatch.ts";

const parameter = z.strictObject({
  /** "progressionBp.3", "entrantIndexBp.junior.2023" */
  field: z.string(),
  /** null: back to the default. */
  basisPoints: z.int().min(0).max(100_000).nullable(),
  source: z.string().min(1).max(200).optional(),
});
type Parameter = z.output<typeof parameter>;

export const setParameters = defineCommand({
  name: "set-parameters",
  input: z.strictObject({ county: z.string(), values: z.array(parameter).min(1) }),
  run(plan, { county: id, values }) {
    const found = find(plan, "county", id);
    if (!found.ok) return found;
    const strange = values.find(({ field }) => !isParameter(field));
    if (strange !== undefined)
      return refused({ code: "value-invalid", table: "county", id, field: strange.field });
    const entries = values.map(({ basisPoints, ...entry }) => ({ ...entry, value: basisPoints }));
    return planned(labelOf(found.value.name, values), forecastPatch(plan, found.value, entries));
  },
});

function isParameter(field: string): boolean {
  const found = forecastField(field);
  return found !== null && found.of !== "past-enrollment";
}

function labelOf(county: string, values: readonly Parameter[]): string {
  const [first] = values;
  if (values.length > 1 && values.every(({ source }) => source !== undefined))
    return `${county} 采用估算的预测参数 ${formatCount(values.length)} 项`;
  if (first === undefined || values.length > 1)
    return `修改 ${county} 的预测参数 ${formatCount(values.length)} 项`;
  return `修改 ${county} ${fieldSpec("county", first.field)?.label ?? "预测参数"}`;
}
