/**
 * The import over random rosters and plans: what is brought in and taken back leaves the plan as it was, and a file read
 * again after its import has nothing left to say.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rosterTicks, type RosterTicks } from "../../shared/contract/rosterChoices.ts";
import { planCommand } from "../../shared/commands/index.ts";
import { inOrder, type MutablePlan } from "../../shared/model/plan.ts";
import { applyPatch, findConflict, reverse } from "../../shared/patch/patch.ts";
import type { RosterDifferences } from "../../shared/roster/differences/compareRoster.ts";
import { textOf } from "../../shared/roster/rows/rosterRow.ts";
import type { RosterPreview } from "../../shared/roster/previewRoster.ts";
import { addKey, cellKey, removeKey, tickedImport } from "../../shared/roster/differences/tickedImport.ts";
import { aPlan } from "../builders/aPlan.ts";
import { countedIds } from "../builders/commandSequences.ts";
import { contentOfPlan } from "../builders/planContent.ts";
import { previewRows } from "../roster/support/aRoster.ts";

const header = [
  "学校名称",
  "标识码",
  "乡镇",
  "办别",
  "办学类型",
  "公参民",
  "一年级",
  "二年级",
  "七年级",
  "小学学位",
  "教师数",
  "举办者",
  "小学班数",
  "初中班数",
  "一年级班数",
  "许可证有效期",
];

const names = ["实验小学", "东陵县实验小学", "育英学校", "晨光学校", "第二小学", "二小", "", "乙（东）学校"];
const codes = ["", "2141001001", "3141001002", "2141001003", "99", "/"];
const counts = fc.oneof(
  fc.nat(400),
  fc.constantFrom<string | number | null>(null, "/", "约300", "2.5", "１２０", "1,200人", -3, 0),
);

const classCounts = fc.oneof(fc.nat(20), fc.constantFrom<string | null>(null, null, "/", "约6", "4个"));

const rowOf = fc.tuple(
  fc.constantFrom(...names),
  fc.constantFrom(...codes),
  fc.constantFrom("城关镇", "马坡镇", ""),
  fc.constantFrom("公办", "民办", "", "不详"),
  fc.constantFrom("小学", "初中", "九年一贯制", "", "幼儿园"),
  fc.constantFrom("是", "", "√", "也许"),
  counts,
  counts,
  counts,
  counts,
  counts,
  fc.constantFrom("某公司", "/", null),
  classCounts,
  classCounts,
  classCounts,
  fc.constantFrom<string | number | null>(null, null, "/", "2025年8月", 45_900, 2021.1, "长期"),
);
const rosters = fc.array(rowOf, { minLength: 1, maxLength: 12 });
/** No school twice, by code or by name: which of two the same row would be the next time, nobody could say. */
const coherentRosters = fc
  .uniqueArray(rowOf, { minLength: 1, maxLength: 6, selector: ([name]) => name.replace("东陵县", "") })
  .map((rows) =>
    rows.filter(
      ([, code], i) => !rows.slice(0, i).some((other) => other[1] === code && /\d{10}/u.test(code)),
    ),
  );

const aCounty = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", {
      code: "2141001001",
      town: "城关镇",
      primaryGrades: 60,
      seats: { primary: 300 },
    })
    .withPrivateSchool("育英学校", { code: "3141001002", primaryGrades: 50, juniorGrades: 40, teachers: 30 })
    .withPrivateSchool("晨光学校", {
      code: "",
      town: "马坡镇",
      juniorGrades: 20,
      stageClasses: { primary: 3, junior: 4 },
      seats: { junior: 250 },
      seatsEstimated: { junior: true },
    })
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 100 }, on: "2022-08-20" })
    .withDraft("school", "晨光学校", "teachers", "约20", "not-integer")
    .withCase("育英学校", "keep")
    .build();

const usualTicks = rosterTicks.parse({});

const preview = (plan: MutablePlan, rows: readonly (readonly (string | number | null)[])[]): RosterPreview =>
  previewRows([header, ...rows], { plan });

function bringIn(plan: MutablePlan, differences: RosterDifferences, ticks: RosterTicks = usualTicks) {
  const input = tickedImport("419901", differences, ticks);
  const planned = planCommand(plan, "import-roster", input, countedIds(plan));
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return planned.value.patch;
}

