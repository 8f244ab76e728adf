/**
 * What an import yields, held against the truth school by school and field by field. Fields the layout has no column for
 * are not compared; a difference is listed with its cell, so that a failing run says every wrong cell at once.
 */
import { gradesOf, stages, type Schooling } from "../../../shared/model/stage.ts";
import { readField } from "../../../shared/model/fields.ts";
import type { School } from "../../../shared/model/school.ts";
import type { RosterField } from "../../../shared/roster/columns/rosterFields.ts";
import type { RosterRow } from "../../../shared/roster/rows/rosterRow.ts";

export type TrueSchool = Omit<School, "id" | "position" | "countyCode">;

/** Each wrong value as `校名 field: found (cell), expected …`; rows without a truth and truths without a row besides. */
export function wrongCells(
  rows: readonly RosterRow[],
  truths: readonly TrueSchool[],
  keyOf: (school: { readonly code: unknown; readonly name: unknown }) => unknown,
  schooling: Schooling = "6-3",
): string[] {
  const byKey = new Map(
    rows.map((row) => [keyOf({ code: valueOf(row, "code"), name: valueOf(row, "name") }), row]),
  );
  const known = new Set(truths.map(keyOf));
  const extra = [...byKey]
    .filter(([key]) => !known.has(key))
    .map(([key, row]) => `${String(key)}: not a school (${row.key})`);
  const wrong = truths.flatMap((truth) => {
    const row = byKey.get(keyOf(truth));
    return row === undefined
      ? [`${truth.name}: missing`]
      : wrongFields(row, truth, schooling).map(({ text }) => text);
  });
  return [...(rows.length === byKey.size ? [] : ["two rows have one key"]), ...extra, ...wrong];
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "";

const valueOf = ({ cells }: RosterRow, field: RosterField): unknown => cells[field]?.value ?? null;

export interface WrongField {
  /** `sheet!cell` */
  readonly place: string;
  readonly text: string;
}

export function wrongFields(row: RosterRow, truth: TrueSchool, schooling: Schooling): WrongField[] {
  return Object.values(row.cells).flatMap((cell) => {
    const expected = truthOf(truth, cell.field, schooling);
    if (expected === undefined || expected === cell.value) return [];
    const place = `${cell.sheet}!${cell.cell}`;
    const text = `${truth.name} ${cell.field}: ${shown(cell.value)} (${place}), expected ${shown(expected)}`;
    return [{ place, text }];
  });
}

/** How many cells of the row have a truth. */
export const comparedCells = (row: RosterRow, truth: TrueSchool, schooling: Schooling): number =>
  Object.values(row.cells).filter(({ field }) => truthOf(truth, field, schooling) !== undefined).length;

/** The true value of a field; undefined for what a school does not have by itself (totals, the row's stage). */
function truthOf(truth: TrueSchool, field: RosterField, schooling: Schooling): unknown {
  const stage = stages.find((one) => field === `stageClasses.${one}`);
  if (stage !== undefined) {
    const counts = gradesOf(schooling, stage).flatMap((grade) => truth.classes[grade] ?? []);
    return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  }
  const isOwn =
    /^(code|name|town|ownership|type|publicParticipation|teachers|approvedSize|boarders|licenseNo|licenseExpiry|creditCode|organizer)$/u.test(
      field,
    );
  return isOwn || /^(enrollment|classes|seats)\.(\d|primary|junior)$/u.test(field)
    ? readField(truth, field)
    : undefined;
}
