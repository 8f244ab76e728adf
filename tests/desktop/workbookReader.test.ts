/** The reading process as the bundle brings it along: one program beside the main one, that reads like its sources. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import { programFolder } from "../support/folders.ts";

test("the bundled reader reads what its sources read", async () => {
  const roster = join(programFolder, "tests", "fixtures", "city-anhe", "东陵县学校名册.xlsx");
  const script = join(programFolder, "out", "main", "workbookReader.cjs");
  const bundled = await readWorkbook(roster, { script });
  expect(bundled.ok).toBe(true);
  expect(bundled).toEqual(await readWorkbook(roster));
});
