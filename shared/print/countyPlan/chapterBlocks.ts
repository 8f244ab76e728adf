/** A chapter as it stands on paper: its heading, its text with the numbers put in, its tables and its pictures. */
import { chapterNames, chapters, type Chapter } from "../../model/vocabulary.ts";
import { chineseNumber } from "../ordinals.ts";
import type { Block } from "../printed.ts";
import { chapterPictures } from "./chapterPictures.ts";
import { chapterText } from "./chapterText.ts";
import type { CountyFacts } from "./countyFacts.ts";
import { chapterTables } from "./tables/index.ts";
import { resolveText, textOf } from "./tokens/resolve.ts";

export function chapterBlocks(facts: CountyFacts, chapter: Chapter): readonly Block[] {
  return [
    { kind: "heading", text: headingOf(chapter) },
    ...resolveText(facts, chapterText(facts, chapter)).map((line): Block => ({
      kind: line.kind,
      text: textOf(line),
    })),
    ...chapterAnnexed(facts, chapter),
  ];
}

/** What stands below the text of a chapter. */
export const chapterAnnexed = (facts: CountyFacts, chapter: Chapter): readonly Block[] => [
  ...tableBlocks(facts, chapter),
  ...chapterPictures(facts, chapter),
];

/** 三、学位测算 */
export const headingOf = (chapter: Chapter): string =>
  `${chineseNumber(chapterNames.indexOf(chapter) + 1)}、${chapters[chapter]}`;

/** 表3-1: counted within the chapter, so that a new one leaves the numbers of the others alone. */
function tableBlocks(facts: CountyFacts, chapter: Chapter): Block[] {
  return chapterTables[chapter](facts).flatMap(({ caption, unit, tables, note }, place): Block[] => [
    { kind: "caption", text: `表${chapterNames.indexOf(chapter) + 1}-${place + 1}　${caption}` },
    ...(unit === undefined ? [] : [{ kind: "unit", text: unit } as const]),
    ...tables,
    ...(note === undefined ? [] : [{ kind: "note", text: note } as const]),
  ]);
}
