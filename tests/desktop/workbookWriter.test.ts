/** The writing thread as the bundle brings it along: one program beside the main one, that writes like its sources. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWorkbook } from "../../electron/host/workbooks/writing/writeWorkbook.ts";
import { emptyTemplate } from "../../shared/roster/template/rosterTemplate.ts";
import { aFolder } from "../builders/aFolder.ts";
import { textsOf } from "../builders/writtenWorkbook.ts";
import { programFolder } from "../support/folders.ts";

test("the bundled writer writes what its sources write", async () => {
  const folder = aFolder();
  const script = join(programFolder, "out", "main", "workbookWriter.cjs");
  const [bundled, own] = [join(folder, "bundled.xlsx"), join(folder, "own.xlsx")];
  writeFileSync(bundled, await writeWorkbook(emptyTemplate(), script));
  writeFileSync(own, await writeWorkbook(emptyTemplate()));
  expect(await textsOf(bundled)).toEqual(await textsOf(own));
});
