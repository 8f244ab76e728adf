/** A window that looks at a scenario which another window takes away: it says so, for what is typed next is the plan's. */
import { expect, test } from "vitest";
import { createInProcessBridge } from "../../../../renderer/bridge/inProcessBridge.ts";
import { followDocument } from "../../../../renderer/document/followDocument.ts";
import type { OpenDocument } from "../../../../renderer/document/openDocument.ts";
import { aDocument, type TestDocument } from "../../../builders/aDocument.ts";
import { aHost } from "../../../builders/aHost.ts";

interface Story {
  readonly document: TestDocument;
  readonly window: OpenDocument;
  readonly scenario: string;
  /** Names of scenarios the window said are gone. */
  readonly gone: string[];
}

async function lookingAtACopy(): Promise<Story> {
  const by = aHost();
  const document = await aDocument(by);
  await document.run("copy-scenario", { from: "current", name: "多建学校" });
  const gone: string[] = [];
  const window = await followDocument(createInProcessBridge(by.host), document.info.key, {
    onClosed: () => undefined,
    onUnreadable: () => undefined,
    onScenarioGone: (name) => gone.push(name),
  });
  if (!window.ok) throw new Error(window.problem.code);
  const scenario = [...window.value.stored.scenario.keys()][0] ?? "";
  window.value.lookAt(scenario);
  return { document, window: window.value, scenario, gone };
}

test("it looks at the plan again and names the scenario that is gone", async () => {
  const { document, window, scenario, gone } = await lookingAtACopy();
  await document.run("remove-scenario", { scenario });
  expect(window.scenario).toBe("current");
  expect(gone).toEqual(["多建学校"]);
});

test("nothing is said while the scenario is there, under whatever name", async () => {
  const { document, window, scenario, gone } = await lookingAtACopy();
  await document.run("rename-scenario", { scenario, name: "少关一所" });
  await document.type("enrollment.1", "40");
  expect(window.scenario).toBe(scenario);
  expect(gone).toEqual([]);
});
