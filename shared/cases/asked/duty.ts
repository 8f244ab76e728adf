/** What section H 责任与节点 asks for: who answers for the case, how far it has come, and milestones of each measure. */
import { measureKinds } from "../../model/vocabulary.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import { allOfCase, type Asked } from "./asked.ts";

export const duty = (source: CaseSource): Asked[] => [
  ...allOfCase(source, ["leader", "leadUnit", "person", "phone", "status"]),
  ...source.measures.map(({ id, kind }) => ({
    field: `milestones/${id}`,
    label: `${kind === undefined ? "未填措施" : measureKinds[kind]}的节点`,
    known: source.milestonesOf(id).length > 0,
  })),
];
