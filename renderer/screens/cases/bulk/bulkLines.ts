/**
 * The lines of filling in many cases at once: a field of the cases, or the planned date of their measures of a kind. A line
 * that says nothing changes nothing; clearing is said by a tick of its own, never by leaving a line empty.
 */
import { cellsOf, cellsToFill, commonFields, isFilled } from "../../../../shared/cases/filling.ts";
import type { Filling, FillTarget } from "../../../../shared/cases/filling.ts";
import { draftSentence } from "../../../../shared/format/draftSentence.ts";
import { parseTyped } from "../../../../shared/format/typed.ts";
import type { FieldSpec } from "../../../../shared/model/fields.ts";
import { fieldSpec, type Plan } from "../../../../shared/model/plan.ts";
import type { SchoolId } from "../../../../shared/model/units.ts";
import { isMeasureKind, measureKinds } from "../../../../shared/model/vocabulary.ts";

export interface BulkLine {
  readonly id: string;
  readonly target: FillTarget;
  readonly label: string;
  readonly spec: FieldSpec;
  /** Cells there are, and how many of them hold something already. */
  readonly cells: number;
  readonly filled: number;
}

/** What is said of a line. */
export interface Said {
  readonly text: string;
  readonly clears: boolean;
}
export const nothingSaid: Said = { text: "", clears: false };

export function bulkLines(plan: Plan, schools: readonly SchoolId[]): BulkLine[] {
  const dates = Object.keys(measureKinds)
    .filter(isMeasureKind)
    .map((kind) => ({ id: kind, target: { kind }, label: `${measureKinds[kind]}：计划日期` }));
  const fields = commonFields.map((field) => ({
    id: field,
    target: { field },
    label: fieldSpec("case", field)?.label ?? field,
  }));
  return [...fields, ...dates].flatMap((line) => {
    const cells = cellsOf(plan, schools, line.target);
    const spec =
      "field" in line.target ? fieldSpec("case", line.target.field) : fieldSpec("measure", "plannedDate");
    if (spec === undefined || cells.length === 0) return [];
    return [
      { ...line, spec, cells: cells.length, filled: cells.filter((cell) => isFilled(plan, cell)).length },
    ];
  });
}

/** Why the text is no value of the line's field. */
export function refusalOf({ spec }: BulkLine, { text, clears }: Said): string | null {
  if (clears || text.trim() === "") return null;
  const typed = parseTyped(spec, text);
  return "reason" in typed ? draftSentence(text, typed.reason) : null;
}

export interface Filled {
  readonly line: BulkLine;
  readonly filling: Filling;
  readonly cells: number;
}

/** What would be changed; a line that says something and changes nothing is there with 0 cells. */
export function fillingsOf(
  plan: Plan,
  schools: readonly SchoolId[],
  lines: readonly BulkLine[],
  said: ReadonlyMap<string, Said>,
  overwrite: boolean,
): Filled[] {
  return lines.flatMap((line) => {
    const { text, clears } = said.get(line.id) ?? nothingSaid;
    if (!clears && text.trim() === "") return [];
    const filling: Filling = { ...line.target, text: clears ? "" : text };
    return [{ line, filling, cells: cellsToFill(plan, schools, filling, overwrite).length }];
  });
}

/** “将填写：县级包保领导 9 所、进展 12 所；清空：联系电话 3 所。” */
export function summaryOf(fillings: readonly Filled[]): string {
  const told = (verb: string, some: readonly Filled[]): string =>
    some.length === 0
      ? ""
      : `${verb}：${some.map(({ line, cells }) => `${line.label} ${cells} ${unitOf(line)}`).join("、")}`;
  const parts = [
    told(
      "将填写",
      fillings.filter(({ filling }) => filling.text !== ""),
    ),
    told(
      "将清空",
      fillings.filter(({ filling }) => filling.text === ""),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("；")}。`;
}

/** Of cases there is one a school; a school may have several measures of a kind. */
export const unitOf = ({ target }: BulkLine): string => ("field" in target ? "所" : "项");
