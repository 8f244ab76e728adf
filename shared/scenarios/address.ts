/**
 * Where the records of a scenario are kept. One with the id "m3" stands in the plan's tables as "@scenario/m3", the plan's
 * own as "m3": so two scenarios hold the same measure under the same name, what differs between them is found by id, and
 * a patch says by its ids alone whose it is. Nothing else in the program knows of the mark.
 */
import { currentScenario, type ScenarioId } from "../model/units.ts";
import type { TableName } from "../model/plan.ts";

/** What a scenario has of its own; counties and schools are common to all. */
export const scenarioTables = [
  "measure",
  "diversion",
  "milestone",
  "case",
  "attachment",
  "acknowledgement",
] as const;
export type ScenarioTable = (typeof scenarioTables)[number];

export const isScenarioTable = (table: string): table is ScenarioTable =>
  scenarioTables.some((name) => name === table);

const mark = "@";
/** Ids that would be taken for those of a scenario; no file may bring them. */
export const isMarked = (id: string): boolean => id.startsWith(mark);

/** The scenario and the id under which it knows the record. */
export function addressOf(kept: string): { readonly scenario: ScenarioId; readonly id: string } {
  const slash = kept.indexOf("/");
  if (!isMarked(kept) || slash < 0) return { scenario: currentScenario, id: kept };
  return { scenario: kept.slice(mark.length, slash), id: kept.slice(slash + 1) };
}

export const keptId = (scenario: ScenarioId, id: string): string =>
  scenario === currentScenario ? id : `${mark}${scenario}/${id}`;

/** The id of the same record in another scenario. */
export const movedId = (kept: string, to: ScenarioId): string => keptId(to, addressOf(kept).id);

/** Whose a record is; undefined for what is common to all. A draft belongs where its record does. */
export function scenarioOf(table: TableName, id: string): ScenarioId | undefined {
  if (isScenarioTable(table)) return addressOf(id).scenario;
  if (table !== "draft") return undefined;
  const [of, record] = draftPlace(id);
  return isScenarioTable(of) ? addressOf(record).scenario : undefined;
}

/** The same for the id of a draft, which names its record. */
export function movedDraftId(id: string, to: ScenarioId): string {
  const [of, record] = draftPlace(id);
  return isScenarioTable(of) ? `${of}/${movedId(record, to)}` : id;
}

/** Its table, and all that follows. */
function draftPlace(id: string): readonly [string, string] {
  const slash = id.indexOf("/");
  return [id.slice(0, slash), id.slice(slash + 1)];
}
