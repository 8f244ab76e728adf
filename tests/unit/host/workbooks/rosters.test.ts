/**
 * Every roster of 安河市 in the kinds that are read, cell by cell. The truths were taken from the files by another
 * program (an XML tree and a CSV reader of another language); the digest covers every cell's address and text.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { readWorkbook } from "../../../../electron/host/workbooks/readWorkbook.ts";
import { addressOf, type NeutralSheet } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { programFolder } from "../../../support/folders.ts";
import truths from "./rosterTruths.json" with { type: "json" };

const rosters = join(programFolder, "tests", "fixtures", "city-anhe");
const truth = z.object({
  kind: z.string(),
  encoding: z.string().optional(),
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      cells: z.number(),
      numbers: z.number(),
      formulas: z.number(),
      missing: z.number(),
      merges: z.array(z.string()),
      digest: z.string(),
      some: z.record(z.string(), z.string()),
    }),
  ),
});
type SheetTruth = z.output<typeof truth>["sheets"][number];

test.each(Object.entries(z.record(z.string(), truth).parse(truths)))("%s", async (name, expected) => {
  const outcome = await readWorkbook(join(rosters, name));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const { kind, encoding, sheets } = outcome.value;
  expect({ kind, encoding }).toEqual({ kind: expected.kind, encoding: expected.encoding });
  expect(sheets.map((sheet, index) => describe(sheet, expected.sheets[index]))).toEqual(expected.sheets);
});

/** What the truth says of a sheet, as read; of its spot cells those that the truth names. */
function describe(
  { name, hidden, cells, merges }: NeutralSheet,
  expected: SheetTruth | undefined,
): SheetTruth {
  const texts = cells.map(({ row, column, text }) => [addressOf(row, column), text] as const);
  const digest = createHash("sha256").update(texts.map((pair) => pair.join("=")).join("\n"));
  return {
    name,
    hidden,
    cells: cells.length,
    numbers: cells.filter(({ number }) => number !== undefined).length,
    formulas: cells.filter(({ formula }) => formula !== undefined).length,
    missing: cells.filter(({ formula }) => formula === "missing").length,
    merges: merges.map(
      (merge) => `${addressOf(merge.top, merge.left)}:${addressOf(merge.bottom, merge.right)}`,
    ),
    digest: digest.digest("hex").slice(0, 16),
    some: Object.fromEntries(texts.filter(([address]) => address in (expected?.some ?? {}))),
  };
}
