/** How a finding is called in the journal: the name of its check and what it is about, as its key alone tells. */
import { partsOfKey, type FindingParts } from "../calculation/findingKey.ts";
import { checks } from "../calculation/checks/index.ts";
import { formatFall } from "../format/numbers.ts";
import type { Plan } from "../model/plan.ts";
import { stages } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";
import { nameOfMeasure, nameOfSchool } from "./names.ts";

/** 学位缺口（东陵县城区小学2024年秋） */
export function nameOfFinding(plan: Plan, key: string): string {
  const parts = partsOfKey(key);
  const title = checks.find(({ code }) => code === parts.code)?.title ?? parts.code;
  const place = placeOf(plan, parts);
  return place === "" ? title : `${title}（${place}）`;
}

function placeOf(plan: Plan, { countyCode, schoolId, measureId, area, stage, year }: FindingParts): string {
  const measure = plan.measure.get(measureId);
  const stageName = stages.filter((one) => one === stage).map((one) => stageNames[one]);
  if (measure !== undefined) return nameOfMeasure(plan, measure);
  if (schoolId !== "") return [nameOfSchool(plan, schoolId), ...stageName].join("");
  const county = plan.county.get(countyCode)?.name ?? countyCode;
  return [county, area, ...stageName, year === "" ? "" : formatFall(Number(year))].join("");
}
