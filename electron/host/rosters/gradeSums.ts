/**
 * What a roster of an earlier fall is read for: the pupils of the whole county by grade, and which fall that was. Rows that
 * an import would leave out (another county's, a second row of one school and stage) are left out here too.
 */
import type { GradeSums } from "../../../shared/contract/roster.ts";
import { grades } from "../../../shared/model/stage.ts";
import type { Fall, Grade, Pupils } from "../../../shared/model/units.ts";
import { isImported } from "../../../shared/roster/differences/factsAfter.ts";
import type { RosterPreview } from "../../../shared/roster/previewRoster.ts";
import { numberOf, type RosterRow } from "../../../shared/roster/rows/rosterRow.ts";
import { yearIn } from "../../../shared/roster/tables/titleFacts.ts";

export function gradeSums({ tables, rows }: RosterPreview, fileName: string): GradeSums {
  const own = rows.filter(({ otherCounty, doubleOf }) => otherCounty === undefined && doubleOf === undefined);
  const fall = fallOf([...tables.map(({ year }) => year), yearIn(fileName)]);
  return {
    pupils: Object.fromEntries(
      grades.flatMap((grade) => {
        const counts = own.flatMap((row) => countIn(row, grade));
        return counts.length === 0 ? [] : [[grade, counts.reduce((sum, count) => sum + count, 0)]];
      }),
    ),
    unreadable: own.flatMap(({ cells }) =>
      Object.values(cells).filter(
        ({ field, reason }) => field.startsWith("enrollment.") && reason !== undefined,
      ),
    ).length,
    ...(fall === undefined ? {} : { fall }),
  };
}

function countIn({ cells }: RosterRow, grade: Grade): Pupils[] {
  const field = `enrollment.${grade}` as const;
  const [cell, count] = [cells[field], numberOf(cells, field)];
  return cell === undefined || count === null || !isImported(cell) ? [] : [count];
}

/** Only where nothing says another one. */
function fallOf(years: readonly (Fall | undefined)[]): Fall | undefined {
  const said = new Set(years.flatMap((year) => year ?? []));
  return said.size === 1 ? [...said][0] : undefined;
}
