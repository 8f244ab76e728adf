/**
 * The blocks of a printed document as Word's paragraphs and tables. After a table there is always a small paragraph:
 * without one Word takes two tables for one, and the last of a section must be a paragraph.
 */
import { Paragraph, type FileChild } from "docx";
import {
  clingsTo,
  widthOf,
  type Block,
  type PrintedDocument,
  type TextBlock,
} from "../../../shared/print/printed.ts";
import { pictureOf } from "./pictures.ts";
import { runsOf } from "./runs.ts";
import type { StyleId } from "./styles.ts";
import { tableOf } from "./tables.ts";

const styles: Readonly<Record<TextBlock["kind"], StyleId>> = {
  title: "Title",
  subtitle: "Subtitle",
  heading: "FirstHeading",
  subheading: "SecondHeading",
  paragraph: "Normal",
  annex: "Annex",
  caption: "TableTitle",
  unit: "Unit",
  note: "Note",
  signature: "Signature",
  "cover-title": "CoverTitle",
  "cover-line": "CoverLine",
};

export function childrenOf(document: PrintedDocument): FileChild[] {
  const isLying = document.orientation === "landscape";
  return document.blocks.flatMap((block, place) => {
    if (block.kind === "picture") return pictureOf(block, widthOf(document));
    if (block.kind !== "table") return [textOf(block)];
    const hasNote = isNote(document.blocks[place + 1]);
    const gap = new Paragraph({ style: "Gap" satisfies StyleId, keepNext: hasNote });
    return [tableOf(block, { hasNote, isLying }), gap];
  });
}

const isNote = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== "table" && block.kind !== "picture" && clingsTo(block) === "before";

function textOf({ kind, text }: TextBlock): Paragraph {
  // The empty line of a cover takes the room that pushes what follows it to the foot.
  const isGap = kind === "cover-line" && text === "";
  return new Paragraph({ style: isGap ? "CoverGap" : styles[kind], children: runsOf(text) });
}
