/**
 * Makes a scenario the plan. The two change places: what was the plan is kept in the scenario's row under a name that
 * says so, and nothing is lost. What both hold alike does not change at all, so the step says what it really changes.
 */
import { z } from "zod";
import { copyOf, type MutablePlan, type Plan, type Tables } from "../model/plan.ts";
import { currentScenario, type ScenarioId } from "../model/units.ts";
import { difference } from "../patch/difference.ts";
import type { Patch } from "../patch/patch.ts";
import { scenarioTables, type ScenarioTable } from "../scenarios/address.ts";
import { freeName } from "../scenarios/names.ts";
import { draftsOf, recordsOf } from "../scenarios/records.ts";
import { defineCommand, find, planned, shortened } from "./command.ts";

export const adoptScenario = defineCommand({
  name: "adopt-scenario",
  onWholeFile: true,
  input: z.strictObject({ scenario: z.string() }),
  run(plan, { scenario: id }) {
    const scenario = find(plan, "scenario", id);
    if (!scenario.ok) return scenario;
    const former = { ...scenario.value, ...formerRow(plan, scenario.value) };
    return planned(`采用方案“${scenario.value.name}”为当前方案`, exchange(plan, id, former));
  },
});

const wasThePlan = /^采用“(.+)”前的方案( \(\d+\))?$/u;
const remarksOf = /^“.+?”的说明：/u;

/** What was the plan is called so; where the plan that stood there comes back, the scenario has its own name again. */
function formerRow(
  plan: Plan,
  { name, remarks }: Tables["scenario"],
): Pick<Tables["scenario"], "name" | "remarks"> {
  const own = wasThePlan.exec(name)?.[1];
  if (own !== undefined)
    return {
      name: freeName(plan, own),
      ...(remarks === undefined ? {} : { remarks: remarks.replace(remarksOf, "") }),
    };
  return {
    name: freeName(plan, `采用“${shortened(name, 24)}”前的方案`),
    // The plan has no place for remarks of its own; they stay where they can be read.
    ...(remarks === undefined ? {} : { remarks: `“${name}”的说明：${remarks}` }),
  };
}

function exchange(plan: Plan, id: ScenarioId, row: Tables["scenario"]): Patch {
  const next = copyOf(plan);
  next.scenario.set(id, row);
  for (const table of scenarioTables) exchangeTable(plan, next, table, id);
  const drafts = draftsOf(plan, currentScenario, currentScenario);
  replace(
    next.draft,
    [...drafts, ...draftsOf(plan, id, id)],
    [...draftsOf(plan, id, currentScenario), ...draftsOf(plan, currentScenario, id)],
  );
  return difference(plan, next);
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the map to its table inside
function exchangeTable<T extends ScenarioTable>(
  plan: Plan,
  next: MutablePlan,
  table: T,
  id: ScenarioId,
): void {
  const records: Map<string, Tables[T]> = next[table];
  const own = recordsOf(plan, table, currentScenario, currentScenario);
  replace(
    records,
    [...own, ...recordsOf(plan, table, id, id)],
    [...recordsOf(plan, table, id, currentScenario), ...recordsOf(plan, table, currentScenario, id)],
  );
}

/** Those of further scenarios stay. */
function replace<R extends { readonly id: string }>(
  records: Map<string, R>,
  former: readonly R[],
  present: readonly R[],
): void {
  for (const { id } of former) records.delete(id);
  for (const record of present) records.set(record.id, record);
}
