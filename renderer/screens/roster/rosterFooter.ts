/**
 * The pinned sums of the schools shown: every number column, added up; empty where no school tells one. Under a filter
 * they say so.
 */
import { formatCount } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";
import { classesOf, pupilsOf } from "../../../shared/model/classes.ts";
import { fieldReader } from "../../../shared/model/fields.ts";
import { schoolFields, type School } from "../../../shared/model/school.ts";
import { stages } from "../../../shared/model/stage.ts";
import type { FooterCell, FooterRow } from "../../grid/types.ts";

const summed = schoolFields
  .filter(({ kind, fixed }) => kind === "integer" && fixed !== true)
  .map(({ key }) => key);

export function rosterFooter(schools: readonly School[], all: number, county: County): FooterRow[] {
  const word = schools.length === all ? "合计" : "筛选合计";
  const cells: Record<string, FooterCell> = { name: { text: `${word} ${formatCount(schools.length)} 所` } };
  const sumOf = (read: (school: School) => unknown): FooterCell => ({ text: sumText(schools, read) });
  for (const key of summed) cells[key] = sumOf(fieldReader(key));
  for (const stage of stages) {
    cells[`sum.${stage}`] = sumOf((school) => pupilsOf(school, county.schooling, stage));
    // By stage or by grade, as the column above shows them.
    cells[`stageClasses.${stage}`] = sumOf((school) => classesOf(school, county.schooling, stage));
  }
  return [{ id: "sum", cells }];
}

function sumText(schools: readonly School[], read: (school: School) => unknown): string {
  let sum: number | null = null;
  for (const school of schools) {
    const value = read(school);
    if (typeof value === "number") sum = (sum ?? 0) + value;
  }
  return sum === null ? "" : formatCount(sum);
}
