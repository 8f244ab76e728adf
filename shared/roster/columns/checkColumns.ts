/** What there is to say about a table's columns before its rows are read, and the columns that are read. */
import { stages } from "../../model/stage.ts";
import { stageNames } from "../../model/vocabulary.ts";
import { textAt } from "../tables/rowText.ts";
import type { RosterCounty } from "../rows/readRoster.ts";
import type { ColumnMapping } from "./mapColumns.ts";
import { addressOf } from "../sheets/neutralGrid.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import type { ReadColumn } from "../rows/rosterRow.ts";
import { hasYearBeforeJunior, inSchooling, rosterLabel, type RosterField } from "./rosterFields.ts";
import type { RosterTable } from "../tables/rosterTable.ts";
import { fieldsOfStage } from "../rows/schoolStages.ts";

export interface CheckedColumns {
  readonly columns: readonly ReadColumn[];
  readonly problems: readonly RosterProblem[];
}

export function checkColumns(
  table: RosterTable,
  mappings: readonly ColumnMapping[],
  county: RosterCounty,
): CheckedColumns {
  const columns = new Map<RosterField, ReadColumn>();
  const problems: RosterProblem[] = [];
  const hasYearBefore = hasYearBeforeJunior(new Set(mappings.map(({ field }) => field)));
  for (const mapping of mappings) {
    const { column, field, scale, address, header } = mapping;
    const place = { sheet: table.sheet, cell: address };
    if (field === null) problems.push(...unmappedProblem(table, mapping));
    else {
      const own = inSchooling(field, county.schooling, hasYearBefore);
      if (own === null) problems.push(problemAt("no-such-junior-grade", place, { found: header }));
      else if (columns.has(own)) {
        // 七年级 and 初一 are one grade in a county of six and three years.
        problems.push(problemAt("column-doubled", place, { found: header, column: rosterLabel(own) }));
      } else columns.set(own, { column, field: own, scale });
      problems.push(...stageProblem(table, mapping, own, county));
      if (scale !== 1 && scale !== table.scale) {
        problems.push(problemAt("scale-applied", place, { found: String(scale), column: header }));
      }
    }
  }
  return {
    columns: [...columns.values()],
    problems: [
      ...problems,
      ...yearProblem(table, mappings, county),
      ...subjectProblem(table, mappings),
      ...gradesMissing(table, columns),
    ],
  };
}

function unmappedProblem(
  { sheet }: RosterTable,
  { address, header, reason, wanted }: ColumnMapping,
): RosterProblem[] {
  if (reason === "ignored" || reason === "not-needed") return [];
  const column = wanted === undefined ? undefined : rosterLabel(wanted);
  const code =
    reason === "approved-size"
      ? "approved-size"
      : reason === "doubled"
        ? "column-doubled"
        : "column-unmapped";
  return [
    problemAt(code, { sheet, cell: address }, { found: header, ...(column === undefined ? {} : { column }) }),
  ];
}

/** 初中/六年级 in a county of six and three years: either the header or the county's schooling is wrong. */
function stageProblem(
  { sheet, rows }: RosterTable,
  { column, stage, address, header }: ColumnMapping,
  field: RosterField | null,
  { schooling }: RosterCounty,
): RosterProblem[] {
  const own = stages.find((one) => field !== null && fieldsOfStage(schooling, one).includes(field));
  if (own === undefined || stage === undefined || own === stage) return [];
  const isFilled = rows.some((row) => /[1-9]/u.test(textAt(row, column)));
  if (!isFilled) return [];
  return [
    problemAt("grade-of-other-stage", { sheet, cell: address }, { found: header, expected: stageNames[own] }),
  ];
}

/** Title or headers name another year than the plan's: told once, where it stands. */
function yearProblem(
  { sheet, header, year }: RosterTable,
  mappings: readonly ColumnMapping[],
  { baseYear }: RosterCounty,
): RosterProblem[] {
  // A look at a file before any county is made has no year to hold it against.
  if (baseYear === 0) return [];
  const column = mappings.find(
    (own) => own.field !== null && own.year !== undefined && own.year !== baseYear,
  );
  const found = column?.year ?? year;
  if (found === undefined || found === baseYear) return [];
  const cell = column?.address ?? addressOf(header.first, 1);
  return [problemAt("other-year", { sheet, cell }, { found: String(found), expected: String(baseYear) })];
}

/** 招生计划表 above plain grades, which no header calls pupils and the planner did not either. */
function subjectProblem(
  { sheet, header, otherSubject }: RosterTable,
  mappings: readonly ColumnMapping[],
): RosterProblem[] {
  const isPlain = mappings.some(
    ({ field, saysMeasure, remembered }) =>
      field?.startsWith("enrollment.") === true && saysMeasure !== true && remembered !== true,
  );
  if (otherSubject === undefined || !isPlain) return [];
  return [problemAt("other-subject", { sheet, cell: addressOf(header.first, 1) }, { found: otherSubject })];
}

/** A sum of pupils without the grades it is of is a check of nothing: the pupils themselves are not in the file. */
function gradesMissing(
  { sheet, header }: RosterTable,
  columns: ReadonlyMap<RosterField, ReadColumn>,
): RosterProblem[] {
  const fields = [...columns.keys()];
  if (fields.some((field) => field.startsWith("enrollment."))) return [];
  const total = fields.find((field) => field.startsWith("total."));
  if (total === undefined) return [problemAt("no-pupil-columns", { sheet, cell: addressOf(header.last, 1) })];
  const cell = addressOf(header.last, columns.get(total)?.column ?? 1);
  return [problemAt("pupils-not-by-grade", { sheet, cell }, { column: rosterLabel(total) })];
}
