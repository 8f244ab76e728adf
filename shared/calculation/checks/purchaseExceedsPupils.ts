/** More seats are bought than pupils are left in that school and stage; one finding a stage, at the first such fall. */
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import { stages, type Stage } from "../../model/stage.ts";
import { at } from "../arithmetic.ts";
import { hasEnded } from "../endings.ts";
import type { CheckContext, Finding, Fix, Found, MeasureCheck } from "../finding.ts";
import { isInForce } from "../purchases.ts";
import { seatsOf } from "../reading.ts";
import { typeInto } from "./fixes.ts";
import { aboutMeasure, count, fallName, number, schoolStageName } from "./words.ts";

export const purchaseExceedsPupils: MeasureCheck = {
  code: "purchase-exceeds-pupils",
  title: "购买超过在校生",
  severity: "warning",
  scope: "measure",
  run: (context, measure) =>
    measure.kind === "purchase" ? stages.flatMap((stage) => excessOf(context, measure, stage)) : [],
  sentence(finding, plan) {
    const place = schoolStageName(finding, plan);
    const falls = number(finding, "falls");
    const often = falls > 1 ? `，共 ${falls} 个秋季学期如此` : "";
    return {
      text: `${place}${fallName(finding)}购买 ${count(finding, "seats")} 个学位，可购买的在校生只有 ${count(finding, "pupils")} 人，多出 ${count(finding, "excess")} 个${often}。`,
      remedy: "请减少购买数量，或核对在校生、招生上限和购买截止日期。",
    };
  },
  weight: "excess",
  fix: toPupils,
};

/** Only where as many are left in every fall: else a number that fits one fall is wrong in the next. */
function toPupils(finding: Finding, plan: Plan): Fix | null {
  const pupils = number(finding, "pupils");
  const { measureId = "", field = "" } = finding;
  const isSame = number(finding, "fewest") === pupils && number(finding, "most") === pupils;
  if (pupils === 0 || !isSame || !plan.measure.has(measureId)) return null;
  return typeInto(`改为在校生数 ${count(finding, "pupils")}`, "measure", measureId, field, String(pupils));
}

function excessOf({ calculator }: CheckContext, measure: Measure, stage: Stage): Found[] {
  const dossier = calculator.measureDossier(measure.id);
  const frame = calculator.frame(measure.countyCode);
  const dated = dossier?.measures.find((one) => one.measure.id === measure.id);
  const effect = dossier?.purchases?.effects.find(
    (one) => one.measureId === measure.id && one.stage === stage,
  );
  if (dossier === undefined || frame === undefined || dated === undefined || effect === undefined) return [];
  const seats = seatsOf(measure, stage);
  const bought = frame.falls.flatMap((year, index) =>
    isInForce(dated, year, frame) && !hasEnded(dossier.endings[stage], year)
      ? [{ year, pupils: at(effect.pupils, index) }]
      : [],
  );
  const exceeded = bought.filter((fall) => seats > fall.pupils);
  const [first] = exceeded;
  if (first === undefined) return [];
  const { pupils } = first;
  const counts = bought.map((fall) => fall.pupils);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const numbers = { seats, pupils, excess: seats - pupils, falls: exceeded.length, fewest, most };
  return [{ ...aboutMeasure(measure), stage, year: first.year, field: `seats.${stage}`, numbers }];
}
