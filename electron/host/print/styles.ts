/**
 * The styles of a Word paper after GB/T 9704-2012, as data. Everything on the page has one, so that whoever goes on
 * writing in Word changes a style and not three hundred paragraphs. The headings bear the office's names rather than
 * Word's 标题 1–3: in a pile of cases the title of each is the first level of the navigation, 一、 the second, （一） the
 * third, and Word's own headings cannot be moved down a level.
 */
import type { FontName } from "./officeFonts.ts";

export interface ParagraphStyle {
  readonly id: string;
  /** Word shows the names it knows in its own language: Normal is 正文, Title 标题, footer 页脚. */
  readonly name: string;
  readonly font?: FontName;
  /** Points. */
  readonly size: number;
  /** Points from line to line; absent: as high as what stands on it. */
  readonly line?: number;
  readonly align?: "center" | "right" | "both";
  /** The first line is indented by two characters. */
  readonly indented?: true;
  /** All lines but the first begin below the name of the first annex: 附件：1. stands before it. */
  readonly hanging?: true;
  /** One character from the edge it is aligned to. */
  readonly fromEdge?: "left" | "right";
  /** Millimetres. */
  readonly before?: number;
  readonly after?: number;
  /** Level in Word's navigation, from 0. */
  readonly level?: number;
  readonly keepNext?: true;
  /** A line below, to write on. */
  readonly ruled?: true;
  /** 28 characters of 16 pt are a little wider than 156 mm: each gives up a hair. */
  readonly condensed?: true;
  /** Millimetres kept free at both sides, within a cell. */
  readonly inset?: number;
}

/** 22 lines a page. */
const line = 28.95;
/** 16 pt is 3号, 22 pt 2号, 14 pt 4号, 10.5 pt 五号. */
const body = { size: 16, line, condensed: true } as const;
const small = { size: 10.5, line: 17 } as const;
const inTable = { size: 10.5, line: 15.3 } as const;
/** Labels in narrow columns need all the room there is, texts and numbers keep away from the lines. */
const inset = 0.7;
const pageNumber = { font: "songti", size: 14, line: 14.2 } as const;

export const paragraphStyles = [
  { id: "Normal", name: "Normal", ...body, align: "both", indented: true },
  {
    id: "Title",
    name: "Title",
    font: "xiaobiaosong",
    size: 22,
    line: 31.2,
    align: "center",
    after: 4,
    level: 0,
    keepNext: true,
  },
  { id: "Subtitle", name: "Subtitle", font: "kaiti", ...body, align: "center", after: 3, keepNext: true },
  {
    id: "FirstHeading",
    name: "一级标题",
    font: "heiti",
    ...body,
    indented: true,
    before: 1.5,
    after: 1,
    level: 1,
    keepNext: true,
  },
  {
    id: "SecondHeading",
    name: "二级标题",
    font: "kaiti",
    ...body,
    indented: true,
    before: 0.5,
    after: 1,
    level: 2,
    keepNext: true,
  },
  { id: "Annex", name: "附件序号", font: "heiti", ...body, after: 2, keepNext: true },
  {
    id: "TableTitle",
    name: "表题",
    font: "heiti",
    ...small,
    align: "center",
    before: 2,
    after: 1,
    keepNext: true,
  },
  { id: "Unit", name: "表格单位", ...small, align: "right", keepNext: true },
  { id: "TableHead", name: "表头", font: "heiti", ...inTable, align: "center" },
  { id: "TableText", name: "表格文字", ...inTable, inset },
  { id: "TableLabel", name: "表格居中", ...inTable, align: "center" },
  { id: "TableNumber", name: "表格数字", ...inTable, align: "right", inset },
  { id: "TableBlank", name: "表格手填", ...inTable, ruled: true, inset },
  { id: "Note", name: "表注", ...small, before: 1 },
  { id: "AnnexItem", name: "附件说明", ...body, hanging: true, keepNext: true },
  { id: "Signature", name: "署名和日期", ...body, align: "right", before: 10, fromEdge: "right" },
  { id: "Gap", name: "表后间隔", size: 1, line: 5.7 },
  { id: "PictureTitle", name: "图题", font: "heiti", ...small, align: "center", before: 1, keepNext: true },
  { id: "Picture", name: "图", size: 10.5, align: "center" },
  {
    id: "CoverTitle",
    name: "封面标题",
    font: "xiaobiaosong",
    size: 32,
    line: 51,
    align: "center",
    before: 52,
    after: 8,
  },
  { id: "CoverLine", name: "封面文字", size: 16, line, align: "center" },
  { id: "RunningHead", name: "header", font: "kaiti", size: 10.5, line: 17, align: "right" },
  { id: "OddPageNumber", name: "页码（单页）", ...pageNumber, align: "right", fromEdge: "right" },
  { id: "EvenPageNumber", name: "页码（双页）", ...pageNumber, fromEdge: "left" },
] as const satisfies readonly ParagraphStyle[];
export type StyleId = (typeof paragraphStyles)[number]["id"];

export interface TableStyle {
  readonly id: string;
  readonly name: string;
  /** Millimetres between a label and the line beside it, and above and below it. */
  readonly side: number;
  readonly above: number;
  /** Millimetres of the lowest row. */
  readonly row: number;
}

/** By the look of a table block; a page that lies is low, so that figures stand closer there, as in the preview. */
export const tableStyles = {
  facts: { id: "FactsTable", name: "情况表", side: 0.8, above: 1, row: 8.6 },
  figures: { id: "FiguresTable", name: "数字表", side: 0.2, above: 0.8, row: 8 },
  lyingFigures: { id: "LyingFiguresTable", name: "横页数字表", side: 0.2, above: 0.3, row: 6.4 },
} as const satisfies Readonly<Record<string, TableStyle>>;
