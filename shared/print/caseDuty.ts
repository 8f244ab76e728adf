/** Section H of a case: who answers for it and how far it has come, and the milestones of its measures. */
import { caseFact } from "./caseFacts.ts";
import type { CaseSource } from "./caseSource.ts";
import { milestoneBlocks } from "./caseMilestones.ts";
import { factsTable } from "./facts.ts";
import type { Block } from "./printed.ts";
import type { IsoDate } from "../model/units.ts";

const keys = ["leader", "leadUnit", "person", "phone", "status"] as const;

export const dutyBlocks = (source: CaseSource, today: IsoDate): Block[] => {
  const facts = factsTable(keys.map((key) => caseFact(source, key)));
  if (source.measures.length === 0) return [facts];
  return [
    { kind: "subheading", text: "（一）责任分工" },
    facts,
    { kind: "subheading", text: "（二）实施节点" },
    ...milestoneBlocks(source, today),
  ];
};
