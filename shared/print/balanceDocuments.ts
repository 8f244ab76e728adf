/** The seat balance as it is printed: by fall, stage and area. */
import type { CountyCode } from "../model/units.ts";
import type { PaperSource } from "./papers.ts";
import type { PrintedDocument } from "./printed.ts";

export function balanceDocuments(_code: CountyCode, _source: PaperSource): readonly PrintedDocument[] {
  return [];
}
