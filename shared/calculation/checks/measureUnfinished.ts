/**
 * A measure that cannot do all it says yet: without a kind, a place, a school of the right kind, a stage, a cap or seats, or
 * bought for no fall at all. Unfinished measures are legal drafts, so this tells what is left to fill in, cell by cell.
 */
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import { stages } from "../../model/stage.ts";
import { isBuild } from "../../model/vocabulary.ts";
import { isConverted } from "../endings.ts";
import { dateOf, fallOf } from "../fall.ts";
import type { CheckContext, Found, MeasureCheck, Sentence } from "../finding.ts";
import { needsPrivateSchool, seatsOf } from "../reading.ts";
import { aboutMeasure, count, measureName, stageName } from "./words.ts";

export const measureUnfinished: MeasureCheck = {
  code: "measure-unfinished",
  title: "措施未填全",
  severity: "warning",
  scope: "measure",
  run: (context, measure) => [
    ...emptyFields(context, measure).map((field) => ({ ...aboutMeasure(measure), field, numbers: {} })),
    ...strandedSeats(context, measure),
  ],
  sentence(finding, plan) {
    if (finding.stage !== undefined) {
      return {
        text: `${measureName(finding, plan)}中 ${count(finding, "seats")} 个${stageName(finding)}学位未计入测算：该校${stageName(finding)}没有“民办转公办”。`,
        remedy: "请把“民办转公办”扩到该学段，或清空这一格。",
      };
    }
    const { text, remedy } = missing(finding.field ?? "", plan.measure.get(finding.measureId ?? ""), plan);
    return { text: `${measureName(finding, plan)}${text}`, remedy };
  },
};

function emptyFields(context: CheckContext, measure: Measure): string[] {
  return [
    ...(measure.kind === undefined ? ["kind"] : []),
    ...(isPlaceless(context, measure) ? ["schoolId"] : []),
    ...(measure.stages?.length === 0 ? ["stages"] : []),
    ...(measure.kind === "intake-cap" && measure.cap === undefined ? ["cap"] : []),
    ...(isSeatless(measure) ? ["seats.primary"] : []),
    ...(isForNoFall(context, measure) ? ["endDate"] : []),
  ];
}

function isPlaceless({ calculator }: CheckContext, measure: Measure): boolean {
  const dossier = calculator.measureDossier(measure.id);
  const reason = dossier?.ignored.get(measure.id);
  if (reason === "not-at-private-school" || reason === "never-converted") return true;
  if (measure.schoolId !== undefined) return dossier?.school === undefined;
  return (
    (measure.kind !== undefined && needsPrivateSchool(measure.kind)) || (measure.projectName ?? "") === ""
  );
}

/** Builds and purchases are nothing without a number of seats. */
function isSeatless(measure: Measure): boolean {
  const counts = measure.kind !== undefined && (isBuild(measure.kind) || measure.kind === "purchase");
  return counts && stages.every((stage) => seatsOf(measure, stage) === 0);
}

function isForNoFall({ plan }: CheckContext, measure: Measure): boolean {
  const { kind, countyCode, endDate } = measure;
  const [date, county] = [dateOf(measure), plan.county.get(countyCode)];
  if (kind !== "purchase" || endDate === undefined || date === undefined || county === undefined)
    return false;
  return fallOf(endDate, county.snapshot) <= fallOf(date, county.snapshot);
}

/** Seats of a build in a stage that stays private, while another stage of the school turns public. */
function strandedSeats({ calculator }: CheckContext, measure: Measure): Found[] {
  const dossier = calculator.measureDossier(measure.id);
  const counts = dossier?.measures.some((one) => one.measure.id === measure.id) ?? false;
  if (!counts || dossier?.school?.ownership !== "private") return [];
  if (measure.kind === undefined || !isBuild(measure.kind)) return [];
  return stages.flatMap((stage) => {
    const seats = seatsOf(measure, stage);
    if (seats === 0 || isConverted(dossier.endings[stage])) return [];
    return [{ ...aboutMeasure(measure), stage, field: `seats.${stage}`, numbers: { seats } }];
  });
}

function missing(field: string, measure: Measure | undefined, plan: Plan): Sentence {
  if (field === "kind") return { text: "还没有选类别，未计入测算。", remedy: "请在“措施”列选一个类别。" };
  if (field === "stages") return { text: "没有选学段，不起作用。", remedy: "请选择小学、初中或全部。" };
  if (field === "cap")
    return { text: "没有招生上限，未计入测算。", remedy: "请填写每年最多招生的人数；停止招生填 0。" };
  if (field === "endDate")
    return {
      text: "从开始到截止之前没有经过统计日，不起作用。",
      remedy: "请核对开始日期和截止日期；截止之日起不再计入。",
    };
  if (field === "seats.primary")
    return { text: "没有学位数，不起作用。", remedy: "请填写小学或初中的学位数。" };
  return missingPlace(measure, plan);
}

function missingPlace(measure: Measure | undefined, plan: Plan): Sentence {
  const school = plan.school.get(measure?.schoolId ?? "");
  if (measure?.schoolId === undefined) {
    return measure?.kind !== undefined && needsPrivateSchool(measure.kind)
      ? { text: "没有填学校，未计入测算。", remedy: "请选择一所民办学校。" }
      : { text: "没有填学校或项目。", remedy: "请选择学校，或填写项目名称。" };
  }
  if (school === undefined || school.countyCode !== measure.countyCode) {
    return { text: "所指的学校不在本县名册中，未计入测算。", remedy: "请重新选择学校，或先在名册中新增。" };
  }
  return school.ownership === "public"
    ? {
        text: "只适用于民办学校，而这是公办学校，未计入测算。",
        remedy: "请改选民办学校，或核对名册中的办别。",
      }
    : {
        text: "在民办学校增加公办学位，而该校没有“民办转公办”，未计入测算。",
        remedy: "请先为该校新增“民办转公办”，或改选公办学校。",
      };
}
