/** What a roster yields without a cell of its own: seats out of classes, and the names by which schools are remembered. */
import { describe, expect, test } from "vitest";
import { planCommand } from "../../../../shared/commands/index.ts";
import { rosterTicks, type RosterTicks } from "../../../../shared/contract/rosterChoices.ts";
import type { FieldValue } from "../../../../shared/model/fields.ts";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { applyPatch, reverse } from "../../../../shared/patch/patch.ts";
import type { PreviewContext } from "../../../../shared/roster/previewRoster.ts";
import { cellKey, tickedImport } from "../../../../shared/roster/differences/tickedImport.ts";
import { aPlan, type SchoolStory } from "../../../builders/aPlan.ts";
import { countedIds } from "../../../builders/commandSequences.ts";
import { contentOfPlan } from "../../../builders/planContent.ts";
import { previewRows, told, type Rows } from "../../../roster/support/aRoster.ts";

const id = "实验学校";
const header = ["学校名称", "办别", "办学类型", "一年级", "七年级", "小学班数", "初中班数", "小学学位"];
const row = (...rest: Rows[number]): Rows[number] => [id, "公办", "九年一贯制", ...rest];

const aCounty = (story: SchoolStory = {}): MutablePlan =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool(id, { type: "nine-year", enrollment: { 1: 500, 7: 90 }, ...story })
    .build();

function bringIn(
  plan: MutablePlan,
  rows: Rows,
  ticks: Partial<RosterTicks> = {},
  more: Partial<PreviewContext> = {},
) {
  const { differences } = previewRows(rows, { plan, ...more });
  const input = tickedImport("419901", differences, { ...rosterTicks.parse({}), ...ticks });
  const planned = planCommand(plan, "import-roster", input, countedIds(plan));
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  applyPatch(plan, planned.value.patch);
  return planned.value;
}

const shown = (value: FieldValue): string => (value === null ? "—" : JSON.stringify(value));

/** `field: from → to`, of an estimate with what it is made of. */
const changesIn = (plan: MutablePlan, rows: Rows): string[] =>
  previewRows(rows, { plan }).differences.changed.flatMap(({ cells }) =>
    cells.map(({ from, fromEstimate, to }) => {
      const made = to.estimate === undefined ? "" : ` = ${to.estimate.classes} × ${to.estimate.norm}`;
      return `${to.field}: ${shown(from)}${fromEstimate === true ? " 估" : ""} → ${shown(to.value)}${made}`;
    }),
  );

const seatsOf = (plan: MutablePlan) => {
  const { seats, seatsEstimated } = plan.school.get(id) ?? {};
  return { seats, seatsEstimated };
};

describe("seats nobody gives are classes × norm", () => {
  const rows: Rows = [header, row(500, 90, 12, 2, null)];

  test("for each stage with pupils, as differences like any other", () => {
    expect(changesIn(aCounty(), rows)).toEqual([
      "stageClasses.primary: — → 12",
      "stageClasses.junior: — → 2",
      "seats.primary: — → 540 = 12 × 45",
      "seats.junior: — → 100 = 2 × 50",
    ]);
    const plan = aCounty();
    const { patch } = bringIn(plan, rows, { unticked: [cellKey(id, "seats.junior")] });
    expect(seatsOf(plan)).toEqual({ seats: { primary: 540 }, seatsEstimated: { primary: true } });
    applyPatch(plan, reverse(patch));
    expect(contentOfPlan(plan)).toEqual(contentOfPlan(aCounty()));
  });

  test("of a new school too, and of a teaching point with its smaller classes", () => {
    const plan = aPlan().withCounty("东陵县").build();
    bringIn(plan, [header, ["石门教学点", "公办", "教学点", 40, null, 2, null, "/"]]);
    expect([...plan.school.values()]).toMatchObject([
      { seats: { primary: 60 }, seatsEstimated: { primary: true }, stageClasses: { primary: 2 } },
    ]);
  });

  test("and have nothing more to say when the file is read again", () => {
    const plan = aCounty();
    bringIn(plan, rows);
    expect(changesIn(plan, rows)).toEqual([]);
  });

  test("follow their classes in a later file", () => {
    const plan = aCounty();
    bringIn(plan, rows);
    expect(changesIn(plan, [header, row(500, 90, 14, 2, null)])).toEqual([
      "stageClasses.primary: 12 → 14",
      "seats.primary: 540 估 → 630 = 14 × 45",
    ]);
  });

  test("give way to a real figure, even to the same number", () => {
    const plan = aCounty();
    bringIn(plan, rows);
    const real: Rows = [header, row(500, 90, 12, 2, 540)];
    expect(changesIn(plan, real)).toEqual(["seats.primary: 540 估 → 540"]);
    bringIn(plan, real);
    expect(seatsOf(plan)).toEqual({
      seats: { primary: 540, junior: 100 },
      seatsEstimated: { junior: true },
    });
    expect(changesIn(plan, real)).toEqual([]);
    // A blank in a later file is not that the classrooms are gone.
    expect(changesIn(plan, [header, row(500, 90, 20, 2, "/")])).toEqual(["stageClasses.primary: 12 → 20"]);
  });

  test("give way to a text that is no figure, which stays as a draft", () => {
    const plan = aCounty();
    bringIn(plan, rows);
    bringIn(plan, [header, row(500, 90, 12, 2, "约500")]);
    expect(seatsOf(plan)).toEqual({ seats: { junior: 100 }, seatsEstimated: { junior: true } });
    expect(changesIn(plan, rows)).toEqual([]);
  });

  test.each<[string, SchoolStory, Rows[number]]>([
    ["are known", { seats: { primary: 300, junior: 60 } }, row(500, 90, 12, 2, null)],
    ["are in the file", { seats: { junior: 60 } }, row(500, 90, 12, 2, 300)],
    ["have no pupils", { enrollment: {} }, row(0, null, 12, 2, null)],
    ["have no classes known", {}, row(500, 90, "/", 0, null)],
    ["have classes that cannot be read", {}, row(500, 90, "约12", "12+", null)],
  ])("are not made up where they %s", (_what, story, line) => {
    const seats = changesIn(aCounty(story), [header, line]).filter((change) => change.includes("="));
    expect(seats).toEqual([]);
  });
});

