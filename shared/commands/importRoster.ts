/**
 * Brings the ticked differences of a roster into a county as one step: new schools, changed cells, bad cells as drafts,
 * and removals only where they were asked for. What is not ticked is not in the input and stays as it is.
 */
import { z } from "zod";
import { refused, type Outcome } from "../contract/problem.ts";
import { draftId, draftReasons, type Draft } from "../model/draft.ts";
import { readField, type FieldSpec, type FieldValue } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import type { SchoolId } from "../model/units.ts";
import { alteration, insertion, recordOf, type Fields, type Patch } from "../patch/patch.ts";
import { defineCommand, find, inTurn, nextPosition, planned } from "./command.ts";
import { withoutDrafts } from "./drafts.ts";
import { removeSchool } from "./removal.ts";

const largestCount = 10_000_000;

const cellInput = z.strictObject({
  field: z.string(),
  /** What the field holds; of a bad cell what it holds meanwhile. */
  value: z.union([z.string().max(32_767), z.int().min(0).max(largestCount), z.boolean(), z.null()]),
  /** Both set for a bad cell, which comes in as a draft. */
  text: z.string().max(32_767).optional(),
  reason: z.enum(draftReasons).optional(),
});
export type ImportedCell = z.output<typeof cellInput>;

const cellsInput = z.array(cellInput).min(1);

export const importRoster = defineCommand({
  name: "import-roster",
  input: z.strictObject({
    county: z.string(),
    add: z.array(z.strictObject({ cells: cellsInput })).default([]),
    change: z.array(z.strictObject({ school: z.string(), cells: cellsInput })).default([]),
    remove: z.array(z.string()).default([]),
  }),
  run(plan, input, context) {
    const refusal = whyNot(plan, input);
    if (refusal !== null) return refusal;
    const { county, add, change, remove } = input;
    const position = nextPosition(plan, "school");
    const steps = [
      ...add.map(
        ({ cells }, i) =>
          () =>
            addition(context.newId("s"), county, position + i, cells),
      ),
      ...change.map(
        ({ school, cells }) =>
          (now: Plan) =>
            changes(now, school, cells),
      ),
      ...remove.map((school) => (now: Plan) => removeSchool(now, school)),
    ];
    return planned(labelOf(add.length, change.length, remove.length), inTurn(plan, steps));
  },
});
type Input = z.output<typeof importRoster.input>;

const labelOf = (added: number, changed: number, removed: number): string =>
  `导入名册：新增 ${added} 所，修改 ${changed} 所${removed === 0 ? "" : `，删除 ${removed} 所`}`;

/** The first thing that does not fit, before anything is done. */
function whyNot(plan: Plan, { county, add, change, remove }: Input): Outcome<never> | null {
  const own = find(plan, "county", county);
  if (!own.ok) return own;
  const named = [...change.map(({ school }) => school), ...remove];
  for (const id of named) {
    const school = find(plan, "school", id);
    if (!school.ok) return school;
    if (school.value.countyCode !== county)
      return refused({ code: "value-invalid", table: "school", id, field: "countyCode" });
  }
  if (new Set(named).size < named.length) return refused({ code: "duplicate-id", table: "school" });
  for (const { cells } of [...add, ...change]) {
    const bad = cells.find(
      (cell, i) => !isStorable(cell) || cells.findIndex(({ field }) => field === cell.field) !== i,
    );
    if (bad !== undefined) return refused({ code: "value-invalid", table: "school", field: bad.field });
  }
  const nameless = add.some(
    ({ cells }) => !["name", "ownership", "type"].every((key) => cells.some(({ field }) => field === key)),
  );
  return nameless ? refused({ code: "missing-key", table: "school", field: "name" }) : null;
}

/** Is it a field of a school that people fill in, with a value of its kind, or a draft with none of its own? */
function isStorable({ field, value, text, reason }: ImportedCell): boolean {
  const spec = fieldSpec("school", field);
  if (spec === undefined || spec.fixed === true || (text === undefined) !== (reason === undefined))
    return false;
  if (reason !== undefined && spec.required !== true) return value === null;
  if (value === null) return spec.required !== true;
  switch (spec.kind) {
    case "integer":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && Object.hasOwn(spec.choices ?? {}, value);
    default:
      return typeof value === "string" && (value !== "" || spec.required === true);
  }
}

/** A new school behind the others; what the file does not say is empty. */
function addition(id: SchoolId, county: string, position: number, cells: readonly ImportedCell[]): Patch {
  const fields: Fields = {
    position,
    countyCode: county,
    code: "",
    name: "",
    town: "",
    area: "",
    publicParticipation: false,
    ...Object.fromEntries(
      cells.filter(({ value }) => value !== null).map(({ field, value }) => [field, value]),
    ),
  };
  const school = recordOf("school", id, fields);
  return [insertion("school", school), ...cells.flatMap((cell) => draftFor(id, cell))];
}

function changes(plan: Plan, id: SchoolId, cells: readonly ImportedCell[]): Patch {
  const school = plan.school.get(id);
  if (school === undefined) return [];
  const values = Object.fromEntries(cells.map((cell) => [cell.field, valueFor(school, cell)]));
  const change = alteration("school", school, values);
  return [
    ...withoutDrafts(plan, "school", id, Object.keys(values)),
    ...cells.flatMap((cell) => draftFor(id, cell)),
    ...(change === null ? [] : [change]),
  ];
}

/** Below a draft a field is empty, but a required one keeps its last good value. */
function valueFor(school: School, { field, value, reason }: ImportedCell): FieldValue {
  const spec: FieldSpec | undefined = fieldSpec("school", field);
  return reason !== undefined && spec?.required === true ? readField(school, field) : value;
}

function draftFor(recordId: SchoolId, { field, text, reason }: ImportedCell): Patch {
  if (text === undefined || reason === undefined) return [];
  const draft: Draft = {
    id: draftId("school", recordId, field),
    table: "school",
    recordId,
    field,
    text,
    reason,
  };
  return [insertion("draft", draft)];
}
