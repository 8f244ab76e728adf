/**
 * Nothing is lost between a plan and its interchange file: every file we have comes back as it was, and what commands
 * make of a plan is written, read and written again as the same text. A failing run prints its seed and path.
 */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { planCommand } from "../../shared/commands/index.ts";
import { readInterchange } from "../../shared/contract/interchange.ts";
import { interchangeText, writeInterchange } from "../../shared/contract/writeInterchange.ts";
import type { Draft } from "../../shared/model/draft.ts";
import { emptyPlan, inOrder, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { difference } from "../../shared/patch/difference.ts";
import { applyPatch, type Change } from "../../shared/patch/patch.ts";
import { project } from "../../shared/scenarios/lens.ts";
import { aSmallCounty, countedIds, planFrom, sequences } from "../builders/commandSequences.ts";
import { planFromFile } from "../builders/planFromFile.ts";

const fixtures = new URL("../fixtures/", import.meta.url);
const files = [
  "city-anhe/plan.json",
  "golden/worked.plan.json",
  ...readdirSync(new URL("golden/small/", fixtures))
    .filter((name) => name.endsWith(".plan.json"))
    .map((name) => `golden/small/${name}`),
];

function loaded(text: string): MutablePlan {
  const read = readInterchange(JSON.parse(text));
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problem)}`);
  return read.value;
}

test.each(files)("%s is written as it was read: the same keys, values and order of lists", (path) => {
  const file: unknown = JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));
  const written: unknown = JSON.parse(JSON.stringify(writeInterchange(planFromFile(path))));
  expect(written).toStrictEqual(file);
});

test.each(files)("%s, loaded into a document by the command, is written the same", (path) => {
  const file: unknown = JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));
  const plan = emptyPlan();
  const planned = planCommand(plan, "load-plan", { plan: file }, countedIds(plan));
  if (planned.ok) applyPatch(plan, planned.value.patch);
  expect(JSON.parse(interchangeText(plan))).toStrictEqual(file);
});

/** What commands make of the small county: drafts, unfinished measures, diversions, milestones, cases, scenarios. */
const edited = sequences(20).map((sequence) => {
  const plan = aSmallCounty();
  for (const numbers of sequence) {
    const planned = planFrom(plan, numbers);
    if (planned.ok) applyPatch(plan, planned.value.patch);
  }
  return plan;
});

/** The plan without what a file does not tell: ids of what it knows by its place, and places that only order lists. */
function content(plan: Plan) {
  const scenarios = [currentScenario, ...inOrder(plan.scenario.values()).map(({ id }) => id)];
  return {
    counties: withoutPlace(plan.county),
    schools: withoutPlace(plan.school),
    scenarios: withoutPlace(plan.scenario),
    own: scenarios.map((scenario) => ownContent(project(plan, scenario))),
  };
}

const ownContent = (plan: Plan) => ({
  measures: withoutPlace(plan.measure).sort((a, b) => (a.id < b.id ? -1 : 1)),
  diversions: withoutIds(plan.diversion),
  milestones: withoutIds(plan.milestone),
  cases: withoutPlace(plan.case),
  attachments: withoutIds(plan.attachment),
  acknowledgements: withoutIds(plan.acknowledgement),
  drafts: [...plan.draft.values()]
    .map(({ id: _id, ...draft }) => ({ ...draft, recordId: placeOr(plan, draft) }))
    .map((draft) => JSON.stringify(draft))
    .sort(),
});

/** The place of a record that has no id in the file among those of its table; the id of others. */
function placeOr(plan: Plan, { table, recordId }: Pick<Draft, "table" | "recordId">): string {
  if (table !== "diversion" && table !== "milestone" && table !== "attachment") return recordId;
  const place = inOrder<{ readonly id: string; readonly position: number }>(plan[table].values()).findIndex(
    ({ id }) => id === recordId,
  );
  return `the ${place + 1}th`;
}

const withoutIds = <T extends { readonly id: string; readonly position: number }>(
  records: ReadonlyMap<string, T>,
) => withoutPlace(records).map(({ id: _id, ...record }) => record);

const withoutPlace = <T extends { readonly id: string; readonly position: number }>(
  records: ReadonlyMap<string, T>,
) => inOrder(records.values()).map(({ position: _position, ...record }) => record);

test("export, load, export is the same text, and the same plan", () => {
  fc.assert(
    fc.property(edited, (plan) => {
      const text = interchangeText(plan);
      const again = loaded(text);
      expect(interchangeText(again)).toBe(text);
      expect(content(again)).toStrictEqual(content(plan));
    }),
    { numRuns: 400 },
  );
});

test("the text does not tell in which order fields were filled in", () => {
  fc.assert(
    fc.property(edited, (plan) => {
      const backwards = emptyPlan();
      applyPatch(backwards, difference(backwards, plan).toReversed().map(withReversedFields));
      expect(interchangeText(backwards)).toBe(interchangeText(plan));
    }),
    { numRuns: 100 },
  );
});

const withReversedFields = (change: Change): Change => ({
  ...change,
  after: Object.fromEntries(Object.entries(change.after ?? {}).reverse()),
});
