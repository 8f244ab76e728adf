/** Papers of plans for the tests of Word, and what stands in their blocks. */
import { readDefaultRules } from "../../../../electron/host/defaultRules.ts";
import type { WordJob } from "../../../../electron/host/print/wordPaper.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import {
  frontOfCases,
  papersOf,
  type PaperKind,
  type PaperRequest,
} from "../../../../shared/print/papers.ts";
import type { Block, PrintedDocument } from "../../../../shared/print/printed.ts";
import { resourcesFolder } from "../../../builders/aHost.ts";

const rules = readDefaultRules(resourcesFolder);
const today = "2023-03-01";

export const aWordJob = (plan: Plan, papers: readonly PaperRequest[], front = true): WordJob => ({
  plan,
  rules,
  today,
  papers,
  front: { cover: front, index: front },
  title: "东陵县一校一案",
  author: "王敏",
  at: "2023-03-01T08:00:00.000Z",
});

export function firstCounty({ county }: Plan): string {
  const [first] = county.keys();
  if (first === undefined) throw new Error("the plan has no county");
  return first;
}

/** What the Word file is to hold. */
export function documentsOf(plan: Plan, kind: PaperKind, front = true): readonly PrintedDocument[] {
  const source = { plan, calculator: createCalculator(plan), rules, today };
  const request = { kind, countyCode: firstCounty(plan) };
  const before =
    front && kind === "cases"
      ? frontOfCases(request, source, { cover: true, index: true, replacedFonts: "" }, null)
      : [];
  return [...before, ...papersOf(request, source)];
}

/** Every text of the blocks in the order of the page, the empty ones left out. */
export const textsIn = (documents: readonly PrintedDocument[]): readonly string[] =>
  documents.flatMap(({ blocks }) => blocks.flatMap(textsOfBlock)).filter((text) => text !== "");

const textsOfBlock = (block: Block): readonly string[] =>
  block.kind === "table"
    ? [...block.head, ...block.bodies.flat()].flatMap((row) => row.map(({ text }) => text))
    : [block.text];
