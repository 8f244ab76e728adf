/**
 * A file refused in the middle of reading. Parsers are called from parsers' callbacks, so it travels as an exception
 * inside the reading process; at its border it becomes the problem it carries.
 */
import type { Problem } from "../../../shared/contract/problem.ts";
import type { Damage, ForeignKind, OldKind } from "../../../shared/contract/workbookProblem.ts";

export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

export const damaged = (damage: Damage, found: string, cause?: unknown): Refusal =>
  new Refusal({ code: "workbook-damaged", field: damage, found: found.slice(0, 200) }, { cause });

/** A cell that cannot be where or what the file says. Text files have no sheet names. */
export const badCell = (sheet: string, reference: string): Refusal =>
  damaged("reference", sheet === "" ? reference : `${sheet}!${reference}`);

export const oldKind = (kind: OldKind): Refusal => new Refusal({ code: "workbook-old-kind", field: kind });

export const notATable = (kind: ForeignKind): Refusal =>
  new Refusal({ code: "workbook-not-a-table", field: kind });
