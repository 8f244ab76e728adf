/**
 * What a command is: an input with its schema, and a pure function from the plan to a patch with a label for the
 * journal. A command either yields a whole patch or refuses with a problem; it never does half.
 */
import type { z } from "zod";
import { done, refused, type Outcome } from "../contract/problem.ts";
import { copyOf, type Plan, type TableName, type Tables } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { applyPatch, squash, type Patch } from "../patch/patch.ts";
import { hasScenario, scenarioName } from "../scenarios/names.ts";

export interface Context {
  /** A new id that no record has; the prefix tells the table to a reader. */
  newId(prefix: string): string;
  /** By which commands propose. */
  readonly rules: Rules;
}

export interface Planned {
  readonly patch: Patch;
  /** What was done, in Chinese, for the journal and the undo menu. */
  readonly label: string;
}

export interface Command<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  /**
   * It concerns the file with all its scenarios, and is planned on what is stored. Without it a command is planned on the
   * scenario the planner looks at, as if that were the plan.
   */
  readonly onWholeFile?: true;
  readonly input: Schema;
  readonly run: (plan: Plan, input: z.output<Schema>, context: Context) => Outcome<Planned>;
}

export const defineCommand = <Schema extends z.ZodType>(command: Command<Schema>): Command<Schema> => command;

/** A patch that names each record once (else its reverse would be at odds with itself), and a label of one short line. */
export const planned = (label: string, patch: Patch): Outcome<Planned> =>
  done({ label: shortened(label, 80), patch: squash([patch]) });

/** On one line, cut with "…" where it is too long; never through the middle of a character. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text.replace(/[\s\p{Cc}]+/gu, " ").trim());
  return characters.length <= length ? characters.join("") : `${characters.slice(0, length - 1).join("")}…`;
}

/** One patch out of several steps, each planned on what the steps before it left. */
export function inTurn(plan: Plan, steps: readonly ((plan: Plan) => Patch)[]): Patch {
  const scratch = copyOf(plan);
  const patches = steps.map((step) => {
    const patch = step(scratch);
    applyPatch(scratch, patch);
    return patch;
  });
  return squash(patches);
}

/** The record, or the refusal of a command on a thing that is gone. */
export function find<T extends TableName>(plan: Plan, table: T, id: string): Outcome<Tables[T]> {
  const record = plan[table].get(id);
  return record === undefined ? refused({ code: "record-missing", table, id }) : done(record);
}

/** What a scenario is called, the plan itself too, or the refusal of a command on one that is gone. */
export function findScenario(plan: Plan, id: string): Outcome<string> {
  return hasScenario(plan, id)
    ? done(scenarioName(plan, id))
    : refused({ code: "record-missing", table: "scenario", id });
}

/** A place behind all records of the table. */
export function nextPosition(
  plan: Plan,
  table:
    | "county"
    | "school"
    | "scenario"
    | "measure"
    | "diversion"
    | "milestone"
    | "case"
    | "attachment"
    | "acknowledgement",
): number {
  let last = 0;
  for (const { position } of plan[table].values()) last = Math.max(last, position);
  return last + 1;
}
