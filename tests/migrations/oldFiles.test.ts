/** Documents as earlier programs wrote them, kept as files: each opens, and means what it meant then. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interchangeText } from "../../shared/contract/writeInterchange.ts";
import { readDocument } from "../../electron/commandline/asking.ts";
import { aHost, resourcesFolder } from "../builders/aHost.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures", "documents");

test.each([1, 2, 3])(
  "a document of schema %d opens with its drafts, history and scenario",
  async (version) => {
    const by = aHost();
    const path = join(by.folder, "旧.seatplan");
    copyFileSync(join(fixtures, `schema-${version}.seatplan`), path);
    const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
    const { rows, history } = await by.ask("documents.contents", { document: key });
    expect(rows.draft.map(({ field, text }) => `${field} ${text}`)).toContain("seats.primary 约300");
    expect(rows.measure.map(({ scenarioId }) => scenarioId)).toEqual(["current", "current"]);
    expect(history.undo).toMatch(/约300/u);
    const surroundings = { host: by.host, dataFolder: by.dataFolder, resourcesFolder, tell: () => null };
    const plan = await readDocument(surroundings, path);
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(interchangeText(plan.value)).toBe(
      readFileSync(join(fixtures, `schema-${version}.plan.json`), "utf8"),
    );
  },
);
