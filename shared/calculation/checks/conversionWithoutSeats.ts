/** A conversion that brings pupils into the public count but no seats for them. */
import type { Measure } from "../../model/measure.ts";
import { gradesOf, stages, type Stage } from "../../model/stage.ts";
import type { CheckContext, Found, MeasureCheck } from "../finding.ts";
import { aboutMeasure, count, fallName, schoolStageName } from "./words.ts";

export const conversionWithoutSeats: MeasureCheck = {
  code: "conversion-without-seats",
  title: "转公无学位",
  severity: "warning",
  scope: "measure",
  run: (context, measure) =>
    measure.kind === "convert" ? stages.flatMap((stage) => seatless(context, measure, stage)) : [],
  sentence: (finding, plan) => ({
    text: `${schoolStageName(finding, plan)}${fallName(finding)}转为公办，基期在校生 ${count(finding, "pupils")} 人，但没有学位。`,
    remedy: "请在名册中填写该校的学位数，或在这项措施中填写转公后的学位数。",
  }),
  weight: "pupils",
};

function seatless({ calculator }: CheckContext, measure: Measure, stage: Stage): Found[] {
  const dossier = calculator.measureDossier(measure.id);
  const frame = calculator.frame(measure.countyCode);
  const ending = dossier?.endings[stage];
  if (dossier?.school === undefined || frame === undefined || ending?.measureId !== measure.id) return [];
  const { enrollment } = dossier.school;
  const pupils = gradesOf(frame.county.schooling, stage).reduce(
    (sum, grade) => sum + (enrollment[grade] ?? 0),
    0,
  );
  const opened = dossier.seatGains.some((gain) => gain.measureId === measure.id && gain.stage === stage);
  if (pupils === 0 || opened) return [];
  return [
    { ...aboutMeasure(measure), stage, year: ending.fall, field: `seats.${stage}`, numbers: { pupils } },
  ];
}
