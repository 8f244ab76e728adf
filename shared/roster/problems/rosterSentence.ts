/**
 * What the import found, as a sentence with what to do. Where it is (sheet and cell) is shown beside it; what stands
 * there is quoted only from columns of the school, never from remarks or footers, which may be about people.
 */
import { pupilSentences } from "../pupils/pupilSentences.ts";
import { cellSentences } from "./cellSentences.ts";
import { matchSentences } from "./matchSentences.ts";
import type { RosterProblem, RosterProblemCode } from "./problem.ts";
import { rowSentences } from "./rowSentences.ts";
import type { RosterSentence, Write } from "./sentenceParts.ts";
import { tableSentences } from "./tableSentences.ts";

const sentences: Readonly<Record<RosterProblemCode, Write>> = {
  ...cellSentences,
  ...rowSentences,
  ...tableSentences,
  ...pupilSentences,
  ...matchSentences,
};

export const rosterSentence = (problem: RosterProblem): RosterSentence => sentences[problem.code](problem);
