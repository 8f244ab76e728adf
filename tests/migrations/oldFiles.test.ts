/** Documents as earlier programs wrote them, kept as files: each opens, and means what it meant then. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interchangeText } from "../../shared/contract/writeInterchange.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { readDocument } from "../../electron/commandline/asking.ts";
import { aHost, resourcesFolder } from "../builders/aHost.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures", "documents");

test.each([1, 2, 3, 4])(
  "a document of schema %d opens with its drafts, history and scenario",
  async (version) => {
    const by = aHost();
    const path = join(by.folder, "旧.seatplan");
    copyFileSync(join(fixtures, `schema-${version}.seatplan`), path);
    const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
    const { rows, history } = await by.ask("documents.contents", { document: key });
    expect(rows.draft.map(({ field, text }) => `${field} ${text}`)).toContain("seats.primary 约300");
    expect(rows.measure.filter(({ scenarioId }) => scenarioId === currentScenario)).toHaveLength(2);
    expect(history.undo).toMatch(/约300/u);
    const surroundings = { host: by.host, dataFolder: by.dataFolder, resourcesFolder, tell: () => null };
    const plan = await readDocument(surroundings, path);
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(interchangeText(plan.value)).toBe(
      readFileSync(join(fixtures, `schema-${version}.plan.json`), "utf8"),
    );
  },
);

test("one of schema 4 brings a scenario with all its own, what was acknowledged and past enrollment", async () => {
  const by = aHost();
  const path = join(by.folder, "旧.seatplan");
  copyFileSync(join(fixtures, "schema-4.seatplan"), path);
  const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
  const { rows } = await by.ask("documents.contents", { document: key });
  const [scenario] = rows.scenario;
  expect(scenario).toMatchObject({ name: "多建学校", remarks: "再建一所初中" });
  expect(rows.measure.filter(({ scenarioId }) => scenarioId === scenario?.id)).toHaveLength(3);
  expect(rows.acknowledgement.map(({ reason }) => reason)).toEqual([
    "待财政批复后另行安排",
    "待财政批复后另行安排",
  ]);
  expect(rows.county[0]?.pastEnrollment).toEqual({ 2020: { 1: 310, 2: 300, 3: 290 } });
});
