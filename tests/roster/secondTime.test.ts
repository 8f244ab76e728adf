/**
 * A layout the program does not fully know: the planner says once what its columns mean and imports, and the next roster
 * of that layout needs no word. Through the host's own judgement and its memory of layouts on disk. Those layouts and
 * every third other one, all in a full run.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import { createJudge, type Judge } from "../../electron/host/rosters/judge.ts";
import { noChoices, type RosterChoices } from "../../shared/contract/rosterChoices.ts";
import { emptyPlan } from "../../shared/model/plan.ts";
import type { RosterPreview } from "../../shared/roster/previewRoster.ts";
import { headerSignature } from "../../shared/roster/headers/remembered.ts";
import { isRosterField } from "../../shared/roster/columns/rosterFields.ts";
import { aFolder } from "../builders/aFolder.ts";
import { programFolder } from "../support/folders.ts";
import { readOrThrow } from "../unit/host/workbooks/reading.ts";
import { layouts, type Layout } from "./generate/data.ts";
import { drawRoster, type DrawnRoster } from "./generate/drawRoster.ts";
import { bytesOf } from "./generate/fileOf.ts";
import { measured, together } from "./support/measure.ts";

const aJudge = (dataFolder: string): Judge =>
  createJudge({ options: { dataFolder, resourcesFolder: join(programFolder, "resources") } });

async function judged(
  judge: Judge,
  layout: Layout,
  drawn: DrawnRoster,
  choices: RosterChoices,
): Promise<RosterPreview> {
  const { code: id, name, schooling } = drawn.county;
  const target = { plan: emptyPlan(), county: { id, name, schooling, baseYear: 2021 }, revision: 0 };
  return judge.judge(await readOrThrow(bytesOf(layout, drawn)), target, choices).preview;
}

/** What the planner says in the wizard about every column that was not understood. */
const corrections = ({ tables }: DrawnRoster, preview: RosterPreview): RosterChoices["mappings"] =>
  preview.tables.flatMap((table, i) =>
    (preview.mappings[i] ?? []).flatMap(({ column, header, field }) => {
      const drawn = tables.find(
        ({ sheet, header: own }) => own.first === table.header.first && isOn(table.sheet, sheet),
      );
      const meant = drawn?.columns.find((own) => own.column === column)?.field ?? "";
      const right = isRosterField(meant) ? meant : meant === "classTotal" ? "stageClasses.all" : null;
      return right === field || right === null
        ? []
        : [{ signature: headerSignature(table), header, field: right }];
    }),
  );

/** A text file has one sheet, whose name is not in the file. */
const isOn = (found: string, written: string): boolean => found === written || found === "";

const isFull = process.env["SEAT_BALANCE_SOAK"] === "full";
const own = [...layouts.entries()].filter(([n, { asks }]) => isFull || asks || n % 3 === 0);

test(`what a planner said of ${own.length} layouts is known the next time, all columns of all of them`, async () => {
  const dataFolder = aFolder();
  const second = [];
  let explained = 0;
  for (const [n, layout] of own) {
    const [one, two] = [drawRoster(layout, n * 100), drawRoster(layout, n * 100 + 1)];
    const judge = aJudge(dataFolder);
    const first = await judged(judge, layout, one, noChoices);
    const mappings = corrections(one, first);
    explained += mappings.length;
    const settled =
      mappings.length === 0 ? first : await judged(judge, layout, one, { ...noChoices, mappings });
    judge.remember(settled);
    // Another program, another day, the next file.
    second.push(measured(two, await judged(aJudge(dataFolder), layout, two, noChoices)));
  }
  const { wrongColumns, silentlyWrong, strangers, lost } = together(second);
  expect({ wrongColumns, silentlyWrong, strangers, lost }).toEqual({
    wrongColumns: [],
    silentlyWrong: [],
    strangers: [],
    lost: [],
  });
  expect(explained).toBeGreaterThan(10);
});
