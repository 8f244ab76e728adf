/**
 * Files from all over, and good files with something wrong in them, each read as the program reads any file: a preview
 * or a reason in time, never a fault. The workbooks of other people are read where they stand and skipped where they are
 * not; what they hold was counted by another program. A slice of both, all of it in a full run; SEAT_BALANCE_SEED
 * repeats one.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import type { NeutralWorkbook } from "../../shared/roster/neutralGrid.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { aFolder } from "../builders/aFolder.ts";
import { programFolder } from "../support/folders.ts";
import { aRosterFile, rosterMarkup } from "../unit/host/workbooks/aRosterFile.ts";
import { aWorkbookFile } from "../unit/host/workbooks/aWorkbookFile.ts";
import expectations from "./foreignWorkbooks.json" with { type: "json" };
import { mutatedBytes, mutatedMarkup } from "./mutations.ts";
import { seeded } from "./seeded.ts";

const isFull = process.env["SEAT_BALANCE_SOAK"] === "full";
const seed = Number(process.env["SEAT_BALANCE_SEED"] ?? Date.now() % 1_000_000);
const longestMs = 15_000;

const workbooks = join(programFolder, "..", "shared", "data", "workbooks");
const foreign = Object.entries(expectations).filter((_, index) => isFull || index % 10 === 0);

for (const [name, expected] of foreign) {
  test.skipIf(!existsSync(join(workbooks, name)))(
    name,
    async () => {
      expect(summaryOf(await readWorkbook(join(workbooks, name)))).toBe(expected);
    },
    longestMs,
  );
}

/** "59 cells", "damaged archive" */
function summaryOf(outcome: Outcome<NeutralWorkbook>): string {
  if (!outcome.ok)
    return [outcome.problem.code.replace("workbook-", ""), outcome.problem.field ?? ""].join(" ").trim();
  return `${outcome.value.sheets.reduce((sum, { cells }) => sum + cells.length, 0)} cells`;
}

const mutations = isFull ? 500 : 12;
const text = readFileSync(join(programFolder, "tests", "fixtures", "city-anhe", "西渡县学校名册.csv"));
const good = aRosterFile(60);
const markup = rosterMarkup(60);

test(
  `${mutations} good files with something wrong in them (seed ${seed})`,
  async () => {
    const chance = seeded(seed);
    const path = join(aFolder(), "名册");
    for (let n = 0; n < mutations; n += 1) {
      const content = [
        () => mutatedBytes(good, chance),
        () => aWorkbookFile(mutatedMarkup(markup, chance)),
        () => mutatedBytes(text, chance),
      ][n % 3]?.();
      writeFileSync(path, content ?? good);
      const began = performance.now();
      const outcome = await readWorkbook(path);
      expect(performance.now() - began, `mutation ${n}`).toBeLessThan(longestMs);
      if (!outcome.ok) expect(outcome.problem.code, `mutation ${n}`).toMatch(/^workbook-/u);
    }
  },
  mutations * longestMs,
);
