/**
 * What the levels of a header of counts say together, each already taken apart into words: what is counted, which grade,
 * which stage. Lower levels come first; levels that cannot both be meant are a contradiction, and nothing is chosen.
 */
import type { StageOrAll } from "../../model/stage.ts";
import type { HeaderToken, MeasureWord } from "../dictionary.ts";
import type { HeaderWords } from "./headerWords.ts";
import type { GradeWord } from "../columns/rosterFields.ts";

export const has = (levels: readonly HeaderWords[], kind: HeaderToken["kind"]): boolean =>
  levels.some(({ tokens }) => tokens.some((token) => token.kind === kind));

type Found<T> = T | undefined | "contradiction";

/**
 * What is counted, from the lowest level up. A level that names two things (班级数及人数) leaves the choice to the levels
 * below it; two levels that name different things contradict each other.
 */
export function measureOf(levels: readonly HeaderWords[]): Found<MeasureWord> {
  let found: MeasureWord | undefined;
  for (const level of levels.toReversed()) {
    const here = measuresIn(level);
    const [only] = here;
    if (only === undefined) continue;
    if (here.length > 1) {
      const chosen = found === "heads" ? "enrollment" : found;
      if (chosen === undefined || !here.includes(chosen)) return "contradiction";
      found = chosen;
    } else {
      const both = agree(found, only);
      if (both === null) return "contradiction";
      found = both;
    }
  }
  return found === "heads" ? "enrollment" : found;
}

function measuresIn({ tokens }: HeaderWords): MeasureWord[] {
  const own = new Set(tokens.flatMap((token) => (token.kind === "measure" ? [token.measure] : [])));
  if (own.size === 1 || !own.has("heads")) return [...own];
  own.delete("heads");
  if (!own.has("teachers")) own.add("enrollment");
  return [...own];
}

/** What 人数 can be said of; 班级数 is not counted in heads. */
const countedInHeads = new Set<MeasureWord>([
  "enrollment",
  "teachers",
  "seats",
  "capacity",
  "approvedSize",
  "size",
  "boarders",
]);

/** What two levels mean together; null when they contradict each other. */
function agree(lower: MeasureWord | undefined, upper: MeasureWord): MeasureWord | null {
  if (lower === undefined || lower === upper) return upper;
  if (lower === "heads") return countedInHeads.has(upper) ? upper : null;
  if (upper === "heads") return countedInHeads.has(lower) ? lower : null;
  // Of the pupils some board: 在校生数/其中：寄宿生.
  const isPart =
    (lower === "teachers" && upper === "staff") || (lower === "boarders" && upper === "enrollment");
  return isPart ? lower : null;
}

/** The grade; "七年级（初一）" names it twice and means the number. */
export function gradeOf(levels: readonly HeaderWords[]): Found<GradeWord> {
  const all = levels.flatMap(({ tokens }) =>
    tokens.flatMap((token) => (token.kind === "grade" ? [token.grade] : [])),
  );
  const numbered = new Set(all.filter((grade) => !grade.startsWith("junior")));
  const wanted = numbered.size > 0 ? numbered : new Set(all);
  return wanted.size > 1 ? "contradiction" : [...wanted][0];
}

/** The stage the lowest level that names one says; both stages together are "all". */
export function stageOf(levels: readonly HeaderWords[]): StageOrAll {
  for (const { tokens } of levels.toReversed()) {
    const named = new Set(tokens.flatMap((token) => (token.kind === "stage" ? [token.stage] : [])));
    const [only] = named;
    if (only !== undefined) return named.size === 1 ? only : "all";
  }
  return "all";
}
