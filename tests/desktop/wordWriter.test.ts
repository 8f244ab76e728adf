/** The thread that writes Word files as the bundle brings it along: it writes what its sources write. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWord } from "../../electron/host/print/writeWord.ts";
import { aCompleteCounty } from "../builders/aCompleteCase.ts";
import { partOf, readDocx, textsOf } from "../support/docx.ts";
import { programFolder } from "../support/folders.ts";
import { aWordJob, firstCounty } from "../unit/host/print/papers.ts";

test("the bundled writer writes what its sources write, charts among it", async () => {
  const plan = aCompleteCounty(1);
  const job = aWordJob(plan, [{ kind: "county-plan", countyCode: firstCounty(plan) }]);
  const script = join(programFolder, "out", "main", "wordWriter.cjs");
  const [bundled, own] = await Promise.all([writeWord(job, undefined, script), writeWord(job)]);
  const [from, to] = [await readDocx(bundled), await readDocx(own)];
  expect(textsOf(partOf(from, "word/document.xml"))).toEqual(textsOf(partOf(to, "word/document.xml")));
  expect(from.get("word/styles.xml")).toEqual(to.get("word/styles.xml"));
  expect([...from.keys()].filter((path) => path.startsWith("word/charts/"))).not.toEqual([]);
});
