/**
 * Brings the ticked differences of a roster into a county as one step: new schools, changed cells, bad cells as drafts,
 * and removals only where they were asked for. What is not ticked is not in the input and stays as it is.
 */
import { z } from "zod";
import { refused, type Outcome } from "../contract/problem.ts";
import type { FieldValue } from "../model/fields.ts";
import { withFormerNames } from "../model/formerNames.ts";
import type { Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import type { SchoolId } from "../model/units.ts";
import { alteration, insertion, recordOf, type Fields, type Patch } from "../patch/patch.ts";
import { defineCommand, find, inTurn, nextPosition, planned } from "./command.ts";
import { withoutDrafts } from "./drafts.ts";
import { cellInput, draftFor, isStorable, valueFor, valuesOf, type ImportedCell } from "./importedCells.ts";
import { removeSchool } from "./removal.ts";

const cellsInput = z.array(cellInput);
const newSchool = z.strictObject({ cells: cellsInput.min(1) });
const changedSchool = z
  .strictObject({
    school: z.string(),
    cells: cellsInput,
    /** A name by which the planner said the file knows this school: remembered for the next file. */
    alias: z.string().min(1).max(32_767).optional(),
  })
  .refine(({ cells, alias }) => cells.length > 0 || alias !== undefined);
type ChangedSchool = z.output<typeof changedSchool>;

const rosterInput = z.strictObject({
  county: z.string(),
  add: z.array(newSchool).default([]),
  change: z.array(changedSchool).default([]),
  remove: z.array(z.string()).default([]),
});
type Input = z.output<typeof rosterInput>;

export const importRoster = defineCommand({
  name: "import-roster",
  onWholeFile: true,
  input: rosterInput,
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
      ...change.map((school) => (now: Plan) => changes(now, school)),
      ...remove.map((school) => (now: Plan) => removeSchool(now, school)),
    ];
    return planned(labelOf(input), inTurn(plan, steps));
  },
});

function labelOf({ add, change, remove }: Input): string {
  const parts = [`新增 ${add.length} 所`, `修改 ${change.length} 所`];
  if (remove.length > 0) parts.push(`删除 ${remove.length} 所`);
  const aliases = change.filter(({ alias }) => alias !== undefined).length;
  if (aliases > 0) parts.push(`记住校名 ${aliases} 个`);
  return `导入名册：${parts.join("，")}`;
}

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
    ...withoutEmpty(valuesOf(cells, ({ value }) => value)),
  };
  const school = recordOf("school", id, fields);
  return [insertion("school", school), ...cells.flatMap((cell) => draftFor(id, cell))];
}

function changes(plan: Plan, { school: id, cells, alias }: ChangedSchool): Patch {
  const school = plan.school.get(id);
  if (school === undefined) return [];
  const own = valuesOf(cells, (cell) => valueFor(school, cell));
  const values = alias === undefined ? own : { ...own, formerNames: namesBeside(school, own, alias) };
  const change = alteration("school", school, values);
  return [
    ...withoutDrafts(plan, "school", id, Object.keys(values)),
    ...cells.flatMap((cell) => draftFor(id, cell)),
    ...(change === null ? [] : [change]),
  ];
}

const withoutEmpty = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** The name it had and the name the file knows it by, whichever of them it does not bear after the import. */
function namesBeside(school: School, { name = school.name }: Fields, alias: string): FieldValue {
  const others = [school.name, alias].filter((other) => other !== name);
  return withFormerNames(school.formerNames, others) || null;
}