describe("classes of a stage", () => {
  const byGrade: Rows[number] = [
    "学校名称",
    "办别",
    "办学类型",
    "一年级",
    "一年级班数",
    "二年级班数",
    "小学班数",
  ];

  test("are kept where the file gives no grade's, else they are only a sum", () => {
    const plan = aCounty();
    bringIn(plan, [byGrade, [id, "公办", "九年一贯制", 500, null, null, 12]]);
    expect(plan.school.get(id)).toMatchObject({ classes: {}, stageClasses: { primary: 12 } });
    const other = aCounty();
    const rows: Rows = [byGrade, [id, "公办", "九年一贯制", 500, 6, 5, 12]];
    expect(told(previewRows(rows, { plan: other }))).toContain("total-mismatch G2");
    bringIn(other, rows);
    expect(other.school.get(id)).toMatchObject({ classes: { 1: 6, 2: 5 }, seats: { primary: 495 } });
    expect(other.school.get(id)?.stageClasses).toBeUndefined();
  });

  test("say nothing new when they are the sum of the plan's grades", () => {
    const plan = aCounty({ classes: { 1: 6, 2: 6 }, seats: { primary: 1, junior: 1 } });
    expect(changesIn(plan, [header, row(500, 90, 12, null, null)])).toEqual([]);
    expect(changesIn(plan, [header, row(500, 90, 13, null, null)])).toEqual(["stageClasses.primary: — → 13"]);
  });

  test("are of the past once grades say otherwise", () => {
    const plan = aCounty({ stageClasses: { primary: 12 }, seats: { primary: 1, junior: 1 } });
    const rows = (second: number): Rows => [byGrade, [id, "公办", "九年一贯制", 500, 6, second, null]];
    expect(changesIn(plan, rows(6))).toEqual(["classes.1: — → 6", "classes.2: — → 6"]);
    expect(changesIn(plan, rows(7))).toEqual([
      "classes.1: — → 6",
      "classes.2: — → 7",
      "stageClasses.primary: 12 → —",
    ]);
  });
});

test("a month that has been asked once is asked no more", () => {
  const expiry: Rows[number] = ["学校名称", "办别", "许可证有效期"];
  const plan = aCounty({ licenseExpiry: "2025-10-01" });
  expect(changesIn(plan, [expiry, [id, "公办", 2025.1]])).toEqual([]);
  expect(previewRows([expiry, [id, "公办", 2026.1]], { plan }).differences.changed).toMatchObject([
    { cells: [{ from: "2025-10-01", to: { reason: "ambiguous-month", text: "2026.1" } }] },
  ]);
});

describe("a name the planner has said is a school's", () => {
  const renamed: Rows = [header, ["县实验学校东校", "公办", "九年一贯制", 510, 90, null, null, null]];
  const links = { "名册!2": id };

  test("is remembered beside the name it keeps, and asked no more", () => {
    const plan = aCounty();
    const { label, patch } = bringIn(plan, renamed, { unticked: [cellKey(id, "name")] }, { links });
    expect(label).toBe("导入名册：新增 0 所，修改 1 所，记住校名 1 个");
    expect(plan.school.get(id)).toMatchObject({ name: id, formerNames: "县实验学校东校" });
    expect(previewRows(renamed, { plan }).differences).toMatchObject({ added: [], changed: [], missing: [] });
    applyPatch(plan, reverse(patch));
    expect(contentOfPlan(plan)).toEqual(contentOfPlan(aCounty()));
  });

  test("becomes its name where that is ticked, and the old one is remembered", () => {
    const plan = aCounty({ formerNames: "城关学校" });
    bringIn(plan, renamed, {}, { links });
    expect(plan.school.get(id)).toMatchObject({ name: "县实验学校东校", formerNames: `城关学校、${id}` });
    const old: Rows = [header, row(511, 90, null, null, null)];
    expect(changesIn(plan, old)).toEqual(["enrollment.1: 510 → 511"]);
  });

  test("is remembered even where nothing else is ticked", () => {
    const plan = aCounty();
    const unticked = ["name", "enrollment.1"].map((field) => cellKey(id, field));
    bringIn(plan, renamed, { unticked }, { links });
    expect(plan.school.get(id)).toMatchObject({ enrollment: { 1: 500 }, formerNames: "县实验学校东校" });
  });

  test("tells no two schools apart that both had it, nor takes one from a row of its own", () => {
    const two = aPlan()
      .withCounty("东陵县")
      .withPublicSchool("甲小学", { formerNames: "中心小学" })
      .withPublicSchool("乙小学", { formerNames: "中心小学" })
      .build();
    const centre = ["中心小学", "公办", "小学", 30, null, null, null, null];
    expect(previewRows([header, centre], { plan: two }).differences.added).toHaveLength(1);
    const one = aCounty({ formerNames: "中心小学" });
    expect(
      previewRows([header, centre, row(500, 90, null, null, null)], { plan: one }).differences,
    ).toMatchObject({ added: [{ row: { key: "名册!2" } }], changed: [] });
  });
});
