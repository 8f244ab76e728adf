/** The county plan (一县一策) as it is printed: its nine chapters, then the annex tables. */
import type { CountyCode } from "../../model/units.ts";
import type { PaperSource } from "../papers.ts";
import type { PrintedDocument } from "../printed.ts";

export function countyPlanDocuments(_code: CountyCode, _source: PaperSource): readonly PrintedDocument[] {
  return [];
}
