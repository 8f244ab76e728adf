/**
 * Filling in many cases at once: which of their cells take a text. A draft is something, too: what a planner typed there is
 * overwritten only when she asks for that. An empty text clears what there is.
 */
import type { CellInput } from "../commands/editCells.ts";
import { parseTyped } from "../format/typed.ts";
import { readField, sameValue } from "../model/fields.ts";
import { draftOf, fieldSpec, type Plan } from "../model/plan.ts";
import { currentScenario, type SchoolId } from "../model/units.ts";
import type { MeasureKind } from "../model/vocabulary.ts";

/** Fields of a case that many schools of a county have in common. */
export const commonFields = [
  "leader",
  "leadUnit",
  "person",
  "phone",
  "status",
  "riskLevel",
  "basis",
  "payrollWithdrawBy",
  "liquidatedBy",
] as const;
export type CommonField = (typeof commonFields)[number];

/** A field of the cases, or the planned date (计划日期) of their measures of one kind. */
export type FillTarget = { readonly field: CommonField } | { readonly kind: MeasureKind };
export type Filling = FillTarget & { readonly text: string };

type Cell = Omit<CellInput, "text">;

/** A cell for each school, or for each of their measures of the kind. */
export function cellsOf(plan: Plan, schools: readonly SchoolId[], target: FillTarget): Cell[] {
  if ("field" in target) return schools.map((id) => ({ table: "case", id, field: target.field }));
  const chosen = new Set<string | undefined>(schools);
  return [...plan.measure.values()]
    .filter(
      ({ kind, schoolId, scenarioId }) =>
        kind === target.kind && chosen.has(schoolId) && scenarioId === currentScenario,
    )
    .map(({ id }) => ({ table: "measure", id, field: "plannedDate" }));
}

export function isFilled(plan: Plan, { table, id, field }: Cell): boolean {
  if (draftOf(plan, table, id, field) !== undefined) return true;
  const value = readField(plan[table].get(id) ?? {}, field);
  return value !== null && value !== "";
}

/** The cells that change: those that are empty, or with `overwrite` all that hold something else. */
export function cellsToFill(
  plan: Plan,
  schools: readonly SchoolId[],
  filling: Filling,
  overwrite: boolean,
): CellInput[] {
  const { text } = filling;
  const cells = cellsOf(plan, schools, filling);
  const changing =
    text === ""
      ? cells.filter((cell) => isFilled(plan, cell))
      : cells.filter((cell) => !isFilled(plan, cell) || (overwrite && !holds(plan, cell, text)));
  return changing.map((cell) => ({ ...cell, text }));
}

function holds(plan: Plan, { table, id, field }: Cell, text: string): boolean {
  const spec = fieldSpec(table, field);
  if (spec === undefined || draftOf(plan, table, id, field) !== undefined) return false;
  const typed = parseTyped(spec, text);
  return "value" in typed && sameValue(typed.value, readField(plan[table].get(id) ?? {}, field));
}
