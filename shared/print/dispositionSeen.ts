/**
 * What becomes of a private school: as its case says, else as its measures show, for a plan may have measures and no cases
 * yet. Undefined where neither says anything.
 */
import { stages } from "../model/stage.ts";
import { dispositions, type Disposition } from "../model/vocabulary.ts";
import type { CaseSource } from "./caseSource.ts";
import { shown } from "./values.ts";

export function dispositionSeen(source: CaseSource): Disposition | undefined {
  return source.schoolCase?.disposition ?? byMeasures(source);
}

/** As lists of schools say it: index, annex and chapters alike. */
export function dispositionText(source: CaseSource): string {
  const { plan, schoolCase } = source;
  const typed = schoolCase === undefined ? "" : shown(plan, "case", schoolCase, "disposition");
  const seen = dispositionSeen(source);
  return typed || (seen === undefined ? "未定" : dispositions[seen]);
}

function byMeasures({ dossier: { endings, measures } }: CaseSource): Disposition | undefined {
  const [ending] = stages.flatMap((stage) => endings[stage] ?? []);
  if (ending !== undefined) return ending.kind;
  if (measures.some(({ measure }) => measure.kind === "purchase")) return "purchase";
  const caps = measures.filter(({ measure }) => measure.kind === "intake-cap");
  if (caps.length === 0) return undefined;
  return caps.every(({ measure }) => measure.cap === 0) ? "phase-out" : "intake-cap";
}
