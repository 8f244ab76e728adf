/**
 * The lens through which everybody but this folder sees the plan: one scenario shown as if it were the plan, so that no
 * command, check or screen need know that there are several. Patches go through it both ways. For the plan itself, in a
 * document without scenarios, it is plain glass: the very same plan, the very same patch.
 */
import type { Plan } from "../model/plan.ts";
import { currentScenario, type ScenarioId } from "../model/units.ts";
import type { Change, Fields, Patch } from "../patch/patch.ts";
import { movedDraftId, movedId, scenarioOf, type ScenarioTable } from "./address.ts";
import { commonDrafts, draftsOf, recordsOf } from "./records.ts";

/** The scenario as if it were the plan. What is common to all is shared with the plan it was taken from. */
export function project(plan: Plan, scenario: ScenarioId): Plan {
  if (plan.scenario.size === 0) return plan;
  return {
    ...plan,
    measure: seen(plan, "measure", scenario),
    diversion: seen(plan, "diversion", scenario),
    milestone: seen(plan, "milestone", scenario),
    case: seen(plan, "case", scenario),
    attachment: seen(plan, "attachment", scenario),
    acknowledgement: seen(plan, "acknowledgement", scenario),
    draft: byId([...commonDrafts(plan), ...draftsOf(plan, scenario, currentScenario)]),
  };
}

const seen = <T extends ScenarioTable>(plan: Plan, table: T, scenario: ScenarioId) =>
  byId(recordsOf(plan, table, scenario, currentScenario));

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** A patch planned on the projection, as a patch of the stored plan. */
export const lift = (patch: Patch, scenario: ScenarioId): Patch =>
  scenario === currentScenario ? patch : patch.map((change) => moved(change, scenario));

/** A patch of the stored plan as the projection sees it: what happens in other scenarios is not in sight. */
export function lower(patch: Patch, scenario: ScenarioId): Patch {
  const own = patch.filter(({ table, id }) => (scenarioOf(table, id) ?? scenario) === scenario);
  if (scenario !== currentScenario) return own.map((change) => moved(change, currentScenario));
  return own.length === patch.length ? patch : own;
}

function moved(change: Change, to: ScenarioId): Change {
  const { table, id, before, after } = change;
  if (scenarioOf(table, id) === undefined) return change;
  return {
    table,
    id: table === "draft" ? movedDraftId(id, to) : movedId(id, to),
    before: before === null ? null : movedFields(before, to),
    after: after === null ? null : movedFields(after, to),
  };
}

/** Fields that name the scenario, or a record of it. Those of a school, which may have the same name, do not come here. */
const references = ["measureId", "toMeasureId", "recordId"] as const;

function movedFields(fields: Fields, to: ScenarioId): Fields {
  const own: Record<string, Fields[string]> = { ...fields };
  if ("scenarioId" in own) own["scenarioId"] = to;
  for (const key of references) {
    const value = own[key];
    if (typeof value === "string") own[key] = movedId(value, to);
  }
  return own;
}

/** The scenarios in which a patch of the stored plan changes something. */
export function scenariosIn(patch: Patch): ReadonlySet<ScenarioId> {
  const found = patch.map(({ table, id }) => scenarioOf(table, id));
  return new Set(found.filter((scenario) => scenario !== undefined));
}
