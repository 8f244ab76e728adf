/**
 * The key of a finding: its code and what it is about, but none of its figures, so that the same problem keeps its key
 * while it grows or shrinks. An acknowledgement holds the key, and from the key alone can be told what it is about.
 */
import { stages } from "../model/stage.ts";
import type { CountyCode, MeasureId, SchoolId } from "../model/units.ts";
import type { Finding } from "./finding.ts";

export interface FindingParts {
  readonly code: string;
  readonly countyCode: CountyCode;
  readonly schoolId: SchoolId;
  readonly measureId: MeasureId;
  readonly area: string;
  readonly stage: string;
  readonly year: string;
  readonly field: string;
}

/** Names of areas and ids of other programs may hold the stroke that parts them. */
const escaped = (part: string | number | undefined): string =>
  String(part ?? "").replaceAll(/[%/]/gu, (sign) => (sign === "%" ? "%25" : "%2F"));
const plain = (part: string | undefined): string =>
  (part ?? "").replaceAll("%2F", "/").replaceAll("%25", "%");

/** What a finding is about, without its figures. */
export type FindingSubject = Omit<Finding, "severity" | "numbers">;

export const findingKey = ({
  code,
  countyCode,
  schoolId,
  measureId,
  area,
  stage,
  year,
  field,
}: FindingSubject): string =>
  [code, countyCode, schoolId, measureId, area, stage, year, field].map(escaped).join("/");

/** What is not said is "". */
export function partsOfKey(key: string): FindingParts {
  const [code, countyCode, schoolId, measureId, area, stage, year, field] = key.split("/").map(plain);
  return {
    code: code ?? "",
    countyCode: countyCode ?? "",
    schoolId: schoolId ?? "",
    measureId: measureId ?? "",
    area: area ?? "",
    stage: stage ?? "",
    year: year ?? "",
    field: field ?? "",
  };
}

/** What the finding was about, as a finding says it. */
export function subjectOfKey(key: string): FindingSubject {
  const { code, countyCode, schoolId, measureId, area, stage, year, field } = partsOfKey(key);
  const known = stageWords.find((word) => word === stage);
  return {
    code,
    countyCode,
    ...(schoolId === "" ? {} : { schoolId }),
    ...(measureId === "" ? {} : { measureId }),
    ...(area === "" ? {} : { area }),
    ...(known === undefined ? {} : { stage: known }),
    ...(year === "" ? {} : { year: Number(year) }),
    ...(field === "" ? {} : { field }),
  };
}

const stageWords = [...stages, "all"] as const;
