/** The dictionary as it ships. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDictionary } from "../../../shared/roster/dictionary.ts";
import { programFolder } from "../../support/folders.ts";

export const dictionary = readDictionary(
  JSON.parse(readFileSync(join(programFolder, "resources", "roster", "synonyms.json"), "utf8")),
);
