/** The records of one scenario among those of all, and the same records as another scenario would keep them. */
import type { Draft } from "../model/draft.ts";
import type { MutablePlan, Plan, Tables } from "../model/plan.ts";
import { currentScenario, type ScenarioId } from "../model/units.ts";
import { movedDraftId, movedId, scenarioOf, scenarioTables, type ScenarioTable } from "./address.ts";

type Movers = { readonly [T in ScenarioTable]: (record: Tables[T], to: ScenarioId) => Tables[T] };

const movers: Movers = {
  measure: (record, to) => ({ ...record, id: movedId(record.id, to), scenarioId: to }),
  case: (record, to) => ({ ...record, id: movedId(record.id, to), scenarioId: to }),
  attachment: (record, to) => ({ ...record, id: movedId(record.id, to), scenarioId: to }),
  milestone: (record, to) => ({
    ...record,
    id: movedId(record.id, to),
    scenarioId: to,
    measureId: movedId(record.measureId, to),
  }),
  acknowledgement: (record, to) => ({ ...record, id: movedId(record.id, to), scenarioId: to }),
  diversion: ({ toMeasureId, ...record }, to) => ({
    ...record,
    id: movedId(record.id, to),
    scenarioId: to,
    measureId: movedId(record.measureId, to),
    ...(toMeasureId === undefined ? {} : { toMeasureId: movedId(toMeasureId, to) }),
  }),
};

const movedDraft = (draft: Draft, to: ScenarioId): Draft => ({
  ...draft,
  id: movedDraftId(draft.id, to),
  recordId: movedId(draft.recordId, to),
});

/** A scenario's records of a table, as `to` would keep them. */
export function recordsOf<T extends ScenarioTable>(
  plan: Plan,
  table: T,
  scenario: ScenarioId,
  to: ScenarioId,
): Tables[T][] {
  const records: Tables[T][] = [];
  for (const record of plan[table].values())
    if (scenarioOf(table, record.id) === scenario) records.push(moved(table, record, scenario, to));
  return records;
}

function moved<T extends ScenarioTable>(
  table: T,
  record: Tables[T],
  from: ScenarioId,
  to: ScenarioId,
): Tables[T] {
  return from === to ? record : movers[table](record, to);
}

/** The drafts in a scenario's records; those of schools and counties are common to all, and are not among them. */
export const draftsOf = (plan: Plan, scenario: ScenarioId, to: ScenarioId): Draft[] =>
  [...plan.draft.values()]
    .filter(({ id }) => scenarioOf("draft", id) === scenario)
    .map((draft) => (scenario === to ? draft : movedDraft(draft, to)));

export const commonDrafts = (plan: Plan): Draft[] =>
  [...plan.draft.values()].filter(({ id }) => scenarioOf("draft", id) === undefined);

/** Puts a scenario and all its own into the plan; `own` holds them as if they were the plan's. */
export function addScenario(plan: MutablePlan, scenario: Tables["scenario"], own: Plan): void {
  plan.scenario.set(scenario.id, scenario);
  for (const table of scenarioTables) addRecords(plan, table, own, scenario.id);
  for (const draft of draftsOf(own, currentScenario, scenario.id)) plan.draft.set(draft.id, draft);
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties the map to its table inside
function addRecords<T extends ScenarioTable>(
  plan: MutablePlan,
  table: T,
  own: Plan,
  scenario: ScenarioId,
): void {
  const records: Map<string, Tables[T]> = plan[table];
  for (const record of recordsOf(own, table, currentScenario, scenario)) records.set(record.id, record);
}
