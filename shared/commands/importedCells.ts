/**
 * The cells an import brings: a value of a field people fill in, or a text that is none and becomes a draft. Seats say
 * whether they are an estimate, so that a real figure takes the mark away with it.
 */
import { z } from "zod";
import { isDate } from "../format/dates.ts";
import { draftId, draftReasons, type Draft } from "../model/draft.ts";
import { readField, type FieldSpec, type FieldValue } from "../model/fields.ts";
import { fieldSpec } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { SchoolId } from "../model/units.ts";
import { insertion, type Fields, type Patch } from "../patch/patch.ts";

const largestCount = 10_000_000;

export const cellInput = z.strictObject({
  field: z.string(),
  /** What the field holds; of a bad cell what it holds meanwhile. */
  value: z.union([z.string().max(32_767), z.int().min(0).max(largestCount), z.boolean(), z.null()]),
  /** Both set for a bad cell, which comes in as a draft. */
  text: z.string().max(32_767).optional(),
  reason: z.enum(draftReasons).optional(),
  /** Seats that are class counts × class norm, for want of a figure. */
  estimated: z.literal(true).optional(),
});
export type ImportedCell = z.output<typeof cellInput>;

/** Is it a field of a school that people fill in, with a value of its kind, or a draft with none of its own? */
export function isStorable({ field, value, text, reason, estimated }: ImportedCell): boolean {
  const spec = fieldSpec("school", field);
  if (estimated === true && (stageOfSeats(field) === undefined || typeof value !== "number")) return false;
  if (spec === undefined || spec.fixed === true || (text === undefined) !== (reason === undefined))
    return false;
  if (reason !== undefined && spec.required !== true) return value === null;
  if (value === null) return spec.required !== true;
  switch (spec.kind) {
    case "integer":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isDate(value);
    case "choice":
      return typeof value === "string" && Object.hasOwn(spec.choices ?? {}, value);
    default:
      return typeof value === "string" && (value !== "" || spec.required === true);
  }
}

/** The values of the cells; seats say with them whether they are an estimate. */
export function valuesOf(
  cells: readonly ImportedCell[],
  valueOf: (cell: ImportedCell) => FieldValue,
): Fields {
  return Object.fromEntries(
    cells.flatMap((cell): [string, FieldValue][] => {
      const stage = stageOfSeats(cell.field);
      const own: [string, FieldValue] = [cell.field, valueOf(cell)];
      return stage === undefined ? [own] : [own, [`seatsEstimated.${stage}`, cell.estimated ?? null]];
    }),
  );
}

const stageOfSeats = (field: string): Stage | undefined => stages.find((stage) => field === `seats.${stage}`);

/** Below a draft a field is empty, but a required one keeps its last good value. */
export function valueFor(school: School, { field, value, reason }: ImportedCell): FieldValue {
  const spec: FieldSpec | undefined = fieldSpec("school", field);
  return reason !== undefined && spec?.required === true ? readField(school, field) : value;
}

export function draftFor(recordId: SchoolId, { field, text, reason }: ImportedCell): Patch {
  if (text === undefined || reason === undefined) return [];
  const draft: Draft = {
    id: draftId("school", recordId, field),
    table: "school",
    recordId,
    field,
    text,
    reason,
  };
  return [insertion("draft", draft)];
}
