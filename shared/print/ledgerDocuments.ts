/** The ledger (台账) as it is printed: every measure of the county with all that is kept of it. */
import type { CountyCode } from "../model/units.ts";
import type { PaperSource } from "./papers.ts";
import type { PrintedDocument } from "./printed.ts";

export function ledgerDocuments(_code: CountyCode, _source: PaperSource): readonly PrintedDocument[] {
  return [];
}
