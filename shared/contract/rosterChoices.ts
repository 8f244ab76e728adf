/**
 * What the planner says to an import: where the judgement is wrong or has to be told, and which of the differences come in.
 * Choices are lists, not objects by name: sheet names and headers are data.
 */
import { z } from "zod";
import { isRosterField, type RosterField } from "../roster/columns/rosterFields.ts";
import type { RosterDifference } from "./roster.ts";

const row = z.int().min(1).max(1_048_576);
const name = z.string().max(32_767);
const field = z.custom<RosterField>((value) => typeof value === "string" && isRosterField(value));

/** What the planner says where the judgement is wrong or has to be told. */
export const rosterChoices = z.strictObject({
  includeHidden: z.boolean().default(false),
  /** Where a sheet's headers are; an empty list leaves the sheet out. */
  headers: z
    .array(z.strictObject({ sheet: name, blocks: z.array(z.strictObject({ first: row, last: row })) }))
    .default([]),
  /** Whose schools a sheet holds. */
  ownership: z.array(z.strictObject({ sheet: name, ownership: z.enum(["public", "private"]) })).default([]),
  /** What columns mean, by the signature of their header; null is "not needed". */
  mappings: z.array(z.strictObject({ signature: name, header: name, field: field.nullable() })).default([]),
  /** Cells read as if this stood in them. */
  corrections: z
    .array(z.strictObject({ sheet: name, cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u), text: name }))
    .default([]),
  /** Which school of the plan a row is; null says that it is a new one. */
  links: z.array(z.strictObject({ row: name, school: z.string().nullable() })).default([]),
});
export type RosterChoices = z.output<typeof rosterChoices>;
export type Correction = RosterChoices["corrections"][number];
export const noChoices: RosterChoices = rosterChoices.parse({});

/** What is ticked: kinds that come in unless unticked, and those that come in only when ticked. */
export const rosterTicks = z.strictObject({
  unticked: z.array(z.string()).default([]),
  ticked: z.array(z.string()).default([]),
});
export type RosterTicks = z.output<typeof rosterTicks>;
export const noTicks: RosterTicks = { ticked: [], unticked: [] };

/** Which lines come in as the ticks stand; for asking about thousands of them. */
export function tickedBy({ ticked, unticked }: RosterTicks) {
  const [on, off] = [new Set(ticked), new Set(unticked)];
  return (difference: Pick<RosterDifference, "key" | "kind">): boolean =>
    comesInByItself(difference) ? !off.has(difference.key) : on.has(difference.key);
}

export const comesInByItself = ({ kind }: Pick<RosterDifference, "kind">): boolean =>
  kind === "added" || kind === "changed";
