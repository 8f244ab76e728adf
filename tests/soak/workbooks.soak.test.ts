/**
 * Files from all over, and good files with something wrong in them, each read as the program reads any file: a preview
 * or a reason in time, never a fault. The workbooks of other people are read where they stand and skipped where they are
 * not; what they hold was counted by another program. A slice of both, all of it in a full run; SEAT_BALANCE_SEED
 * repeats one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import type { NeutralWorkbook } from "../../shared/roster/sheets/neutralGrid.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { aPupilExport, pupilMarkup } from "../bench/pupils/pupilExport.ts";
import { aFolder } from "../builders/aFolder.ts";
import { programFolder } from "../support/folders.ts";
import { aRosterFile, rosterMarkup } from "../unit/host/workbooks/aRosterFile.ts";
import { aWorkbookFile } from "../unit/host/workbooks/aWorkbookFile.ts";
import expectations from "./foreignWorkbooks.json" with { type: "json" };
import { mutatedBytes, mutatedMarkup } from "./mutations.ts";
import { isFullRun, runSeed, seeded, type Chance } from "./seeded.ts";

const longestMs = 15_000;

const workbooks = join(programFolder, "..", "shared", "data", "workbooks");
const foreign = Object.entries(expectations).filter((_, index) => isFullRun || index % 10 === 0);

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

const mutations = isFullRun ? 500 : 16;
const fixtures = join(programFolder, "tests", "fixtures");
const kinds = join(fixtures, "kinds");
const markup = rosterMarkup(60);

/** Good files of every kind, and rosters and pupil exports of their markup with a slip in it that is packed correctly. */
const spoilt: readonly ((chance: Chance) => Buffer)[] = [
  ...[
    aRosterFile(60),
    aPupilExport(200, "shared"),
    aPupilExport(200, "inline"),
    readFileSync(join(fixtures, "city-anhe", "西渡县学校名册.csv")),
    ...readdirSync(kinds)
      .filter((name) => name.startsWith("roster."))
      .map((name) => readFileSync(join(kinds, name))),
  ].map((good) => (chance: Chance) => mutatedBytes(good, chance)),
  (chance) => aWorkbookFile(mutatedMarkup(markup, chance)),
  (chance) => aWorkbookFile(mutatedMarkup(pupilMarkup(60, "shared"), chance)),
  (chance) => aWorkbookFile(mutatedMarkup(pupilMarkup(60, "inline"), chance)),
];

test(
  `${mutations} good files with something wrong in them (seed ${runSeed})`,
  async () => {
    const chance = seeded(runSeed);
    const path = join(aFolder(), "名册");
    for (let n = 0; n < mutations; n += 1) {
      const spoil = spoilt[n % spoilt.length];
      if (spoil !== undefined) writeFileSync(path, spoil(chance));
      const began = performance.now();
      const outcome = await readWorkbook(path);
      expect(performance.now() - began, `mutation ${n}`).toBeLessThan(longestMs);
      if (!outcome.ok) expect(outcome.problem.code, `mutation ${n}`).toMatch(/^workbook-/u);
    }
  },
  mutations * longestMs,
);
