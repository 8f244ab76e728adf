/** The same text in a field of many cases, or the same planned date for many measures: one step to undo. */
import { z } from "zod";
import { cellsToFill, commonFields, type FillTarget } from "../cases/filling.ts";
import { done, refused, type Outcome } from "../contract/problem.ts";
import { formatCount } from "../format/numbers.ts";
import { parseTyped } from "../format/typed.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { SchoolId } from "../model/units.ts";
import { measureKinds, type MeasureKind } from "../model/vocabulary.ts";
import { defineCommand, find, inTurn, planned } from "./command.ts";
import { editCell, type CellInput } from "./editCells.ts";
import { oneOf } from "./words.ts";

/** Empty clears. A text that is no value is refused: it would be a draft in every case. */
const text = z.string().max(1000);

export const fillCases = defineCommand({
  name: "fill-cases",
  input: z.strictObject({
    schools: z.array(z.string()).min(1),
    fillings: z
      .array(
        z.union([
          z.strictObject({ field: z.enum(commonFields), text }),
          z.strictObject({ kind: oneOf<MeasureKind>(measureKinds), text }),
        ]),
      )
      .min(1),
    /** False: only where nothing is said yet. */
    overwrite: z.boolean(),
  }),
  run(plan, { schools, fillings, overwrite }, context) {
    const mayBeFilled = arePrivate(plan, schools);
    if (!mayBeFilled.ok) return mayBeFilled;
    for (const filling of fillings) {
      const { table, field } = columnOf(filling);
      const spec = fieldSpec(table, field);
      if (spec === undefined || "reason" in parseTyped(spec, filling.text))
        return refused({ code: "value-invalid", table, field, found: filling.text });
    }
    const cells = fillings.flatMap((filling) => cellsToFill(plan, [...new Set(schools)], filling, overwrite));
    const touched = new Set(cells.map((cell) => schoolOf(plan, cell)));
    const clears = fillings.every((filling) => filling.text === "");
    const what = fillings.map(nameOfColumn).join("、");
    return planned(
      `批量${clears ? "清空" : "填写"} ${formatCount(touched.size)} 所学校：${what}`,
      inTurn(
        plan,
        cells.map((cell) => (now: Plan) => editCell(now, cell, context)),
      ),
    );
  },
});

function arePrivate(plan: Plan, schools: readonly SchoolId[]): Outcome<true> {
  for (const id of schools) {
    const school = find(plan, "school", id);
    if (!school.ok) return school;
    if (school.value.ownership !== "private") return refused({ code: "value-invalid", table: "case", id });
  }
  return done(true);
}

const columnOf = (target: FillTarget): { readonly table: "case" | "measure"; readonly field: string } =>
  "field" in target ? { table: "case", field: target.field } : { table: "measure", field: "plannedDate" };

const schoolOf = (plan: Plan, { table, id }: CellInput): SchoolId | undefined =>
  table === "measure" ? plan.measure.get(id)?.schoolId : id;

function nameOfColumn(target: FillTarget): string {
  const { table, field } = columnOf(target);
  const name = fieldSpec(table, field)?.label ?? field;
  return "field" in target ? name : `${measureKinds[target.kind]}的${name}`;
}
