/** What a school counts once a row is brought in: its own facts, and over them what the row says of them. */
import { withFields, type FieldValue } from "../../model/fields.ts";
import { fieldSpec } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { rosterFields } from "../columns/rosterFields.ts";
import type { RosterCell, RosterCells } from "../rows/rosterRow.ts";

export type SchoolFacts = Pick<School, "type" | "enrollment" | "classes" | "stageClasses">;

const none: SchoolFacts = { type: "nine-year", enrollment: {}, classes: {} };

const kept = new Set(
  rosterFields.map(({ field }) => field).filter((field) => fieldSpec("school", field) !== undefined),
);

/** Is the cell of a field the plan keeps, and more than a sum to compare with? */
export const isImported = ({ field, onlyCompared }: RosterCell): boolean =>
  onlyCompared !== true && kept.has(field);

const isFact = (field: string): boolean =>
  field === "type" ||
  field.startsWith("enrollment.") ||
  field.startsWith("classes.") ||
  field.startsWith("stageClasses.");

export function factsAfter(school: SchoolFacts | undefined, cells: RosterCells): SchoolFacts {
  const { type, enrollment, classes, stageClasses } = school ?? none;
  const facts: SchoolFacts = { type, enrollment, classes, ...(stageClasses && { stageClasses }) };
  const values: Record<string, FieldValue> = {};
  for (const cell of Object.values(cells)) {
    const { field, value, reason, guessed } = cell;
    if (!isFact(field) || !isImported(cell) || (school !== undefined && guessed === true)) continue;
    // Below a draft a count is empty; a type keeps its last good value, or the stand-in of a new school.
    if (reason === undefined || field !== "type" || school === undefined) values[field] = value;
  }
  // All at once: each call copies.
  return withFields(facts, values);
}
