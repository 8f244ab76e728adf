/** What is remembered of a layout, from one year's roster to the next one's: the year of a header is never part of it. */
import { expect, test } from "vitest";
import { createJudge } from "../../../electron/host/rosters/judge.ts";
import { noChoices, type RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import { emptyPlan } from "../../../shared/model/plan.ts";
import { headerSignature } from "../../../shared/roster/headers/remembered.ts";
import { aFolder } from "../../builders/aFolder.ts";
import { resourcesFolder } from "../../builders/aHost.ts";
import { aWorkbook, dongling } from "../../roster/support/aRoster.ts";

/** Last year's pupils stand before this year's. */
const roster = (fall: number) =>
  aWorkbook({
    rows: [
      ["校名", "办别", `${fall - 1}年秋一年级`, `${fall}年秋一年级`],
      ["甲小学", "公办", 30, 31],
      ["乙小学", "公办", 40, 42],
    ],
  });

const settled = (baseYear: number) => ({
  plan: emptyPlan(),
  county: { ...dongling, baseYear },
  revision: 0,
});

const columnsOf = (preview: ReturnType<ReturnType<typeof createJudge>["judge"]>["preview"]): string[] =>
  preview.mappings.flat().map(({ header, field }) => `${header}=${field ?? ""}`);

test("of two years' columns the next import takes that of its own base year", () => {
  const dataFolder = aFolder();
  const judge = createJudge({ options: { dataFolder, resourcesFolder } });
  judge.remember(judge.judge(roster(2021), settled(2021), noChoices).preview);
  const next = createJudge({ options: { dataFolder, resourcesFolder } });
  const { preview } = next.judge(roster(2022), settled(2022), noChoices);
  expect(columnsOf(preview).slice(2)).toEqual(["2021年秋一年级=", "2022年秋一年级=enrollment.1"]);
});

test("what the planner says of the file before her counts, whatever year its header names", () => {
  const judge = createJudge({ options: { dataFolder: aFolder(), resourcesFolder } });
  const { preview } = judge.judge(roster(2021), settled(2021), noChoices);
  const [table] = preview.tables;
  if (table === undefined) throw new Error("no table");
  const mappings: RosterChoices["mappings"] = [
    { signature: headerSignature(table), header: "2020年秋一年级", field: "enrollment.1" },
  ];
  const said = judge.judge(roster(2021), settled(2021), { ...noChoices, mappings }).preview;
  expect(columnsOf(said).slice(2)).toEqual(["2020年秋一年级=enrollment.1", "2021年秋一年级="]);
});
