/** The county plan (一县一策) as it is printed: its nine chapters, then the annex tables. */
import { chapterNames } from "../../model/vocabulary.ts";
import type { CountyCode } from "../../model/units.ts";
import { emptyPaper } from "../emptyPaper.ts";
import type { PaperSource } from "../papers.ts";
import type { Block, PrintedDocument } from "../printed.ts";
import { annexes } from "./annexes/annexes.ts";
import { chapterBlocks } from "./chapterBlocks.ts";
import { countyFacts, type CountyFacts } from "./countyFacts.ts";

export function countyPlanDocuments(code: CountyCode, source: PaperSource): readonly PrintedDocument[] {
  const county = source.plan.county.get(code);
  if (county === undefined) return [];
  const title = `${county.name}规范民办义务教育发展\n“一县一策”实施方案`;
  const facts = countyFacts(code, source);
  if (facts === null)
    return [emptyPaper("county-plan", title, "目标年早于基期，无法测算。请按正确的基期和目标年新建方案。")];
  const behind = annexes(facts);
  return [planDocument(facts, title, behind), ...behind];
}

function planDocument(
  facts: CountyFacts,
  title: string,
  behind: readonly PrintedDocument[],
): PrintedDocument {
  const { baseYear, targetYear } = facts.county;
  return {
    id: "county-plan",
    title: title.replace("\n", ""),
    running: `${facts.county.name}“一县一策”实施方案（续）`,
    blocks: [
      { kind: "title", text: title },
      { kind: "subtitle", text: `（${baseYear}—${targetYear}年）` },
      ...chapterNames.flatMap((chapter) => chapterBlocks(facts, chapter)),
      ...annexList(behind),
      signature,
    ],
  };
}

/** Who issues it and when is written by hand; it never stands on a page alone. */
const signature: Block = { kind: "signature", text: "（盖章）\n　　年　　月　　日" };

/** 附件：1. …, the others under the first as official papers have it, with whom it is signed on one page. */
const annexList = (behind: readonly PrintedDocument[]): Block[] =>
  behind.map(({ title }, place) => ({
    kind: "annex-item",
    text: `${place === 0 ? "附件：" : "　　　"}${place + 1}. ${title}`,
  }));
