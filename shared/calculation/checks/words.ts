/** Names of places, schools and measures as the sentences of checks say them. */
import { formatCount, formatFall, formatTarget } from "../../format/numbers.ts";
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import { gradeName } from "../../model/school.ts";
import { grades } from "../../model/stage.ts";
import type { BasisPoints, Grade, IsoDate } from "../../model/units.ts";
import { measureKinds, stageNames } from "../../model/vocabulary.ts";
import type { Finding, Found } from "../finding.ts";

export const countyName = ({ countyCode }: Found, plan: Plan): string =>
  plan.county.get(countyCode)?.name ?? countyCode;

export const schoolName = ({ schoolId }: Found, plan: Plan): string =>
  schoolId === undefined ? "" : (plan.school.get(schoolId)?.name ?? schoolId);

/** 金色摇篮小学（小学） */
export const schoolStageName = (finding: Found, plan: Plan): string =>
  `${schoolName(finding, plan)}（${stageName(finding)}）`;

/** 小学, 初中; both together have no word of their own here. */
export const stageName = ({ stage }: Found): string =>
  stage === undefined || stage === "all" ? "" : stageNames[stage];

/** 2024年秋东陵县城区小学 */
export const rowName = (finding: Finding, plan: Plan): string =>
  `${fallName(finding)}${countyName(finding, plan)}${finding.area ?? ""}${stageName(finding)}`;

export const fallName = ({ year }: Found): string => (year === undefined ? "" : formatFall(year));

/** 育英学校的“民办转公办”措施 */
export function measureName(finding: Finding, plan: Plan): string {
  const measure = plan.measure.get(finding.measureId ?? "");
  const kind = measure?.kind === undefined ? "未定类别的措施" : `“${measureKinds[measure.kind]}”措施`;
  const place = placeName(measure, plan);
  return place === "" ? `${countyName(finding, plan)}的一项${kind}` : `${place}的${kind}`;
}

function placeName(measure: Measure | undefined, plan: Plan): string {
  const school = measure?.schoolId === undefined ? undefined : plan.school.get(measure.schoolId);
  return school?.name ?? measure?.projectName ?? "";
}

/**
 * 超过目标 9.99%. A share that is over by a few pupils prints like its limit ("5.00%，超过目标 5%"), so that is said.
 */
export const overLimit = (name: string, shareBp: BasisPoints, limitBp: BasisPoints): string =>
  shareBp > limitBp ? `超过${name} ${formatTarget(limitBp)}` : `按人数略超${name} ${formatTarget(limitBp)}`;

/** 2023年9月16日 */
export function dateName(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** A figure of the finding as text; figures that a check does not give are a mistake in that check. */
export function count(finding: Finding, key: string): string {
  return formatCount(number(finding, key));
}

export function number({ code, numbers }: Finding, key: string): number {
  const value = numbers[key];
  if (value === undefined) throw new Error(`${code} gives no ${key}`);
  return value;
}

/** The grade a figure of the finding names. */
export const gradeNameIn = (finding: Finding, key: string): string =>
  gradeName(grades.find((grade) => grade === number(finding, key)) ?? 1);

/** The grade whose cell (enrollment.3) the finding leads to. */
export const gradeOfField = ({ code, field = "" }: Finding): Grade => {
  const grade = grades.find((one) => field.endsWith(`.${one}`));
  if (grade === undefined) throw new Error(`${code} leads to no grade`);
  return grade;
};

export const milestoneName = ({ milestoneId }: Found, plan: Plan): string =>
  plan.milestone.get(milestoneId ?? "")?.name ?? "";

/** The day it is planned for; a check that names a milestone by its day names one that has one. */
export function milestoneDay({ code, milestoneId }: Finding, plan: Plan): IsoDate {
  const date = plan.milestone.get(milestoneId ?? "")?.plannedDate;
  if (date === undefined) throw new Error(`${code} names no planned milestone`);
  return date;
}

/** The part of a finding that says which measure it is about. */
export const aboutMeasure = ({
  id,
  countyCode,
  schoolId,
}: Measure): Pick<Found, "countyCode" | "schoolId" | "measureId"> =>
  schoolId === undefined ? { countyCode, measureId: id } : { countyCode, schoolId, measureId: id };

export const dateField = (measure: Measure): "actualDate" | "plannedDate" =>
  measure.actualDate === undefined ? "plannedDate" : "actualDate";
