/** Section E of a case: how many teachers are to be placed and by which ways, and who is called back to the public payroll. */
import { placementOf } from "../cases/placement.ts";
import { routesOf } from "../cases/routes.ts";
import { formatCount } from "../format/numbers.ts";
import { caseFact, caseText, isDecided, isKept } from "./caseFacts.ts";
import type { CaseSource } from "./caseSource.ts";
import { whyNotAsked } from "./emptying.ts";
import { factsTable } from "./facts.ts";
import type { Block } from "./printed.ts";

const keys = [
  "teachersToPlace",
  "teachersExamined",
  "teachersFiled",
  "teachersRedeployed",
  "teachersReleased",
  "teacherCompensation",
  "payrollToWithdraw",
  "payrollWithdrawBy",
  "teacherPlan",
] as const;

export function teachersBlocks(source: CaseSource): Block[] {
  if (routesOf(source).size === 0 && !isKept(source, keys))
    return isDecided(source) ? [{ kind: "paragraph", text: whyNotAsked(source, "teachers") }] : [];
  const facts = keys.filter((key) => isAsked(source, key) || caseText(source, key) !== "");
  return [...sentence(source), factsTable(facts.map((key) => caseFact(source, key)))];
}

/** Where nobody is called back or released no line is left for the day or the money. */
function isAsked({ schoolCase }: CaseSource, key: string): boolean {
  if (key === "payrollWithdrawBy") return schoolCase?.payrollToWithdraw !== 0;
  return key !== "teacherCompensation" || schoolCase?.teachersReleased !== 0;
}

/** 需安置教师42人，已明确去向38人，还差4人。 */
function sentence({ schoolCase }: CaseSource): Block[] {
  const placement = placementOf(schoolCase);
  if (placement === null) return [];
  const { toPlace, placed, open } = placement;
  const rest =
    open === 0 ? "全部落实" : open > 0 ? `还差${formatCount(open)}人` : `多出${formatCount(-open)}人，须核对`;
  const text = `需安置教师${formatCount(toPlace)}人，已明确去向${formatCount(placed)}人，${rest}。`;
  return [{ kind: "paragraph", text: toPlace === 0 && placed === 0 ? "没有需要安置的教师。" : text }];
}
