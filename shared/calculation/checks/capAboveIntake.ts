/** A cap that keeps nobody away: above what would enter anyway, or begun when its stage has already ended. */
import { formatFall } from "../../format/numbers.ts";
import type { Measure } from "../../model/measure.ts";
import { stages, type Stage } from "../../model/stage.ts";
import type { Dossier } from "../dossier.ts";
import type { IntakeCell } from "../figures.ts";
import type { CheckContext, Found, MeasureCheck } from "../finding.ts";
import { stagesOf } from "../reading.ts";
import { takeAwayStage } from "./fixes.ts";
import { aboutMeasure, count, fallName, schoolStageName } from "./words.ts";

export const capAboveIntake: MeasureCheck = {
  code: "cap-above-intake",
  title: "核减无效",
  severity: "note",
  scope: "measure",
  run: (context, measure) =>
    measure.kind === "intake-cap" ? stages.flatMap((stage) => idleCap(context, measure, stage)) : [],
  sentence(finding, plan) {
    const cap = `${schoolStageName(finding, plan)}${fallName(finding)}招生上限 ${count(finding, "cap")} 人`;
    const { endedFall } = finding.numbers;
    return endedFall === undefined
      ? {
          text: `${cap}，高于预计招生 ${count(finding, "intake")} 人，不起作用。`,
          remedy: "请把上限改到预计招生以下，或删除这项措施。",
        }
      : {
          text: `${cap}，而该学段已在${formatFall(endedFall)}终止，不起作用。`,
          remedy: "请删除这项措施，或改其学段、日期。",
        };
  },
  fix: takeAwayStage,
};

function idleCap({ calculator }: CheckContext, measure: Measure, stage: Stage): Found[] {
  const line = calculator.intakeLine(measure.schoolId ?? "", stage);
  // A cap for "both stages" of a school that has only one says nothing about the other.
  if (measure.stages === undefined && line.every(({ doNothing }) => doNothing === 0)) return [];
  const dossier = calculator.measureDossier(measure.id);
  return [...highCap(measure, stage, line, dossier), ...lateCap(measure, stage, dossier)];
}

function highCap(
  measure: Measure,
  stage: Stage,
  line: readonly IntakeCell[],
  dossier: Dossier | undefined,
): Found[] {
  const { cap } = measure;
  const inForce = line.filter((cell) => cell.cap?.measureId === measure.id && !cell.ended);
  const [first] = inForce;
  if (cap === undefined || first === undefined || inForce.some(({ doNothing }) => doNothing >= cap))
    return [];
  if (liftsAnother(measure, stage, inForce, dossier)) return [];
  const numbers = { cap, intake: first.doNothing, falls: inForce.length };
  return [{ ...aboutMeasure(measure), stage, year: first.year, field: "cap", numbers }];
}

/** An earlier cap would hold again without it: then it lets pupils in, which is an effect. */
function liftsAnother(
  measure: Measure,
  stage: Stage,
  inForce: readonly IntakeCell[],
  dossier: Dossier | undefined,
): boolean {
  const before = (dossier?.measures ?? []).filter(
    ({ measure: other, fall }) =>
      other.id !== measure.id &&
      other.kind === "intake-cap" &&
      stagesOf(other).includes(stage) &&
      inForce.some(({ year, doNothing }) => fall <= year && (other.cap ?? doNothing) < doNothing),
  );
  return before.length > 0;
}

function lateCap(measure: Measure, stage: Stage, dossier: Dossier | undefined): Found[] {
  const { cap } = measure;
  const dated = dossier?.measures.find((one) => one.measure.id === measure.id);
  const ending = dossier?.endings[stage];
  if (cap === undefined || dated === undefined || !ending) return [];
  if (dated.fall < ending.fall || !stagesOf(measure).includes(stage)) return [];
  const numbers = { cap, endedFall: ending.fall };
  return [{ ...aboutMeasure(measure), stage, year: dated.fall, field: "stages", numbers }];
}
