/**
 * What the reading process says to the host, each checked as it comes in: it worked on a file from anywhere. Cells come
 * in parcels, so that neither side holds one huge message and the host stays responsive.
 */
import { z } from "zod";
import { problemCodes } from "../../../shared/contract/problem.ts";
import { textEncodings, workbookKinds } from "../../../shared/roster/sheets/neutralGrid.ts";

const cell = z.object({
  row: z.number(),
  column: z.number(),
  text: z.string(),
  number: z.number().optional(),
  date: z.string().optional(),
  formula: z.enum(["cached", "missing"]).optional(),
  error: z.string().optional(),
});

const merge = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });

const pupilGroup = z.object({
  schoolCode: z.string(),
  schoolName: z.string(),
  stage: z.string(),
  grade: z.string(),
  entry: z.string(),
  className: z.string(),
  status: z.string(),
  count: z.number(),
  firstRow: z.number(),
  hidden: z.boolean(),
});

const problem = z.object({
  code: z.enum(problemCodes),
  path: z.string().optional(),
  field: z.string().optional(),
  found: z.string().optional(),
  numbers: z.record(z.string(), z.number()).optional(),
});

export const readerMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), done: z.number(), total: z.number(), memory: z.number() }),
  z.object({
    type: z.literal("workbook"),
    kind: z.enum(workbookKinds),
    encoding: z.enum(textEncodings).optional(),
  }),
  /** Begins a sheet; the cells that follow are its. */
  z.object({
    type: z.literal("sheet"),
    name: z.string(),
    hidden: z.boolean(),
    merges: z.array(merge),
    hiddenRows: z.array(z.number()),
  }),
  z.object({ type: z.literal("cells"), cells: z.array(cell) }),
  /** The sheet is a table of pupils; the groups that follow are its. */
  z.object({ type: z.literal("pupils"), headerRow: z.number(), rows: z.number() }),
  z.object({ type: z.literal("groups"), groups: z.array(pupilGroup) }),
  z.object({ type: z.literal("end") }),
  z.object({ type: z.literal("refused"), problem }),
  /** Something nobody thought of. */
  z.object({ type: z.literal("failed"), error: z.string() }),
]);

export type ReaderMessage = z.output<typeof readerMessage>;
