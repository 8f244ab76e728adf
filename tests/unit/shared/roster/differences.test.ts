/** Rows against the plan: which school is which, what differs, and what comes in when it is ticked. */
import { describe, expect, test } from "vitest";
import { rosterTicks, type RosterTicks } from "../../../../shared/contract/rosterChoices.ts";
import { planCommand } from "../../../../shared/commands/index.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { applyPatch, reverse } from "../../../../shared/patch/patch.ts";
import type { RosterDifferences } from "../../../../shared/roster/differences/compareRoster.ts";
import { proposeAreas } from "../../../../shared/roster/proposeAreas.ts";
import {
  addKey,
  cellKey,
  removeKey,
  tickedImport,
} from "../../../../shared/roster/differences/tickedImport.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { contentOfPlan } from "../../../builders/planContent.ts";
import { countedIds } from "../../../builders/commandSequences.ts";
import { dictionary } from "../../../roster/support/dictionary.ts";
import { previewRows, type Rows } from "../../../roster/support/aRoster.ts";

const county = "419901";
const header = ["学校名称", "标识码", "乡镇", "办别", "办学类型", "一年级", "教师数"];

const aCounty = () =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("东陵县实验小学", {
      code: "2141001001",
      town: "城关镇",
      type: "primary",
      enrollment: { 1: 30 },
      teachers: 12,
    })
    .withPrivateSchool("育英学校", {
      code: "3141001002",
      town: "马坡镇",
      enrollment: { 1: 50 },
      teachers: 20,
    })
    .build();

const experimental = ["东陵县实验小学", "2141001001", "城关镇", "公办", "小学", 30, 12];
const yuying = ["育英学校", "3141001002", "马坡镇", "民办", "九年一贯制", 50, 20];

const differencesOf = (plan: Plan, ...rows: Rows): RosterDifferences =>
  previewRows([header, ...rows], { plan }).differences;

/** `学校 列: 原 → 新` */
const changesIn = ({ changed }: RosterDifferences): string[] =>
  changed.flatMap(({ name, cells }) =>
    cells.map(
      ({ from, to }) =>
        `${name} ${to.field}: ${JSON.stringify(from)} → ${to.reason === undefined ? JSON.stringify(to.value) : to.text}`,
    ),
  );

describe("a row is the school", () => {
  test("that has its code, even under another name", () => {
    const differences = differencesOf(
      aCounty(),
      ["第一小学", "2141001001", "城关镇", "公办", "小学", 30, 12],
      yuying,
    );
    expect(changesIn(differences)).toEqual(['东陵县实验小学 name: "东陵县实验小学" → "第一小学"']);
  });

  test("that has its code, but not without a word when its name is another school's", () => {
    const row = ["实验小学", "3141001002", "马坡镇", "民办", "九年一贯制", 50, 20];
    const { problems } = previewRows([header, row], { plan: aCounty() });
    expect(problems).toMatchObject([
      { code: "code-of-another", cell: "B2", found: "东陵县实验小学", expected: "育英学校" },
    ]);
  });

  test("that has its canonical name: county, brackets, widths and spaces do not count", () => {
    const named = (name: string) =>
      differencesOf(aCounty(), [name, null, "城关镇", "公办", "小学", 30, 12], yuying);
    for (const name of ["实验小学", "东陵县 实验小学", "（东陵县）实验小学"]) {
      expect(named(name)).toMatchObject({ added: [], changed: [], missing: [] });
    }
  });

  test("of its town only, where both say one", () => {
    const differences = differencesOf(aCounty(), ["实验小学", null, "马坡镇", "公办", "小学", 30, 12]);
    expect(differences.added).toHaveLength(1);
    expect(differences.missing.map(({ name }) => name)).toEqual(["东陵县实验小学", "育英学校"]);
  });

  test("with its name under another code, which is told", () => {
    const row = ["实验小学", "2141001999", "城关镇", "公办", "小学", 30, 12];
    const { problems, differences } = previewRows([header, row, yuying], { plan: aCounty() });
    expect(changesIn(differences)).toContain('东陵县实验小学 code: "2141001001" → "2141001999"');
    expect(problems).toMatchObject([{ code: "code-changed", cell: "B2", expected: "2141001001" }]);
  });

  test("the planner says it is, or that was once known by its name; near names are only proposed", () => {
    const row = ["县实验小学校", null, "城关镇", "公办", "小学", 31, 12];
    const near = differencesOf(aCounty(), row);
    expect(near.added.map((added) => added.near.map(({ schoolId }) => schoolId))).toEqual([
      ["东陵县实验小学"],
    ]);
    const linked = previewRows([header, row], { plan: aCounty(), links: { "名册!2": "东陵县实验小学" } });
    const renamed = aCounty();
    applyPatch(renamed, [
      {
        table: "school",
        id: "东陵县实验小学",
        before: { formerNames: null },
        after: { formerNames: "城关小学、县实验小学校" },
      },
    ]);
    const aliased = previewRows([header, row], { plan: renamed });
    expect(changesIn(aliased.differences)).toEqual(["东陵县实验小学 enrollment.1: 30 → 31"]);
    for (const { differences } of [linked, aliased]) {
      expect(changesIn(differences)).toContain("东陵县实验小学 enrollment.1: 30 → 31");
    }
    const told = previewRows([header, experimental], { plan: aCounty(), links: { "名册!2": null } });
    expect(told.differences.added).toHaveLength(1);
  });

  test("one and not two: a second row of its name stays new", () => {
    const differences = differencesOf(aCounty(), experimental, [
      "实验小学",
      "2141001555",
      "城关镇",
      "公办",
      "小学",
      9,
      1,
    ]);
    expect(differences.unchanged).toEqual(["东陵县实验小学"]);
    expect(differences.added).toHaveLength(1);
  });
});

