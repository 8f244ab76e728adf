/** The default rule set that ships with the program. */
import defaults from "../../resources/rules/default.json" with { type: "json" };
import { readRules } from "../../shared/model/rules.ts";

export const defaultRules = readRules(defaults);
