/** Heights of a document's blocks as they are drawn, and its pages laid out by them. All in CSS pixels. */
import { paginate, type MeasuredBlock, type PageLayout } from "../../shared/print/paginate.ts";
import { clingsTo, textHeight, type PrintedDocument } from "../../shared/print/printed.ts";

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

/** `.print-running` of pages.css. */
const runningHeight = 8;
/** A page is never filled to the last hair, so that rounding on paper cuts nothing. */
const slack = 0.5;

const room = {
  first: pixels(textHeight - slack),
  later: pixels(textHeight - slack - runningHeight),
};

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** `drawn` holds the document's blocks, one element each. */
export function layOut({ blocks }: PrintedDocument, drawn: Element): readonly PageLayout[] {
  const measured = blocks.map((block, place): MeasuredBlock => {
    const element = drawn.children[place];
    if (element === undefined) throw new Error("a block of the document was not drawn");
    const height = heightOf(element);
    if (block.kind === "picture") return { height };
    if (block.kind !== "table") {
      const clings = clingsTo(block);
      return { height, ...(clings === undefined ? {} : { clings }) };
    }
    return { height, bodies: [...element.querySelectorAll("tbody")].map(heightOf) };
  });
  return paginate(measured, room);
}
