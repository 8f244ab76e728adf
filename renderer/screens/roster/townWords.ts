/** The words by which a town is told to be urban, out of the dictionary that reads rosters. */
import synonyms from "../../../resources/roster/synonyms.json";
import { readDictionary } from "../../../shared/roster/dictionary.ts";

export const townWords = readDictionary(synonyms);
