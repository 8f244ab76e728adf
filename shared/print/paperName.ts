/** What a paper is called as a file: a case alone by its school, everything else by the county. */
import type { Plan } from "../model/plan.ts";
import { paperNames, type PaperRequest } from "./papers.ts";

export function paperName({ kind, countyCode, schools }: PaperRequest, plan: Plan): string {
  const [only] = kind === "cases" && schools?.length === 1 ? schools : [];
  const owner = only === undefined ? undefined : plan.school.get(only);
  return `${(owner ?? plan.county.get(countyCode))?.name ?? ""}${paperNames[kind]}`;
}
