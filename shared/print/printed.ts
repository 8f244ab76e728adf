/**
 * What is printed, as data: documents made of blocks. A document is numbered for itself (one school's case, the index
 * page); how its blocks come to stand on pages is another matter, see paginate.ts. Widths are millimetres of paper.
 */
import type { SeatsAndReduction } from "../calculation/pictures/seatsAndReduction.ts";
import type { ShareTrend } from "../calculation/pictures/shareTrend.ts";
import type { Waterfall } from "../calculation/pictures/waterfall.ts";

/** The width of the text block (版心) of GB/T 9704-2012; its height is `textHeight`. On a page that lies they change places. */
export const textWidth = 156;
export const textHeight = 225;

export const widthOf = ({ orientation }: PrintedDocument): number =>
  orientation === "landscape" ? textHeight : textWidth;

export interface PrintedDocument {
  readonly id: string;
  readonly title: string;
  /** Stands at the top of every page but the first, so that a loose sheet finds back to its document. */
  readonly running: string;
  readonly blocks: readonly Block[];
  /** Upright unless said; wide tables lie. */
  readonly orientation?: "landscape";
  /** Its pages are counted on from those of the document before it, as of an annex. */
  readonly continues?: true;
  /** A cover has no page number, and is not counted. */
  readonly unnumbered?: true;
}

export type Block = TextBlock | TableBlock | PictureBlock;

export interface TextBlock {
  /**
   * 附件1, 标题, 题下, 一、 , （一）, 正文 with its first line indented, 表题 and 单位 above a table, 注 below one, 附件说明,
   * 署名和日期; lines of a cover.
   */
  readonly kind:
    | "title"
    | "subtitle"
    | "heading"
    | "subheading"
    | "paragraph"
    | "annex"
    | "caption"
    | "unit"
    | "note"
    | "annex-item"
    | "signature"
    | "cover-title"
    | "cover-line";
  readonly text: string;
}

/** A picture of the balance, drawn where the page is made: by the window as it is seen there, in Word as a native chart. */
export interface PictureBlock {
  readonly kind: "picture";
  /** All that its drawer needs: nobody has to calculate again. */
  readonly picture: PrintedPicture;
  /** The finding it shows; stands above it, and for it where it cannot be drawn. */
  readonly text: string;
  /** Millimetres of paper; as wide as the text. */
  readonly height: number;
}
export type PrintedPicture =
  | { readonly kind: "waterfall"; readonly data: Waterfall }
  | { readonly kind: "trend"; readonly data: ShareTrend }
  | { readonly kind: "seats"; readonly data: SeatsAndReduction };

export interface TableBlock {
  readonly kind: "table";
  /** Facts have room to write by hand; figures stand close. */
  readonly look: "facts" | "figures";
  /** Widths of the columns; they add up to `textWidth`, on a page that lies to `textHeight`. */
  readonly columns: readonly number[];
  /** Repeated on every page the table goes on to. */
  readonly head: readonly Row[];
  /** Each is kept whole: no page ends inside it. */
  readonly bodies: readonly (readonly Row[])[];
}

export type Row = readonly Cell[];

export interface Cell {
  readonly text: string;
  /** How many columns, and how many rows, it takes; one where absent. */
  readonly columns?: number;
  readonly rows?: number;
  /** Texts stand left, numbers right, labels and dates in the middle. */
  readonly align?: "centre" | "right";
  /** Nothing is known: a line to write on by hand. */
  readonly blank?: boolean;
}

export const label = (text: string, more: Partial<Cell> = {}): Cell => ({ text, align: "centre", ...more });
export const figure = (text: string): Cell => ({ text, align: "right" });

/** A heading is of no use at the foot of a page, a note of none without the table above it; a paragraph stands alone. */
export function clingsTo({ kind }: TextBlock): "next" | "before" | undefined {
  if (kind === "paragraph") return undefined;
  return kind === "note" || kind === "signature" ? "before" : "next";
}
