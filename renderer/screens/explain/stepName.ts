/** A step of the chain in as few words as tell it from the step before: 城区, then 育英学校, then 三年级. */
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { subjectName } from "../../../shared/format/explanationWords.ts";
import { wordsOf, type WordKind } from "../../../shared/format/subjectWords.ts";
import type { Plan } from "../../../shared/model/plan.ts";

const places: readonly WordKind[] = ["county", "place", "stage", "what"];

export function stepName(plan: Plan, subject: Subject, before: Subject | undefined): string {
  if (before === undefined) return subjectName(plan, subject);
  const [words, known] = [wordsOf(plan, subject), wordsOf(plan, before)];
  const differing = (kinds: readonly WordKind[]): string =>
    kinds.map((kind) => (words[kind] === known[kind] ? "" : words[kind])).join("");
  const place = differing(places);
  // Whose number it is says enough: 育英学校, not 育英学校计入占比的在校生.
  const telling = place === "" ? differing(["fall", "figure"]) : `${differing(["fall"])}${place}`;
  return telling === "" ? subjectName(plan, subject) : telling;
}
