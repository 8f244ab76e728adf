/**
 * What a file can hold although its tables are in order and no program of ours has written it: JSON of another shape in
 * a column, years that would have the calculation run for ever. Files come by mail, from anywhere.
 */
import { z } from "zod";
import { countySchema, isYearSpan } from "../../../../shared/contract/interchange/county.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { stages } from "../../../../shared/model/stage.ts";
import { addressOf, isMarked, scenarioTables } from "../../../../shared/scenarios/address.ts";
import { currentName, hasScenario } from "../../../../shared/scenarios/names.ts";
import { DamagedContent } from "./damagedContent.ts";

const countyFields = countySchema.omit({ code: true });
const stageList = z.array(z.enum(stages)).optional();

export function refuseImpossible(plan: Plan): void {
  for (const county of plan.county.values()) {
    if (!isPossible(county)) throw new DamagedContent(`county ${county.id} cannot be read`);
  }
  for (const { id, stages: list } of plan.measure.values()) {
    if (!stageList.safeParse(list).success) throw new DamagedContent(`measure ${id} cannot be read`);
  }
  refuseStrangeScenarios(plan);
}

/** Each is told by its name, and a record by its id alone whose it is: the program shows no other. */
function refuseStrangeScenarios(plan: Plan): void {
  const names = new Set([currentName]);
  for (const { id, name } of plan.scenario.values()) {
    if (name.trim() === "" || names.has(name) || id.includes("/") || isMarked(id))
      throw new DamagedContent(`scenario ${id} cannot be told from others`);
    names.add(name);
  }
  for (const table of scenarioTables) {
    for (const { id, scenarioId } of plan[table].values()) {
      const { scenario } = addressOf(id);
      if (scenario !== scenarioId || !hasScenario(plan, scenario))
        throw new DamagedContent(`${table} ${id} is of no scenario`);
    }
  }
}

const isPossible = ({ id: _id, position: _position, ...fields }: County): boolean =>
  isYearSpan(fields) && countyFields.safeParse(fields).success;
