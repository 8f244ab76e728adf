/**
 * What can be printed or kept as Word: which paper, of which schools and sections, as documents made of blocks. The
 * preview, the terminal and the Word file all come here, so that they cannot say different things.
 */
import type { Calculator } from "../calculation/calculator.ts";
import type { SectionName } from "../cases/completeness.ts";
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import type { CountyCode, IsoDate, SchoolId } from "../model/units.ts";
import { balanceDocuments } from "./balanceDocuments.ts";
import { caseDocument } from "./caseDocument.ts";
import { caseSources } from "./caseSource.ts";
import { countyPlanDocuments } from "./countyPlan/countyPlanDocuments.ts";
import { intakePlanDocuments } from "./intakePlanDocuments.ts";
import { ledgerDocuments } from "./ledgerDocuments.ts";
import type { PrintedDocument } from "./printed.ts";

export const paperNames = {
  cases: "一校一案",
  "county-plan": "一县一策",
  ledger: "台账",
  balance: "学位平衡表",
  "intake-plan": "招生计划",
} as const;
export type PaperKind = keyof typeof paperNames;

export interface PaperRequest {
  readonly kind: PaperKind;
  readonly countyCode: CountyCode;
  /** Whose cases; absent: all private schools of the county. */
  readonly schools?: readonly SchoolId[];
  /** Which sections of a case; absent: all. */
  readonly sections?: readonly SectionName[];
}

/** One scenario, seen as the plan. */
export interface PaperSource {
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly rules: Rules;
  readonly today: IsoDate;
}

/** Without cover and index, which know how many pages there are. Empty for a county that is not there. */
export function papersOf(request: PaperRequest, source: PaperSource): readonly PrintedDocument[] {
  switch (request.kind) {
    case "cases":
      return caseDocuments(request, source);
    case "county-plan":
      return countyPlanDocuments(request.countyCode, source);
    case "ledger":
      return ledgerDocuments(request.countyCode, source);
    case "balance":
      return balanceDocuments(request.countyCode, source);
    case "intake-plan":
      return intakePlanDocuments(request.countyCode, source);
  }
}

function caseDocuments(
  { countyCode, schools, sections }: PaperRequest,
  { plan, calculator }: PaperSource,
): PrintedDocument[] {
  const wanted = schools === undefined ? null : new Set(schools);
  return caseSources(plan, calculator, countyCode)
    .filter(({ school }) => wanted === null || wanted.has(school.id))
    .map((source) => caseDocument(source, sections));
}
