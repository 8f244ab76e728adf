/**
 * What becomes of a private school: as its case says, else as its measures show, for a plan may have measures and no cases
 * yet. Undefined where neither says anything.
 */
import { stages } from "../../model/stage.ts";
import type { Disposition } from "../../model/vocabulary.ts";
import type { CaseSource } from "../caseSource.ts";

export function dispositionSeen(source: CaseSource): Disposition | undefined {
  return source.schoolCase?.disposition ?? byMeasures(source);
}

function byMeasures({ dossier: { endings, measures } }: CaseSource): Disposition | undefined {
  const [ending] = stages.flatMap((stage) => endings[stage] ?? []);
  if (ending !== undefined) return ending.kind;
  if (measures.some(({ measure }) => measure.kind === "purchase")) return "purchase";
  const caps = measures.filter(({ measure }) => measure.kind === "intake-cap");
  if (caps.length === 0) return undefined;
  return caps.every(({ measure }) => measure.cap === 0) ? "phase-out" : "intake-cap";
}
