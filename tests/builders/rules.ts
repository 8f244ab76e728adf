/** The rule set the program ships with, read as the program reads it. */
import { readFileSync } from "node:fs";
import { readRules } from "../../shared/model/rules.ts";

const file = new URL("../../resources/rules/default.json", import.meta.url);

export const defaultRules = readRules(JSON.parse(readFileSync(file, "utf8")));

/** A day in the middle of the plans told here, by which tests ask what is overdue. */
export const someDay = "2022-01-15";
