/**
 * The words of pupil exports as the reading process needs them: bundled into its program, since it is handed nothing
 * but a file and must know a table of pupils before a single row of it is kept.
 */
import words from "../../../resources/roster/pupils.json" with { type: "json" };
import { readPupilWords } from "../../../shared/roster/pupils/pupilWords.ts";

export const pupilWords = readPupilWords(words);
