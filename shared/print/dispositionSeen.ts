/**
 * What becomes of a private school: as its case says, else as its measures show, for a plan may have measures and no cases
 * yet. Undefined where neither says anything.
 */
import { stagesOf } from "../calculation/reading.ts";
import { stages, type Stage } from "../model/stage.ts";
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

function byMeasures({ dossier: { endings, measures }, stages: own }: CaseSource): Disposition | undefined {
  const [ending] = stages.flatMap((stage) => endings[stage] ?? []);
  if (ending !== undefined) return ending.kind;
  if (measures.some(({ measure }) => measure.kind === "purchase")) return "purchase";
  const caps = measures.filter(({ measure }) => measure.kind === "intake-cap");
  if (caps.length === 0) return undefined;
  // Closed to new pupils is a school only where none of its stages takes any.
  const takesNobody = (stage: Stage): boolean => {
    const of = caps.filter(({ measure }) => stagesOf(measure).includes(stage));
    return of.length > 0 && of.every(({ measure }) => measure.cap === 0);
  };
  return own.every(takesNobody) ? "phase-out" : "intake-cap";
}
