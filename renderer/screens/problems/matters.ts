/**
 * What the checks found, as a planner counts it: findings of one check about one thing (an area's stage in four falls, a
 * school in five grades) are one matter, told by its worst finding. What decides about the plan comes before what is in
 * the roster, the whole county before its areas, the largest first.
 */
import { checkOf, rankOf } from "../../../shared/calculation/checks/index.ts";
import { severities, type Finding, type Severity } from "../../../shared/calculation/finding.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { findingKey } from "../../../shared/calculation/findingKey.ts";

export interface Matter {
  readonly key: string;
  /** The finding whose sentence is said. */
  readonly lead: Finding;
  readonly others: readonly Finding[];
}

export interface MatterGroup {
  /** What is only noted stands apart from the same check's findings that have to be looked at. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly matters: readonly Matter[];
}

/** Those still open, and those the planner has acknowledged. */
export interface Matters {
  readonly open: readonly MatterGroup[];
  readonly acknowledged: readonly MatterGroup[];
}

/** Of one county; `baseYear` is what was found there, which no plan can change. */
export function mattersOf(findings: readonly Finding[], baseYear: Fall): Matters {
  // What is said with another finding is said with it when that is acknowledged, too.
  const said = withoutRepeated(findings);
  return {
    open: groupsOf(
      said.filter(({ acknowledged }) => acknowledged === undefined),
      baseYear,
    ),
    acknowledged: groupsOf(
      said.filter(({ acknowledged }) => acknowledged !== undefined),
      baseYear,
    ),
  };
}

function groupsOf(findings: readonly Finding[], baseYear: Fall): MatterGroup[] {
  const groups = Map.groupBy(findings, ({ severity, code }) => `${severity}/${code}`);
  return [...groups]
    .flatMap(([key, found]) => groupOf(key, found, baseYear))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || rankOf(a.code) - rankOf(b.code),
    );
}

export const countOf = (groups: readonly MatterGroup[], severity: Severity): number =>
  groups.filter((group) => group.severity === severity).reduce((sum, { matters }) => sum + matters.length, 0);

function groupOf(key: string, found: readonly Finding[], baseYear: Fall): MatterGroup[] {
  const [first] = found;
  if (first === undefined) return [];
  const { code, severity } = first;
  const matters = [...Map.groupBy(found, subjectOf).values()].flatMap((one) => matterOf(one, baseYear));
  return [{ key, code, severity, matters: matters.sort(worstFirst) }];
}

/** Findings that their check cannot name briefly are never put together: each has words of its own. */
function subjectOf(finding: Finding): string {
  if (checkOf(finding.code).brief === undefined) return findingKey(finding);
  const { schoolId, measureId, area, stage } = finding;
  return [schoolId, measureId, area, schoolId === undefined ? stage : ""].join("/");
}

/** Told by its largest finding, else by its first; by one of the base year only when there is no other. */
function matterOf(found: readonly Finding[], baseYear: Fall): Matter[] {
  const planned = found.filter(({ year }) => year !== baseYear);
  const [lead] = (planned.length > 0 ? planned : found).toSorted((a, b) => weightOf(b) - weightOf(a));
  if (lead === undefined) return [];
  return [{ key: findingKey(lead), lead, others: found.filter((finding) => finding !== lead) }];
}

function weightOf({ code, numbers }: Finding): number {
  const { weight } = checkOf(code);
  return weight === undefined ? 0 : (numbers[weight] ?? 0);
}

const worstFirst = ({ lead: a }: Matter, { lead: b }: Matter): number =>
  Number(a.area !== undefined) - Number(b.area !== undefined) || weightOf(b) - weightOf(a);

/**
 * A share above the ceiling is above a target that is lower, too: it is said once, with the target. Of a 公参民 school
 * nothing is decided where nothing at all is, nor where its route has no date. Overdue milestones are said with the seats
 * they put at risk.
 */
function withoutRepeated(findings: readonly Finding[]): Finding[] {
  const ofJoint = findings.filter(({ code }) => code === "joint-school-undecided");
  const joint = new Set(ofJoint.map(({ schoolId }) => schoolId));
  const undated = new Set(ofJoint.map(({ measureId }) => measureId));
  const targets = findings.filter(({ code }) => code === "share-over-target");
  const isSaid = ({ code, stage, year, numbers: { ceilingBp = 0 } }: Finding): boolean =>
    code === "share-over-ceiling" &&
    targets.some(
      (target) =>
        target.stage === stage && target.year === year && (target.numbers["targetBp"] ?? 0) <= ceilingBp,
    );
  const atRisk = new Set(
    findings.filter(({ code }) => code === "seats-at-risk").map(({ measureId }) => measureId),
  );
  return findings.filter(
    (finding) =>
      !isSaid(finding) &&
      !(finding.code === "case-missing" && joint.has(finding.schoolId)) &&
      !(finding.code === "measure-undated" && undated.has(finding.measureId)) &&
      !(finding.code === "milestone-overdue" && atRisk.has(finding.measureId)),
  );
}
