/**
 * What the text of a grade says: 七年级, 初一, 1年级, 小学2018级, 2021级. The words of grades are those of roster headers;
 * a name of a class begins with them (七年级(3)班, 2021级1班, 一(2)班).
 */
import type { Schooling, Stage } from "../../model/stage.ts";
import { grades } from "../../model/stage.ts";
import type { Grade } from "../../model/units.ts";
import type { Dictionary } from "../dictionary.ts";
import { gradeWithin } from "../headers/headerMeaning.ts";
import { takeApart } from "../headers/headerWords.ts";
import { compact } from "../plainText.ts";
import { inSchooling, type GradeWord } from "../columns/rosterFields.ts";
import { cohortIn, type Cohort } from "./cohort.ts";
import type { PupilWords } from "./pupilWords.ts";

export type GradeSaid =
  | { readonly kind: "word"; readonly word: GradeWord; readonly stage: Stage | undefined }
  | { readonly kind: "cohort"; readonly cohort: Cohort; readonly stage: Stage | undefined }
  /** 高一, 大班 … */
  | { readonly kind: "beyond" };

/** Null when it is not understood. `alone`: a bare 7 or 七 is a grade, as in a column of grades. */
export function gradeSaid(
  text: string,
  alone: boolean,
  dictionary: Dictionary,
  words: PupilWords,
): GradeSaid | null {
  const plain = compact(text).replaceAll(/[()]/gu, "");
  const bare = alone ? dictionary.bareGrades.get(plain.replace(/^0/u, "")) : undefined;
  if (bare !== undefined) return { kind: "word", word: bare, stage: undefined };
  return cohortSaid(plain, words) ?? wordSaid(plain, dictionary);
}

/** A stage before or after 2021级. */
function cohortSaid(plain: string, { cohortStages }: PupilWords): GradeSaid | null {
  const [, before = "", middle = "", after = ""] = /^(\D*)(\d+\D?)(\D*)$/u.exec(plain) ?? [];
  const cohort = cohortIn(middle) ?? cohortIn(middle.slice(0, -1));
  if (cohort === null) return null;
  const said = before + (cohortIn(middle) === null ? middle.slice(-1) : "") + after;
  if (said === "") return { kind: "cohort", cohort, stage: undefined };
  if (cohortStages.other.has(said)) return { kind: "beyond" };
  const stage = stageIn(said, cohortStages);
  return stage === undefined ? null : { kind: "cohort", cohort, stage };
}

const stageIn = (word: string, { primary, junior }: PupilWords["cohortStages"]): Stage | undefined =>
  primary.has(word) ? "primary" : junior.has(word) ? "junior" : undefined;

function wordSaid(plain: string, dictionary: Dictionary): GradeSaid | null {
  const tokens = takeApart(plain, dictionary)?.tokens ?? [];
  const said = tokens.flatMap((token) => (token.kind === "grade" ? [token.grade] : []));
  const numbered = said.filter((word) => !word.startsWith("junior"));
  const own = [...new Set(numbered.length > 0 ? numbered : said)];
  const [word] = own;
  if (word !== undefined && own.length === 1) {
    const stage = tokens.flatMap((token) => (token.kind === "stage" ? [token.stage] : []))[0];
    return { kind: "word", word, stage };
  }
  return dictionary.otherStages.some((other) => plain.includes(other)) ? { kind: "beyond" } : null;
}

/** The county's own grade; null where its schooling has none of that name. */
export function gradeOfWord(word: GradeWord, stage: Stage | undefined, schooling: Schooling): Grade | null {
  const own = gradeWithin(word, stage ?? "all");
  const field = own === null ? null : inSchooling(`enrollment.${own}`, schooling);
  return grades.find((grade) => field === `enrollment.${grade}`) ?? null;
}
