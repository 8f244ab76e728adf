/** A PDF looked at with poppler's tools (poppler-utils), as somebody would who holds the sheets and a ruler. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Word {
  readonly text: string;
  /** Millimetres from the left edge of the sheet. */
  readonly left: number;
  readonly right: number;
  /** From the upper edge. Boxes of Noto's letters are higher than the letters; their middle is where they stand. */
  readonly middle: number;
}

export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** All that is written on it, without blanks. */
  readonly text: string;
}

/** Where there is ink on a page, in millimetres from its left and upper edge. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72;

/** The file, for as long as `look` takes. */
function withFile<T>(pdf: Buffer, look: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "seat-balance-pdf-"));
  try {
    const file = join(folder, "printed.pdf");
    writeFileSync(file, pdf);
    return look(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(tool: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { maxBuffer: 1 << 28 });
  if (error !== undefined) throw new Error(`${tool} (of poppler-utils) does not run`, { cause: error });
  if (status !== 0) throw new Error(`${tool}: ${stderr.toString()}`);
  return stdout;
}

export function readPdf(pdf: Buffer): PdfPage[] {
  const written = withFile(pdf, (file) => run("pdftotext", ["-bbox", file, "-"]).toString());
  return [...written.matchAll(/<page width="(.+?)" height="(.+?)">(.*?)<\/page>/gsu)].map(
    ([, width, height, inside = ""]): PdfPage => {
      const words = wordsOf(inside);
      const text = words.map((word) => word.text).join("");
      return { width: millimetres(width), height: millimetres(height), words, text };
    },
  );
}

const wordsOf = (page: string): Word[] =>
  [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gu)].map(
    ([, left, top, right, bottom, text = ""]): Word => ({
      text,
      left: millimetres(left),
      right: millimetres(right),
      middle: (millimetres(top) + millimetres(bottom)) / 2,
    }),
  );

/** Whether each of the fonts is in the file. */
export function embeddedFonts(pdf: Buffer): boolean[] {
  const lines = withFile(pdf, (file) => run("pdffonts", [file]).toString())
    .split("\n")
    .slice(2);
  // name, type, encoding, emb, sub, uni, object: names and types may have blanks, the last five columns have none.
  return lines.filter((line) => line !== "").map((line) => line.trim().split(/\s+/u).at(-5) === "yes");
}

const dotsPerInch = 127;
const dot = 25.4 / dotsPerInch;

/** The ink between two heights of a page (from 1), perhaps of a strip of it; null where there is none. */
export function inkOn(
  pdf: Buffer,
  page: number,
  from: number,
  to: number,
  leftmost = 0,
  rightmost = Infinity,
): Ink | null {
  const picture = withFile(pdf, (file) =>
    run("pdftoppm", ["-gray", "-r", String(dotsPerInch), "-f", String(page), "-l", String(page), file]),
  );
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.subarray(0, 40).toString("latin1"));
  if (header === null) throw new Error("not a picture of greys");
  const width = Number(header[1]);
  const dots = picture.subarray(header[0].length);
  const dark: { readonly x: number; readonly y: number }[] = [];
  for (let y = Math.round(from / dot); y < Math.round(to / dot); y++) {
    for (let x = Math.round(leftmost / dot); x < Math.min(width, rightmost / dot); x++)
      if ((dots[y * width + x] ?? 255) < 128) dark.push({ x, y });
  }
  if (dark.length === 0) return null;
  const [first = { y: 0 }, last = { y: 0 }] = [dark[0], dark.at(-1)];
  const [left, right] = dark.reduce(
    ([least, most], { x }) => [Math.min(least, x), Math.max(most, x)],
    [width, 0],
  );
  return { left: left * dot, right: (right + 1) * dot, top: first.y * dot, bottom: (last.y + 1) * dot };
}
