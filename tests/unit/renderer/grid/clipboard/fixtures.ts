/** What programs put on the clipboard, and the cells that were copied: see tests/fixtures/clipboard/README.md. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { z } from "zod";
import type { Flavours } from "./inChromium.ts";

const folder = new URL("../../../../fixtures/clipboard/", import.meta.url);

const expectedShape = z.strictObject({
  content: z.string(),
  rows: z.array(z.array(z.string())),
  /** Merged cells, the block's first cell being A1. */
  merges: z.array(z.string()).default([]),
});

export interface Fixture extends Flavours {
  readonly name: string;
  readonly content: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly string[];
}

const textOf = (file: URL): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);

export const fixturesOf = (producer: "libreoffice" | "written"): readonly Fixture[] =>
  readdirSync(new URL(`${producer}/`, folder))
    .filter((file) => file.endsWith(".expected.json"))
    .map((file): Fixture => {
      const name = file.replace(".expected.json", "");
      const beside = (ending: string) => new URL(`${producer}/${name}.${ending}`, folder);
      const expected = expectedShape.parse(JSON.parse(readFileSync(beside("expected.json"), "utf8")));
      return { name, html: textOf(beside("html")), text: textOf(beside("txt")), ...expected };
    });

const letter = (column: number): string => String.fromCharCode(65 + column);

/** `A1:C2`, from the place of a merged cell and how far it reaches. */
export const areaOf = (
  row: number,
  column: number,
  span: { readonly rows: number; readonly columns: number },
): string => `${letter(column)}${row + 1}:${letter(column + span.columns - 1)}${row + span.rows}`;
