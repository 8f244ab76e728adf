/**
 * Is a pupil there? By the word of the status, whatever stands around it: 01-在读, 在校生, 在籍（休学）. Of two columns of
 * statuses the second only sets apart whom a word of the list or a 否 says to be away: it may tell of other things.
 */
import { compact, withoutBrackets } from "../plainText.ts";
import { besideStatus } from "./pupilGroups.ts";
import type { PupilWords } from "./pupilWords.ts";

/** An export without the column, or a blank in it, says nothing else than that the pupil is there. */
export function isThere(status: string, words: PupilWords): boolean {
  const [first = "", ...others] = compact(status).split(besideStatus);
  const isPresent = first === "" || spellingsOf(first).some((word) => words.present.has(word));
  return isPresent && statusWord(status, words) === "" && !others.includes("否");
}

/** The status when it is a word of the list; what else stands there may be anything, and is not repeated. */
export const statusWord = (status: string, { apart }: PupilWords): string =>
  compact(status)
    .split(besideStatus)
    .flatMap((one) => [...spellingsOf(one), ...one.split(/[()]/u)])
    .find((word) => apart.has(word)) ?? "";

function spellingsOf(status: string): readonly string[] {
  const plain = withoutBrackets(status).replace(/^\d+[-—_.:]?/u, "");
  return [status, plain, plain.replace(/^已/u, "").replace(/(?:学生|生)$/u, "")];
}
