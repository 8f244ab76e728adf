/** Heights of a document's blocks as they are drawn, and its pages laid out by them. All in CSS pixels. */
import {
  paginate,
  type MeasuredBlock,
  type PageLayout,
  type PageRoom,
  type Slice,
} from "../../shared/print/paginate.ts";
import {
  clingsTo,
  textHeight,
  textWidth,
  type Block,
  type PrintedDocument,
} from "../../shared/print/printed.ts";

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

/** `.print-running` of pages.css, and `--line`. */
const runningHeight = 8;
const lineHeight = 10.2;
/** A page is never filled to the last hair, so that rounding on paper cuts nothing. */
const slack = 0.5;

function roomOf({ orientation, running }: PrintedDocument): PageRoom {
  const height = orientation === "landscape" ? textWidth : textHeight;
  const first = pixels(height - slack);
  return { first, later: running === "" ? first : first - pixels(runningHeight) };
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** `drawn` holds the document's blocks, one element each. */
export function layOut(document: PrintedDocument, drawn: Element): readonly PageLayout[] {
  const measured = document.blocks.map((block, place) => {
    const element = drawn.children[place];
    if (element === undefined) throw new Error("a block of the document was not drawn");
    return measure(block, element);
  });
  const isWholeText = ({ block, from, to }: Slice): boolean =>
    document.blocks[block]?.kind === "paragraph" && from === 0 && to === measured[block]?.bodies?.length;
  // A paragraph that is not parted needs no window to be looked at through.
  return paginate(measured, roomOf(document)).map((page) =>
    page.map((slice) => (isWholeText(slice) ? { ...slice, to: 0 } : slice)),
  );
}

function measure(block: Block, element: Element): MeasuredBlock {
  const height = heightOf(element);
  if (block.kind === "table") return { height, bodies: [...element.querySelectorAll("tbody")].map(heightOf) };
  if (block.kind === "paragraph") return { height, bodies: linesOf(height) };
  const clings = block.kind === "picture" ? undefined : clingsTo(block);
  return { height, ...(clings === undefined ? {} : { clings }) };
}

/** A paragraph goes on on the next page, line by line. */
function linesOf(height: number): readonly number[] {
  const count = Math.max(1, Math.round(height / pixels(lineHeight)));
  return Array.from({ length: count }, () => height / count);
}
