/** The rule set the program ships with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRules, type Rules } from "../../shared/model/rules.ts";

export const readDefaultRules = (resourcesFolder: string): Rules =>
  readRules(JSON.parse(readFileSync(join(resourcesFolder, "rules", "default.json"), "utf8")));
