/** A cap above what would enter anyway, in every fall in which it is in force: it keeps nobody away. */
import type { Measure } from "../../model/measure.ts";
import { stages, type Stage } from "../../model/stage.ts";
import type { CheckContext, Found, MeasureCheck } from "../finding.ts";
import { aboutMeasure, count, fallName, schoolStageName } from "./words.ts";

export const capAboveIntake: MeasureCheck = {
  code: "cap-above-intake",
  title: "核减无效",
  severity: "note",
  scope: "measure",
  run: (context, measure) =>
    measure.kind === "intake-cap" ? stages.flatMap((stage) => idleCap(context, measure, stage)) : [],
  sentence: (finding, plan) => ({
    text: `${schoolStageName(finding, plan)}${fallName(finding)}招生上限 ${count(finding, "cap")} 人，高于预计招生 ${count(finding, "intake")} 人，不起作用。`,
    remedy: "请把上限改到预计招生以下，或删除这项措施。",
  }),
};

function idleCap({ calculator }: CheckContext, measure: Measure, stage: Stage): Found[] {
  const { cap } = measure;
  const inForce = calculator
    .intakeLine(measure.schoolId ?? "", stage)
    .filter((cell) => cell.cap?.measureId === measure.id && !cell.ended);
  const [first] = inForce;
  if (cap === undefined || first === undefined || inForce.some(({ doNothing }) => doNothing >= cap))
    return [];
  // A cap for "both stages" of a school that has only one says nothing about the other.
  if (measure.stages === undefined && inForce.every(({ doNothing }) => doNothing === 0)) return [];
  const numbers = { cap, intake: first.doNothing, falls: inForce.length };
  return [{ ...aboutMeasure(measure), stage, year: first.year, field: "cap", numbers }];
}
