/** One forecast parameter of a county: the progression into a grade, or the entrant index of a stage and fall. */
import { z } from "zod";
import { gradeName } from "../model/school.ts";
import { grades, stages } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";
import { alteration } from "../patch/patch.ts";
import { defineCommand, find, planned } from "./command.ts";

/** null: back to the default. */
const basisPoints = z.int().min(0).max(100_000).nullable();

export const setParameter = defineCommand({
  name: "set-parameter",
  input: z.discriminatedUnion("parameter", [
    z.strictObject({
      parameter: z.literal("progression"),
      county: z.string(),
      grade: z.literal(grades),
      basisPoints,
    }),
    z.strictObject({
      parameter: z.literal("entrant-index"),
      county: z.string(),
      stage: z.enum(stages),
      year: z.int().min(2000).max(2100),
      basisPoints,
    }),
  ]),
  run(plan, input) {
    const found = find(plan, "county", input.county);
    if (!found.ok) return found;
    const county = found.value;
    if (input.parameter === "progression") {
      const progressionBp = withEntry(county.progressionBp, input.grade, input.basisPoints);
      const change = alteration("county", county, { progressionBp });
      return planned(`修改 ${county.name} ${gradeName(input.grade)}升级率`, change === null ? [] : [change]);
    }
    const index = withEntry(county.entrantIndexBp[input.stage] ?? {}, input.year, input.basisPoints);
    const { [input.stage]: _before, ...otherStage } = county.entrantIndexBp;
    const entrantIndexBp =
      Object.keys(index).length === 0 ? otherStage : { ...otherStage, [input.stage]: index };
    const change = alteration("county", county, { entrantIndexBp });
    return planned(
      `修改 ${county.name} ${input.year}年${stageNames[input.stage]}入学指数`,
      change === null ? [] : [change],
    );
  },
});

function withEntry(
  entries: Readonly<Record<string, number>>,
  key: number,
  value: number | null,
): Record<string, number> {
  const { [String(key)]: _old, ...others } = entries;
  return value === null ? others : { ...others, [key]: value };
}
