/** Scenarios on disk: a command of who looks at one, other windows, copies of the file, undo after a restart. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { HostEvent } from "../../../shared/contract/document.ts";
import { aDocument, county, reopened, type TestDocument } from "../../builders/aDocument.ts";
import { aHost, type TestHost } from "../../builders/aHost.ts";

/** A document with a measure and a copy of the plan; gives the copy's id. */
async function withCopy(by: TestHost): Promise<{ document: TestDocument; scenario: string }> {
  const document = await aDocument(by);
  await document.run("add-measure", { county: county.code, kind: "new-build", projectName: "第二小学" });
  await document.run("copy-scenario", { from: "current", name: "多建学校" });
  const { rows } = await by.ask("documents.contents", { document: document.info.key });
  return { document, scenario: rows.scenario[0]?.id ?? "" };
}

const addsIn = (by: TestHost, document: TestDocument, scenario: string, projectName: string) =>
  by.ask("plan.run", {
    document: document.info.key,
    scenario,
    command: "add-measure",
    input: { county: county.code, kind: "new-build", projectName },
  });

const measuresOf = async (by: TestHost, key: string) => {
  const { rows } = await by.ask("documents.contents", { document: key });
  return rows.measure.map(({ scenarioId, projectName }) => `${projectName} ${scenarioId}`).toSorted();
};

test("what is added in a scenario is the scenario's on disk, and every window is told", async () => {
  const by = aHost();
  const { document, scenario } = await withCopy(by);
  const events: HostEvent[] = [];
  by.host.subscribe((event) => events.push(event));
  const { label } = await addsIn(by, document, scenario, "第三小学");
  expect(label).toBe("新增措施 第三小学 新建公办学校（方案“多建学校”）");
  expect(events).toMatchObject([{ type: "committed", committed: { patch: [{ table: "measure" }] } }]);
  await document.close();
  const again = await reopened(by, document.path);
  expect(await measuresOf(by, again.info.key)).toEqual([
    `第三小学 ${scenario}`,
    "第二小学 current",
    `第二小学 ${scenario}`,
  ]);
  await again.undo();
  expect(await measuresOf(by, again.info.key)).toHaveLength(2);
});

test("save-as keeps the scenarios", async () => {
  const by = aHost();
  const { document } = await withCopy(by);
  const at = by.host.tokenFor(join(by.folder, "副本.seatplan"));
  const copy = await by.ask("documents.saveAs", { document: document.info.key, at });
  expect(await measuresOf(by, copy.key)).toEqual(await measuresOf(by, document.info.key));
});

test("an adopted scenario and its undo leave the file as it was", async () => {
  const by = aHost();
  const { document, scenario } = await withCopy(by);
  await addsIn(by, document, scenario, "第三小学");
  const before = await by.ask("documents.contents", { document: document.info.key });
  await document.run("adopt-scenario", { scenario });
  expect(await measuresOf(by, document.info.key)).toContain("第三小学 current");
  await document.undo();
  const after = await by.ask("documents.contents", { document: document.info.key });
  expect(after.rows).toEqual(before.rows);
});

test("a command of who looks at a scenario that is gone is refused", async () => {
  const by = aHost();
  const { document, scenario } = await withCopy(by);
  await document.run("remove-scenario", { scenario });
  const input = { county: county.code, kind: "new-build", projectName: "第三小学" };
  const request = { document: document.info.key, scenario, command: "add-measure", input };
  expect(await by.refusal("plan.run", request)).toMatchObject({ code: "record-missing", table: "scenario" });
});
