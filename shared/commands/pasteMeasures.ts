/**
 * A block pasted into the schedule that reaches behind its last line: cells of measures that are there, and lines that
 * become measures, as one command. The cells of a new line are read as if they were typed into it one after the other.
 */
import { z } from "zod";
import type { Outcome } from "../contract/problem.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { currentScenario, type CountyCode } from "../model/units.ts";
import { insertion, type Patch } from "../patch/patch.ts";
import { defineCommand, find, inTurn, nextPosition, planned, type Context, type Planned } from "./command.ts";
import { cellInput, editCell, inReadingOrder, refusalOf, type CellInput } from "./editCells.ts";

/** Five times as many as a large county has schools: more is a whole column pasted by mistake. */
export const mostLines = 10_000;

const newLine = z.array(z.strictObject({ field: z.string(), text: cellInput.shape.text })).min(1);

export const pasteMeasures = defineCommand({
  name: "paste-measures",
  input: z.strictObject({
    county: z.string(),
    cells: z.array(cellInput.extend({ table: z.literal("measure") })),
    /** Texts by field, in the order in which they are read. */
    lines: z.array(newLine).min(1).max(mostLines),
  }),
  run(plan, { county: countyCode, cells, lines }, context): Outcome<Planned> {
    const county = find(plan, "county", countyCode);
    if (!county.ok) return county;
    const first = nextPosition(plan, "measure");
    const made = lines.map((line, at) => ({ measure: bareMeasure(countyCode, first + at, context), line }));
    const inserted = made.map(({ measure }) => insertion("measure", measure));
    const typed = made.flatMap(({ measure, line }) =>
      line.map((cell): CellInput => ({ table: "measure", id: measure.id, ...cell })),
    );
    const all = [...cells, ...typed];
    const refusal = refusalOf(plan, all, new Set(made.map(({ measure }) => measure.id)));
    if (refusal !== null) return refusal;
    const steps = inReadingOrder(all).map(
      (cell) =>
        (now: Plan): Patch =>
          editCell(now, cell, context),
    );
    return planned(
      `粘贴 ${all.length} 格，新增 ${lines.length} 项措施`,
      inTurn(plan, [() => inserted, ...steps]),
    );
  },
});

const bareMeasure = (countyCode: CountyCode, position: number, context: Context): Measure => ({
  id: context.newId("m"),
  position,
  countyCode,
  scenarioId: currentScenario,
});