describe("differences", () => {
  test("an unchanged file has none", () => {
    expect(differencesOf(aCounty(), experimental, yuying)).toMatchObject({
      added: [],
      changed: [],
      missing: [],
    });
  });

  test("are new, changed cell by cell, and missing", () => {
    const differences = differencesOf(
      aCounty(),
      ["东陵县实验小学", "2141001001", "城关镇", "公办", "小学", 35, "约12"],
      ["晨光小学", "2141001003", "城关镇", "公办", "小学", 20, 6],
    );
    expect(changesIn(differences)).toEqual([
      "东陵县实验小学 enrollment.1: 30 → 35",
      "东陵县实验小学 teachers: 12 → 约12",
    ]);
    expect(differences.added.map(({ row }) => row.cells.name?.value)).toEqual(["晨光小学"]);
    expect(differences.missing).toEqual([{ schoolId: "育英学校", name: "育英学校" }]);
  });

  test("what the layout has no column for is left as it is", () => {
    const { differences } = previewRows(
      [
        ["校名", "办别", "一年级"],
        ["实验小学", "公办", 30],
        ["育英学校", "民办", 50],
      ],
      {
        plan: aCounty(),
      },
    );
    expect(differences).toMatchObject({ added: [], changed: [], missing: [] });
  });

  test("a bad cell that is already a draft is none", () => {
    const plan = aCounty();
    const rows: Rows = [["东陵县实验小学", "2141001001", "城关镇", "公办", "小学", "约30", 12], yuying];
    bringIn(plan, differencesOf(plan, ...rows));
    expect(plan.draft.size).toBe(1);
    expect(changesIn(differencesOf(plan, ...rows))).toEqual([]);
    bringIn(plan, differencesOf(plan, experimental, yuying));
    expect(plan.draft.size).toBe(0);
    expect(plan.school.get("东陵县实验小学")?.enrollment).toEqual({ 1: 30 });
  });
});

function bringIn(
  plan: ReturnType<typeof aCounty>,
  differences: RosterDifferences,
  ticks: RosterTicks = rosterTicks.parse({}),
) {
  const planned = planCommand(
    plan,
    "import-roster",
    tickedImport(county, differences, ticks),
    countedIds(plan),
  );
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  applyPatch(plan, planned.value.patch);
  return planned.value;
}

