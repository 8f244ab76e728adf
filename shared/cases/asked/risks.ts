/**
 * What section G 风险防控 asks for on every route, and of a school that runs empty: a level, and of more than a low one
 * which risks and what is done.
 */
import { riskKindNames } from "../../model/vocabulary.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import { isEmptying } from "../../print/emptying.ts";
import { routesOf } from "../routes.ts";
import { allOfCase, asCase, type Asked } from "./asked.ts";

export function risks(source: CaseSource): Asked[] {
  const level = source.schoolCase?.riskLevel;
  if (level === undefined && routesOf(source).size === 0 && !isEmptying(source)) return [];
  const asked = [asCase(source, "riskLevel")];
  return level === "high" || level === "medium" ? [...asked, ...named(source)] : asked;
}

const named = (source: CaseSource): Asked[] => [
  {
    field: `case.risks.${riskKindNames[0]}`,
    label: "风险类型",
    known: riskKindNames.some((kind) => source.schoolCase?.risks?.[kind] === true),
  },
  ...allOfCase(source, ["riskAssessment", "contingency"]),
];
