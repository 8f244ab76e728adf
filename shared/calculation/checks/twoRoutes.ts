/** A stage that is ended twice, or still bought when it has ended: the later route does nothing, nor does the purchase. */
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import { stages, type Stage } from "../../model/stage.ts";
import { isRoute } from "../../model/vocabulary.ts";
import type { Dossier } from "../dossier.ts";
import { hasEnded, type Ending } from "../endings.ts";
import { fallOf, type DatedMeasure } from "../fall.ts";
import type { Finding, Fix, MeasureCheck } from "../finding.ts";
import type { CountyFrame } from "../frame.ts";
import { seatsOf, stagesOf } from "../reading.ts";
import { formatFall } from "../../format/numbers.ts";
import { takeAwayStage, typeInto } from "./fixes.ts";
import { aboutMeasure, dateField, dateName, measureName, number, schoolStageName } from "./words.ts";

export const twoRoutes: MeasureCheck = {
  code: "two-routes",
  title: "重复退出",
  severity: "warning",
  scope: "measure",
  run({ calculator }, measure) {
    const dossier = calculator.measureDossier(measure.id);
    const frame = calculator.frame(measure.countyCode);
    const dated = dossier?.measures.find((one) => one.measure.id === measure.id);
    if (dossier === undefined || frame === undefined || dated === undefined) return [];
    return stages.flatMap((stage) => {
      const ending = conflict(dated, stage, dossier, frame);
      if (ending === null) return [];
      const goesOn = Number(buysLonger(measure, stage, ending, dossier));
      const numbers = { endedFall: ending.fall, fall: dated.fall, goesOn };
      return [{ ...aboutMeasure(measure), stage, year: ending.fall, field: fieldOf(measure), numbers }];
    });
  },
  sentence(finding, plan) {
    const place = schoolStageName(finding, plan);
    const ended = `${place}已由另一项措施在${formatFall(number(finding, "endedFall"))}终止`;
    return plan.measure.get(finding.measureId ?? "")?.kind === "purchase"
      ? {
          text: `${ended}，此后购买的学位不起作用。`,
          remedy: "请把购买截止日期填为终止之日（另一学段继续购买的，请分成两项），或取消其中一项。",
        }
      : {
          text: `${ended}，${measureName(finding, plan)}对该学段不起作用。`,
          remedy: "一个学段只能有一条退出路径：请删除其中一项，或改其学段。",
        };
  },
  fix: endEarlier,
};

/**
 * A purchase stops when the stage ends; a later route, or a purchase that would only begin then, has no use in it. It has
 * one end date for both stages: where it goes on in the other one, only the planner can part the two.
 */
function endEarlier(finding: Finding, plan: Plan): Fix | null {
  const measure = plan.measure.get(finding.measureId ?? "");
  const county = plan.county.get(finding.countyCode);
  if (measure === undefined || county === undefined) return null;
  if (measure.kind !== "purchase") return takeAwayStage(finding, plan);
  const ended = number(finding, "endedFall");
  if (number(finding, "fall") >= ended || number(finding, "goesOn") === 1) return null;
  const day = `${ended}-${county.snapshot}`;
  return typeInto(`购买截止填${dateName(day)}`, "measure", measure.id, "endDate", day);
}

/** Seats are bought in the other stage, too, which does not end by then. */
const buysLonger = (measure: Measure, ended: Stage, { fall }: Ending, { endings }: Dossier): boolean =>
  stages.some((stage) => stage !== ended && seatsOf(measure, stage) > 0 && !hasEnded(endings[stage], fall));

/** The ending of the stage with which the measure is at odds. */
function conflict(dated: DatedMeasure, stage: Stage, dossier: Dossier, frame: CountyFrame): Ending | null {
  const { measure } = dated;
  const ending = dossier.endings[stage];
  if (ending === null || ending.measureId === measure.id || measure.kind === undefined) return null;
  if (isRoute(measure.kind)) return stagesOf(measure).includes(stage) ? ending : null;
  return measure.kind === "purchase" && buysAfter(dated, stage, ending, frame) ? ending : null;
}

function buysAfter(
  { measure, fall }: DatedMeasure,
  stage: Stage,
  ending: Ending,
  { county }: CountyFrame,
): boolean {
  if (seatsOf(measure, stage) === 0) return false;
  return (
    measure.endDate === undefined || fallOf(measure.endDate, county.snapshot) > Math.max(fall, ending.fall)
  );
}

const fieldOf = (measure: Measure): string => (measure.kind === "purchase" ? "endDate" : dateField(measure));
