/** The intake plan (招生计划) as it is printed: private school by fall and stage. */
import type { CountyCode } from "../model/units.ts";
import type { PaperSource } from "./papers.ts";
import type { PrintedDocument } from "./printed.ts";

export function intakePlanDocuments(_code: CountyCode, _source: PaperSource): readonly PrintedDocument[] {
  return [];
}
