/** Quick fixes that several checks share: taking a measure away, or its stage, and typing into one cell. */
import { gradesOf, stages, type Stage } from "../../model/stage.ts";
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import { stageNames } from "../../model/vocabulary.ts";
import type { Finding, Fix } from "../finding.ts";
import { stagesOf } from "../reading.ts";

export const typeInto = (
  label: string,
  table: "school" | "measure",
  id: string,
  field: string,
  text: string,
): Fix => ({ label, command: "edit-cells", input: { cells: [{ table, id, field, text }] } });

/** The measure is of no use in the finding's stage: it is kept for its other stage, or goes. */
export function takeAwayStage({ measureId, stage }: Finding, plan: Plan): Fix | null {
  const measure = plan.measure.get(measureId ?? "");
  if (measure === undefined) return null;
  const others = otherStages(measure, plan).filter((other) => other !== stage);
  const [other] = others;
  return other === undefined
    ? { label: "删除这项措施", command: "remove-measures", input: { measures: [measure.id] } }
    : typeInto(`学段改为${stageNames[other]}`, "measure", measure.id, "stages", stageNames[other]);
}

/** Those it names, or where it names none those in which its school has pupils. */
function otherStages(measure: Measure, plan: Plan): readonly Stage[] {
  const school = plan.school.get(measure.schoolId ?? "");
  const schooling = plan.county.get(measure.countyCode)?.schooling;
  if (measure.stages !== undefined || school === undefined || schooling === undefined)
    return stagesOf(measure);
  return stages.filter((stage) =>
    gradesOf(schooling, stage).some((grade) => (school.enrollment[grade] ?? 0) > 0),
  );
}
