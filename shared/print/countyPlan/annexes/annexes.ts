/**
 * The annexes of the county plan: papers of their own that bear a number and are counted on from its pages. Those about
 * private schools are left out where the county has none.
 */
import { balanceDocuments } from "../../balanceDocuments.ts";
import { intakePlanDocuments } from "../../intakePlanDocuments.ts";
import { ledgerDocuments } from "../../ledgerDocuments.ts";
import type { PrintedDocument } from "../../printed.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { dispositionDocument } from "./dispositions.ts";

export function annexes(facts: CountyFacts): readonly PrintedDocument[] {
  const code = facts.county.id;
  const hasCases = facts.cases.length > 0;
  const papers = [
    ledgerDocuments(code, facts),
    ...(hasCases ? [[dispositionDocument(facts)]] : []),
    balanceDocuments(code, facts),
    ...(hasCases ? [intakePlanDocuments(code, facts)] : []),
  ];
  return papers.flatMap((documents, place) =>
    documents.map((document, at) => annexOf(document, place + 1, at === 0)),
  );
}

/** 附件1 stands before the title of its first document; all of them lie, also one that says only what is missing. */
const annexOf = (document: PrintedDocument, number: number, isFirst: boolean): PrintedDocument => ({
  ...document,
  id: `annex-${number}/${document.id}`,
  orientation: "landscape",
  continues: true,
  blocks: isFirst ? [{ kind: "annex", text: `附件${number}` }, ...document.blocks] : document.blocks,
});
