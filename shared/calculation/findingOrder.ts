/**
 * The order of one check's findings in one county: what the plan can still change first, the whole county before its
 * areas, then by fall, stage, area and place in the lists.
 */
import type { Plan } from "../model/plan.ts";
import type { StageOrAll } from "../model/stage.ts";
import { byCodePoint } from "./arithmetic.ts";
import type { Finding } from "./finding.ts";

const stageRank: Readonly<Record<StageOrAll, number>> = { all: 0, primary: 1, junior: 2 };

const rankOf = ({ stage }: Finding): number => (stage === undefined ? 0 : stageRank[stage]);

const text = (value: string | undefined): string => value ?? "";

/** A finding with what the plan says of its place, looked up once and not at every comparison. */
interface Placed {
  readonly finding: Finding;
  readonly isOfBaseYear: boolean;
  readonly position: number;
}

export const inShelfOrder = (findings: readonly Finding[], plan: Plan): readonly Finding[] =>
  findings
    .map((finding): Placed => ({
      finding,
      isOfBaseYear: isOfBaseYear(finding, plan),
      position: positionOf(finding, plan),
    }))
    .sort(byPlace)
    .map(({ finding }) => finding);

/** What has no fall, stage or area comes before what has. */
const byPlace = (one: Placed, other: Placed): number => {
  const [a, b] = [one.finding, other.finding];
  return (
    Number(one.isOfBaseYear) - Number(other.isOfBaseYear) ||
    Number(a.area !== undefined) - Number(b.area !== undefined) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    rankOf(a) - rankOf(b) ||
    byCodePoint(text(a.area), text(b.area)) ||
    one.position - other.position ||
    byCodePoint(idOf(a), idOf(b)) ||
    byCodePoint(text(a.field), text(b.field))
  );
};

/** A county's figures of the base year are what was found there, not what is planned. */
const isOfBaseYear = ({ countyCode, schoolId, measureId, year }: Finding, plan: Plan): boolean =>
  schoolId === undefined && measureId === undefined && year === plan.county.get(countyCode)?.baseYear;

const idOf = ({ measureId, schoolId }: Finding): string => measureId ?? text(schoolId);

function positionOf({ measureId, schoolId }: Finding, plan: Plan): number {
  if (measureId !== undefined) return plan.measure.get(measureId)?.position ?? 0;
  return schoolId === undefined ? 0 : (plan.school.get(schoolId)?.position ?? 0);
}
