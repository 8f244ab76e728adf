/** What Ctrl+K finds in a county, and what stands first. */
import { describe, expect, test } from "vitest";
import { uiCommands } from "../../../../renderer/commands/registry.ts";
import { isShown, labelOf } from "../../../../renderer/commands/uiCommand.ts";
import { commandEntries, planEntries } from "../../../../renderer/screens/palette/paletteEntries.ts";
import { findEntries, firstEntries, mostShown } from "../../../../renderer/screens/palette/paletteSearch.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { aGridOffering, anAppContext } from "../../../builders/anAppContext.ts";

const context = anAppContext({ screen: "balance", grid: () => aGridOffering("ready") });
const plan = aPlan()
  .withCounty("东陵县")
  .withPrivateSchool("东陵县育英学校", {
    code: "3141000001",
    town: "城关镇",
    formerNames: "红旗小学、育红学校",
  })
  .withPublicSchool("东陵县实验小学", { code: "3141000002", town: "城关镇" })
  .withPublicSchool("东陵县育新小学", { code: "3141000003", town: "马坡镇" })
  .withMeasure({ id: "m1", kind: "convert", at: "东陵县育英学校", on: "2023-07-01" })
  .withMeasure({ id: "m2", kind: "purchase", at: "东陵县育英学校", seats: { primary: 320 } })
  .build();
const entries = [...planEntries(plan), ...commandEntries(context)];
const found = (query: string): string[] =>
  findEntries(entries, query).entries.map(({ label, detail }) => `${label}｜${detail}`);
const first = (query: string): string | undefined => findEntries(entries, query).entries[0]?.label;

describe("a school", () => {
  test.each([
    "育英",
    "yyxx",
    "dlxyyxx",
    "东陵县育英学校",
    "3141000001",
    "红旗",
    "育红学校",
    "yuying",
    "育英 城关",
  ])("%s finds it first", (query) => {
    expect(first(query)).toBe("东陵县育英学校");
  });

  test("what comes after the county's name counts as its beginning", () => {
    expect(first("育新")).toBe("东陵县育新小学");
    expect(first("sy")).toBe("东陵县实验小学");
  });

  test("schools of one name are told apart", () => {
    const plainPlan = aPlan()
      .withCounty("东陵县")
      .withPublicSchool("甲", { code: "3141000004", town: "马坡镇" })
      .withPublicSchool("乙", { code: "3141000005", town: "马坡镇" })
      .build();
    for (const [id, school] of plainPlan.school) plainPlan.school.set(id, { ...school, name: "中心小学" });
    const details = planEntries(plainPlan).map(({ detail }) => detail);
    expect(new Set(details).size).toBe(2);
    expect(details[0]).toContain("3141000004");
  });

  test("where a plan has several counties, its county is said", () => {
    const two = aPlan().withCounty("东陵县").withPublicSchool("第一小学").withCounty("西渡县").build();
    expect(planEntries(two)[0]?.detail).toContain("东陵县");
  });
});

describe("a measure", () => {
  test("is found by its school and its kind, and says its date and quantity", () => {
    expect(found("育英 转公")).toEqual(["东陵县育英学校 民办转公办｜2023-07-01"]);
    expect(found("goumai yy")).toEqual(["东陵县育英学校 政府购买学位｜未定日期 · 小学 320个"]);
  });
  test("is found by its date", () => {
    expect(first("2023-07")).toBe("东陵县育英学校 民办转公办");
  });
});

describe("commands", () => {
  test("every one is found by its label", () => {
    for (const command of uiCommands) {
      if (!isShown(command, context) || command.id === "view.palette") continue;
      const keys = findEntries(entries, labelOf(command, context)).entries.map(({ key }) => key);
      expect(keys).toContain(`command/${command.id}`);
    }
  });
  test("and all but the search itself are shown somewhere", () => {
    const desktop = { ...context, shell: { ...context.shell, openWindow: () => undefined } };
    const schedule = { ...desktop, screen: "schedule" as const };
    const hidden = uiCommands
      .filter((command) => !isShown(command, desktop) && !isShown(command, schedule))
      .map(({ id }) => id);
    expect(hidden).toEqual([]);
  });
  test("initials find one; what cannot be done now comes behind everything else", () => {
    expect(first("kjjyl")).toBe("快捷键一览…");
    const [last] = findEntries(entries, "导入名册").entries.toReversed();
    expect(last).toMatchObject({ label: "导入名册…", enabled: false });
  });
});

describe("filling in many cases", () => {
  test.each(["批量填写", "填写", "pltx"])("%s finds it", (query) => {
    expect(first(query)).toBe("批量填写学校方案…");
  });
});

describe("the list", () => {
  test("without a word: what was chosen last, then what can be done now", () => {
    const { entries: shown } = firstEntries(entries, ["school/东陵县育英学校", "school/gone"]);
    expect(shown[0]?.label).toBe("东陵县育英学校");
    expect(shown.slice(1).every((entry) => entry.kind === "command" && entry.enabled)).toBe(true);
  });
  test("is cut off, but says how many there are", () => {
    let many = aPlan().withCounty("东陵县");
    for (let i = 0; i < 80; i++) many = many.withPublicSchool(`第${i}小学`);
    const result = findEntries(planEntries(many.build()), "小学");
    expect(result.entries).toHaveLength(mostShown);
    expect(result.count).toBe(80);
  });
  test("nothing fits: nothing is found", () => {
    expect(found("没有这所学校")).toEqual([]);
  });
});
