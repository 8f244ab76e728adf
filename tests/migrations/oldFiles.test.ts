/** Documents as earlier programs wrote them, kept as files: each opens, and means what it meant then. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interchangeText } from "../../shared/contract/writeInterchange.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { readDocument } from "../../electron/commandline/asking.ts";
import { aHost, resourcesFolder } from "../builders/aHost.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures", "documents");

test.each([1, 2, 3, 4, 5])(
  "a document of schema %d opens with its drafts, history and scenario",
  async (version) => {
    const by = aHost();
    const path = join(by.folder, "旧.seatplan");
    copyFileSync(join(fixtures, `schema-${version}.seatplan`), path);
    const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
    const { rows, history } = await by.ask("documents.contents", { document: key });
    expect(rows.draft.map(({ field, text }) => `${field} ${text}`)).toContain("seats.primary 约300");
    expect(rows.measure.filter(({ scenarioId }) => scenarioId === currentScenario)).toHaveLength(2);
    expect(history.undo).toMatch(/约300/u);
    const surroundings = { host: by.host, dataFolder: by.dataFolder, resourcesFolder, tell: () => null };
    const plan = await readDocument(surroundings, path);
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(interchangeText(plan.value)).toBe(
      readFileSync(join(fixtures, `schema-${version}.plan.json`), "utf8"),
    );
  },
);

test("one of schema 4 brings a scenario with all its own, what was acknowledged and past enrollment", async () => {
  const by = aHost();
  const path = join(by.folder, "旧.seatplan");
  copyFileSync(join(fixtures, "schema-4.seatplan"), path);
  const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
  const { rows } = await by.ask("documents.contents", { document: key });
  const [scenario] = rows.scenario;
  expect(scenario).toMatchObject({ name: "多建学校", remarks: "再建一所初中" });
  expect(rows.measure.filter(({ scenarioId }) => scenarioId === scenario?.id)).toHaveLength(3);
  expect(rows.acknowledgement.map(({ reason }) => reason)).toEqual([
    "待财政批复后另行安排",
    "待财政批复后另行安排",
  ]);
  expect(rows.county[0]?.pastEnrollment).toEqual({ 2020: { 1: 310, 2: 300, 3: 290 } });
});

test("one of schema 5 brings the whole of a case: milestones, attachments, texts of several lines and what is still to be read", async () => {
  const by = aHost();
  const path = join(by.folder, "旧.seatplan");
  copyFileSync(join(fixtures, "schema-5.seatplan"), path);
  const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
  const { rows } = await by.ask("documents.contents", { document: key });
  const own = <T extends { readonly scenarioId: string }>(records: readonly T[]): T[] =>
    records.filter(({ scenarioId }) => scenarioId === currentScenario);
  expect(own(rows.milestone).map(({ name, actualDate }) => [name, actualDate])).toEqual([
    ["清产核资", "2022-03-05"],
    ["挂牌", undefined],
  ]);
  expect(own(rows.attachment).map(({ name }) => name)).toEqual(["资产评估报告"]);
  expect(own(rows.case)[0]).toMatchObject({
    status: "active",
    teacherPlan: "先考录，\n后转岗。",
    risks: { students: true, assets: false },
  });
  expect(own(rows.diversion)[0]).toMatchObject({
    grade: 1,
    fees: 1250.5,
    feesRefunded: true,
    recordsMoved: false,
  });
  expect(own(rows.measure)[0]).toMatchObject({ batch: "convert", resourceNote: "土地手续待补" });
  expect(rows.county[0]?.chapters?.targets).toMatch(/^到\{目标年\}年.+\n（一）分年任务\n/u);
  const drafts = rows.draft.map(({ table, field, text }) => `${table}.${field} ${text}`);
  expect(drafts).toEqual(
    expect.arrayContaining([
      "milestone.plannedDate 下月底",
      "diversion.boarders 约10",
      "case.debts 四百多万",
      "attachment.name  ",
    ]),
  );
  const [, postponed] = rows.scenario;
  expect(postponed?.name).toBe("缓办转公");
  const theirs = rows.milestone.filter(({ scenarioId }) => scenarioId === postponed?.id);
  expect(theirs.map(({ owner }) => owner)).toEqual(["财政局", "县教育体育局"]);
});
