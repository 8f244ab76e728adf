/**
 * The page number of official papers: between dashes, one character from the outer edge, right on odd pages and left on
 * even ones. A page that lies bears it where it is when the page is held upright: turned, at its left edge.
 */
import {
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
  type ISectionOptions,
} from "docx";
import { textWidth, type PrintedDocument } from "../../../shared/print/printed.ts";
import { twips } from "./lengths.ts";
import type { StyleId } from "./styles.ts";

export type FooterKind = "none" | "upright" | "lying";

export const footerKind = ({ unnumbered, orientation }: PrintedDocument): FooterKind =>
  unnumbered === true ? "none" : orientation === "landscape" ? "lying" : "upright";

/** The first page of a section that counts its own pages is an odd one. */
export const footersOf = (kind: FooterKind): NonNullable<ISectionOptions["footers"]> => ({
  first: footer(kind, "OddPageNumber"),
  default: footer(kind, "OddPageNumber"),
  even: footer(kind, "EvenPageNumber"),
});

function footer(kind: FooterKind, style: StyleId): Footer {
  const number = (): Paragraph => new Paragraph({ style, children: kind === "none" ? [] : [pageNumber()] });
  return new Footer({
    children: kind === "lying" ? [turned(number()), new Paragraph({ style })] : [number()],
  });
}

const pageNumber = (): TextRun => new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });

/** Millimetres from the left edge of the sheet: on an upright page they are those above its lower edge. */
const fromEdge = 25.5;
const lineHeight = 5;

/** A cell that lies upon the page, as high as the text block, its text turned to the right. */
function turned(number: Paragraph): Table {
  const width = twips(lineHeight);
  return new Table({
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(fromEdge),
      absoluteVerticalPosition: twips(28),
    },
    style: "TableNormal",
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    rows: [
      new TableRow({
        height: { value: twips(textWidth), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            children: [number],
          }),
        ],
      }),
    ],
  });
}
