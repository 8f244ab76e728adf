/** A new county: its code, name, years and, where given, its share targets. */
import { z } from "zod";
import { refused } from "../contract/problem.ts";
import { isDate } from "../format/dates.ts";
import type { County } from "../model/county.ts";
import { schoolings } from "../model/stage.ts";
import { insertion } from "../patch/patch.ts";
import { defineCommand, nextPosition, planned } from "./command.ts";
import { firstYear, isPlanYears, lastYear } from "./planYears.ts";
import { targetInput } from "./setTargets.ts";

const yearInput = z.int().min(firstYear).max(lastYear);

export const createCountyInput = z
  .strictObject({
    code: z.string().regex(/^\d{6}$/u),
    name: z.string().trim().min(1).max(60),
    isKey: z.boolean().default(false),
    schooling: z.enum(schoolings).default("6-3"),
    baseYear: yearInput,
    targetYear: yearInput,
    snapshot: z
      .string()
      .refine((day) => isDate(`2023-${day}`))
      .default("09-01"),
    targets: z.array(targetInput).default([]),
  })
  .refine(({ baseYear, targetYear }) => isPlanYears(baseYear, targetYear), { path: ["targetYear"] });

export const createCounty = defineCommand({
  name: "create-county",
  onWholeFile: true,
  input: createCountyInput,
  run(plan, input) {
    if (plan.county.has(input.code))
      return refused({ code: "record-exists", table: "county", id: input.code });
    const { code, ...fields } = input;
    const county: County = {
      ...fields,
      id: code,
      position: nextPosition(plan, "county"),
      progressionBp: {},
      entrantIndexBp: {},
    };
    return planned(`新建 ${county.name}`, [insertion("county", county)]);
  },
});
