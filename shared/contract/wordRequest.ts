/** What is asked for when papers are to be kept as Word: the request of shared/print/papers.ts, checked at the border. */
import { z } from "zod";
import { sections } from "../cases/completeness.ts";
import type { PaperKind } from "../print/papers.ts";

const paperKinds = [
  "cases",
  "county-plan",
  "ledger",
  "balance",
  "intake-plan",
] as const satisfies readonly PaperKind[];

const paper = z.strictObject({
  kind: z.enum(paperKinds),
  countyCode: z.string(),
  schools: z.array(z.string()).readonly().optional(),
  sections: z.array(z.enum(sections)).readonly().optional(),
});

/** One after the other in one file. */
export const wordPapers = z.array(paper).min(1).max(1000).readonly();

/** What goes before cases that are bound together. */
export const wordFront = z.strictObject({ cover: z.boolean(), index: z.boolean() });
