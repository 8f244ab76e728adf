/**
 * A count of pupils says nothing of grades without pupils: where a school has none in a grade that others have, the file
 * may be cut off as well as the grade empty. The plan's number stays, and the planner is told.
 */
import type { School } from "../../model/school.ts";
import { grades } from "../../model/stage.ts";
import type { Grade } from "../../model/units.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { rosterLabel } from "../columns/rosterFields.ts";
import type { RosterCell, RosterRow } from "../rows/rosterRow.ts";

export interface SaidOnly {
  readonly rows: readonly RosterRow[];
  /** By row key: grades of the table that the row has nothing in. */
  readonly unsaid: ReadonlyMap<string, readonly Grade[]>;
}

/** `sheet` holds the counted pupils; rows of other sheets are left as they are. */
export function saidOnly(rows: readonly RosterRow[], sheet: string | undefined): SaidOnly {
  const unsaid = new Map<string, readonly Grade[]>();
  if (sheet === undefined) return { rows, unsaid };
  const isUnsaid = (cell: RosterCell): boolean => cell.sheet === sheet && isBlankCount(cell);
  const said = rows.map((row) => {
    const blank = Object.values(row.cells).filter(isUnsaid);
    if (blank.length === 0) return row;
    const fields = new Set<string>(blank.map(({ field }) => field));
    unsaid.set(
      row.key,
      grades.filter((grade) => fields.has(`enrollment.${grade}`)),
    );
    const cells = Object.fromEntries(Object.entries(row.cells).filter(([field]) => !fields.has(field)));
    return { ...row, cells };
  });
  return { rows: said, unsaid };
}

/** A / typed into the preview is a word. */
const isBlankCount = ({ field, value, text, reason }: RosterCell): boolean =>
  value === null && text === "" && reason === undefined && /^(enrollment|classes)\./u.test(field);

/** Grades the plan has pupils in. */
export function unsaidProblem(
  { cells }: RosterRow,
  school: School | undefined,
  unsaid: readonly Grade[] = [],
): RosterProblem[] {
  const absent = unsaid.filter((grade) => (school?.enrollment[grade] ?? 0) > 0);
  const place = cells.name ?? cells.code;
  if (absent.length === 0 || place === undefined) return [];
  return [
    problemAt("pupils-grade-absent", place, {
      found: absent.map((grade) => rosterLabel(`enrollment.${grade}`)).join("、"),
    }),
  ];
}