describe("the import", () => {
  const rows: Rows = [
    ["东陵县实验小学", "2141001001", "城关镇", "公办", "小学", 35, 13],
    ["晨光小学", "2141001003", "城关镇", "公办", "小学", "约20", 6],
    ["晨光小学", "2141001003", "城关镇", "公办", "小学", 21, 6],
  ];

  test("brings in what is ticked, bad cells as drafts, and takes nothing away by itself", () => {
    const plan = aCounty();
    const { label } = bringIn(plan, differencesOf(plan, ...rows));
    expect(label).toBe("导入名册：新增 1 所，修改 1 所");
    expect([...plan.school.values()].map(({ name }) => name)).toEqual([
      "东陵县实验小学",
      "育英学校",
      "晨光小学",
    ]);
    expect([...plan.draft.values()]).toMatchObject([
      { field: "enrollment.1", text: "约20", reason: "not-integer" },
    ]);
    expect(plan.school.get("东陵县实验小学")).toMatchObject({ enrollment: { 1: 35 }, teachers: 13 });
  });

  test("each difference can be unticked, doubled rows ticked, and schools said to be gone", () => {
    const plan = aCounty();
    const { label } = bringIn(plan, differencesOf(plan, ...rows), {
      unticked: [addKey("名册!3"), cellKey("东陵县实验小学", "teachers")],
      ticked: [addKey("名册!4"), removeKey("育英学校")],
    });
    expect(label).toBe("导入名册：新增 1 所，修改 1 所，删除 1 所");
    expect(plan.school.get("东陵县实验小学")).toMatchObject({ enrollment: { 1: 35 }, teachers: 12 });
    expect([...plan.school.values()].map(({ enrollment }) => enrollment[1])).toEqual([35, 21]);
  });

  test("is undone whole", () => {
    const plan = aCounty();
    const { patch } = bringIn(plan, differencesOf(plan, ...rows), {
      unticked: [],
      ticked: [removeKey("育英学校")],
    });
    applyPatch(plan, reverse(patch));
    expect(contentOfPlan(plan)).toEqual(contentOfPlan(aCounty()));
  });
});

describe("an input that does not fit is refused whole", () => {
  const name = { field: "name", value: "新学校" };
  const ownership = { field: "ownership", value: "public" };
  const type = { field: "type", value: "primary" };
  const bad: readonly (readonly [string, object])[] = [
    ["record-missing", { county: "419999" }],
    ["record-missing", { change: [{ school: "没有", cells: [name] }] }],
    ["record-missing", { remove: ["没有"] }],
    ["duplicate-id", { change: [{ school: "育英学校", cells: [name] }], remove: ["育英学校"] }],
    ["missing-key", { add: [{ cells: [name, type] }] }],
    ["value-invalid", { add: [{ cells: [name, ownership, type, { field: "position", value: 3 }] }] }],
    ["value-invalid", { add: [{ cells: [name, name, ownership, type] }] }],
    ["value-invalid", { add: [{ cells: [name, ownership, { field: "type", value: "castle" }] }] }],
    ["value-invalid", { change: [{ school: "育英学校", cells: [{ field: "teachers", value: "12" }] }] }],
    ["value-invalid", { change: [{ school: "育英学校", cells: [{ field: "stageClasses.all", value: 3 }] }] }],
    [
      "value-invalid",
      { change: [{ school: "育英学校", cells: [{ field: "teachers", value: 3, text: "约3" }] }] },
    ],
    ["bad-input", { change: [{ school: "育英学校", cells: [{ field: "teachers", value: -3 }] }] }],
    ["bad-input", { change: [{ school: "育英学校", cells: [] }] }],
  ];

  test.each(bad)("%s: %j", (code, input) => {
    const plan = aCounty();
    const planned = planCommand(plan, "import-roster", { county, ...input }, countedIds(plan));
    expect(planned).toMatchObject({ ok: false, problem: { code } });
  });
});

test("areas are proposed, not set: 城区 for sub-districts and the county town, else the town", () => {
  const school = (id: string, town: string, area = "") => ({ id, town, area });
  const schools = [
    school("a", "新华街道"),
    school("b", "城关镇"),
    school("c", "马坡镇"),
    school("d", ""),
    school("e", "马坡镇", "东片"),
    school("f", "解放街道办事处"),
  ];
  expect(proposeAreas(schools, dictionary)).toEqual([
    { schoolId: "a", area: "城区" },
    { schoolId: "b", area: "城区" },
    { schoolId: "c", area: "马坡镇" },
    { schoolId: "f", area: "城区" },
  ]);
});
