/** What the checks found in the roster, at its cells: suspicious values marked with the reason, estimated seats with 估. */
import { sentenceOf } from "../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../shared/calculation/finding.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { School } from "../../../shared/model/school.ts";
import { stages } from "../../../shared/model/stage.ts";
import type { CellMark, GridColumn } from "../../grid/types.ts";

type Column = GridColumn<School>;
/** By cell. */
export type RosterMarks = ReadonlyMap<string, readonly Finding[]>;

const cellKey = (schoolId: string, field: string): string => `${schoolId}/${field}`;

/** Drafts are left out: their cells say themselves what is wrong. */
export function rosterMarks(findings: readonly Finding[], countyCode: string): RosterMarks {
  const atCells = findings.filter(
    (finding) =>
      finding.countyCode === countyCode &&
      finding.schoolId !== undefined &&
      finding.measureId === undefined &&
      finding.field !== undefined &&
      finding.code !== "draft-pending",
  );
  return Map.groupBy(atCells, ({ schoolId = "", field = "" }) => cellKey(schoolId, field));
}

export const withMarks = (columns: readonly Column[], marks: RosterMarks, plan: Plan): Column[] =>
  columns.map((column) => markedColumn(withEstimate(column), marks, plan));

function markedColumn(column: Column, marks: RosterMarks, plan: Plan): Column {
  const found = ({ id }: School): readonly Finding[] => marks.get(cellKey(id, column.id)) ?? [];
  return {
    ...column,
    mark: (school) => {
      const own = column.mark?.(school);
      return own === "draft" ? own : (markOf(found(school)) ?? own);
    },
    hint: (school) =>
      column.hint?.(school) ??
      (found(school)
        .map((finding) => sentenceOf(finding, plan).text)
        .join("\n") ||
        undefined),
  };
}

const markOf = (found: readonly Finding[]): CellMark | undefined =>
  found.length === 0 ? undefined : found.some(({ severity }) => severity !== "note") ? "attention" : "note";

/** 945 估: to be told from the roster's own figures on paper and without colours too. */
function withEstimate(column: Column): Column {
  const stage = stages.find((one) => column.id === `seats.${one}`);
  if (stage === undefined) return column;
  return {
    ...column,
    editText: column.editText ?? column.text,
    text: (school) =>
      school.seatsEstimated?.[stage] === true ? `${column.text(school)} 估` : column.text(school),
  };
}
