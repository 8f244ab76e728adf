/**
 * The blocks of a printed document as Word's paragraphs and tables. After a table there is always a small paragraph:
 * without one Word takes two tables for one, and the last of a section must be a paragraph. So it is after the foot of a
 * cover, which stands in a frame.
 */
import {
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  Paragraph,
  VerticalPositionAlign,
  type FileChild,
  type IFrameOptions,
} from "docx";
import {
  clingsTo,
  textWidth,
  widthOf,
  type Block,
  type PrintedDocument,
  type TextBlock,
} from "../../../shared/print/printed.ts";
import { twips } from "./lengths.ts";
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
  "annex-item": "AnnexItem",
  signature: "Signature",
  "cover-title": "CoverTitle",
  "cover-line": "CoverLine",
};

export function childrenOf(document: PrintedDocument): FileChild[] {
  const isLying = document.orientation === "landscape";
  const foot = document.blocks.findIndex(pushesToFoot);
  const children = document.blocks.flatMap((block, place): FileChild[] => {
    if (block.kind === "picture") return pictureOf(block, widthOf(document));
    if (block.kind !== "table") return pushesToFoot(block) ? [] : [textOf(block, foot >= 0 && place > foot)];
    const hasNote = isNote(document.blocks[place + 1]);
    return [tableOf(block, { hasNote, isLying }), gap(hasNote)];
  });
  // What stands at the foot is held by a paragraph of the page.
  return foot < 0 ? children : [...children, gap(false)];
}

/** The empty line of a cover: what follows stands at the foot. */
const pushesToFoot = (block: Block): boolean => block.kind === "cover-line" && block.text === "";

const gap = (keepNext: boolean): Paragraph => new Paragraph({ style: "Gap" satisfies StyleId, keepNext });

const isNote = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== "table" && block.kind !== "picture" && clingsTo(block) === "before";

const textOf = ({ kind, text }: TextBlock, isAtFoot: boolean): Paragraph =>
  new Paragraph({
    style: styles[kind],
    children: runsOf(text),
    ...(isAtFoot ? { frame: footOfPage } : {}),
  });

/** At the foot of the text block, whatever stands above. Paragraphs with the same frame are in one. */
const footOfPage: IFrameOptions = {
  type: "alignment",
  alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  wrap: FrameWrap.NOT_BESIDE,
  width: twips(textWidth),
};