/** Some of everything that can be ticked or unticked, chosen by a list of yes and no. */
function ticksFor(
  { added, changed, doubled, elsewhere, beside, missing }: RosterDifferences,
  picks: readonly boolean[],
): RosterTicks {
  const picked = <T>(list: readonly T[]): T[] => list.filter((_item, i) => picks[i % picks.length] === true);
  return {
    unticked: picked([
      ...added.map(({ row }) => addKey(row.key)),
      ...changed.flatMap(({ schoolId, cells }) => cells.map(({ to }) => cellKey(schoolId, to.field))),
    ]),
    ticked: picked([
      ...[...doubled, ...elsewhere, ...beside].map(({ key }) => addKey(key)),
      ...missing.map(({ schoolId }) => removeKey(schoolId)),
    ]),
  };
}

const runs = { numRuns: 300 };

test("an import taken back leaves the plan as it was, whatever was ticked", () => {
  fc.assert(
    fc.property(rosters, fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), (rows, picks) => {
      const plan = aCounty();
      const before = contentOfPlan(plan);
      const { differences } = preview(plan, rows);
      const patch = bringIn(plan, differences, ticksFor(differences, picks));
      expect(findConflict(plan, patch)).toBeNull();
      applyPatch(plan, patch);
      expect(findConflict(plan, reverse(patch))).toBeNull();
      applyPatch(plan, reverse(patch));
      expect(contentOfPlan(plan)).toEqual(before);
    }),
    runs,
  );
});

test("a file read again after its import has no differences", () => {
  fc.assert(
    fc.property(coherentRosters, (rows) => {
      const plan = aCounty();
      const { differences } = preview(plan, rows);
      applyPatch(plan, bringIn(plan, differences));
      const again = preview(plan, rows).differences;
      expect({ added: again.added, changed: again.changed }).toEqual({ added: [], changed: [] });
    }),
    runs,
  );
});

test("which school a row is needs to be said only once, whatever was ticked then", () => {
  fc.assert(
    fc.property(coherentRosters, fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), (rows, picks) => {
      const plan = aCounty();
      const { added, missing } = preview(plan, rows).differences;
      const [school] = missing;
      // In another town a name alone says nothing, and stays a question as long as the towns differ.
      const row = added
        .map((one) => one.row)
        .find(({ cells }) => textOf(cells, "name") !== "" && textOf(cells, "town") === "");
      fc.pre(row !== undefined && school !== undefined);
      const links = { [row.key]: school.schoolId };
      const { differences } = previewRows([header, ...rows], { plan, links });
      const ticks = ticksFor({ ...differences, missing: [] }, picks);
      applyPatch(plan, bringIn(plan, differences, ticks));
      const again = preview(plan, rows).differences;
      expect(again.added.map((one) => one.row.key)).not.toContain(row.key);
      expect(again.missing).not.toContainEqual(school);
    }),
    runs,
  );
});

test("every row is somewhere: new, matched, doubled or elsewhere; no number comes from nowhere", () => {
  fc.assert(
    fc.property(rosters, (rows) => {
      const { rows: read, differences, tables } = preview(aCounty(), rows);
      const { added, changed, unchanged, doubled, elsewhere, beside } = differences;
      const all = [added, changed, unchanged, doubled, elsewhere, beside].map(({ length }) => length);
      expect(all.reduce((sum, length) => sum + length, 0)).toBe(read.length);
      const sources = read.flatMap((row) => row.sources.map(({ row: at }) => at));
      expect(sources.toSorted((a, b) => a - b)).toEqual(
        tables.flatMap((table) => table.rows.map(({ row }) => row)),
      );
    }),
    runs,
  );
});

test("new schools stand behind the others in the order of the file", () => {
  const plan = aCounty();
  const rows = ["丙小学", "丁小学", "戊小学"].map((name) => [
    name,
    "",
    "",
    "公办",
    "小学",
    "",
    30,
    30,
    null,
    90,
    5,
    null,
    2,
    null,
    null,
    null,
  ]);
  const { differences } = preview(plan, rows);
  applyPatch(plan, bringIn(plan, differences));
  const order = inOrder(plan.school.values()).map(({ name }) => name);
  expect(order).toEqual(["实验小学", "育英学校", "晨光学校", "丙小学", "丁小学", "戊小学"]);
});
