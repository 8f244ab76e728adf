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
import { caseSources, type CaseSource } from "./caseSource.ts";
import { countyPlanDocuments } from "./countyPlan/countyPlanDocuments.ts";
import { coverDocument } from "./coverDocument.ts";
import { emptyPaper, noPrivateSchools } from "./emptyPaper.ts";
import { indexDocument, type PagesOf } from "./indexDocument.ts";
import { intakePlanDocuments } from "./intakePlanDocuments.ts";
import { ledgerDocuments } from "./ledgerDocuments.ts";
import type { PrintedDocument } from "./printed.ts";
import { markedAs } from "./scenarioMark.ts";
import { titleLines } from "./titleLines.ts";

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
  /** Its name, where it is not the plan itself: every document says so. */
  readonly scenario?: string;
}

/** What goes before the cases of a county that are bound together. */
export interface FrontRequest {
  readonly cover: boolean;
  readonly index: boolean;
  /** "" where every font of the office is there. */
  readonly replacedFonts: string;
}

/** Without cover and index, which know how many pages there are. Empty for a county that is not there. */
export const papersOf = (request: PaperRequest, source: PaperSource): readonly PrintedDocument[] =>
  documentsOf(request, source).map(markedAs(source.scenario));

function documentsOf(request: PaperRequest, source: PaperSource): readonly PrintedDocument[] {
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

function caseDocuments(request: PaperRequest, source: PaperSource): PrintedDocument[] {
  const cases = sourcesOf(request, source);
  const county = source.plan.county.get(request.countyCode);
  if (cases.length === 0 && request.schools === undefined && county !== undefined)
    return [
      emptyPaper("cases", titleLines(`${county.name}民办义务教育学校`, "“一校一案”"), noPrivateSchools),
    ];
  return cases.map((one) => caseDocument(one, source.today, request.sections));
}

/** The cases asked for, in the order of the roster. */
function sourcesOf({ countyCode, schools }: PaperRequest, { plan, calculator }: PaperSource): CaseSource[] {
  const wanted = schools === undefined ? null : new Set(schools);
  return caseSources(plan, calculator, countyCode).filter(
    ({ school }) => wanted === null || wanted.has(school.id),
  );
}

/** Cover and index of the cases; `pagesOf` tells how many pages each takes, which changes no height; null leaves that out. */
export function frontOfCases(
  request: PaperRequest,
  source: PaperSource,
  { cover, index, replacedFonts }: FrontRequest,
  pagesOf: PagesOf | null,
): readonly PrintedDocument[] {
  const county = source.plan.county.get(request.countyCode);
  const cases = cover || index ? sourcesOf(request, source) : [];
  if (county === undefined || cases.length === 0) return [];
  return [
    ...(cover ? [coverDocument(county, cases.length, source.today)] : []),
    ...(index ? [indexDocument(county, cases, pagesOf, replacedFonts)] : []),
  ].map(markedAs(source.scenario));
}
