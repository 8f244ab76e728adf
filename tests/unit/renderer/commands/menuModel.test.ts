/** Menus out of command ids: which entries there are, which are grey, and where the lines stand. */
import { describe, expect, test } from "vitest";
import { menuEntries } from "../../../../renderer/commands/menuModel.ts";
import { gridMenus, menus } from "../../../../renderer/commands/menus.ts";
import { uiCommands } from "../../../../renderer/commands/registry.ts";
import { aGridOffering, anAppContext } from "../../../builders/anAppContext.ts";

const writable = anAppContext({ grid: () => aGridOffering("ready") });
const idsOf = (context = writable): readonly string[] =>
  menuEntries(gridMenus.cell, context).map(({ id }) => id);

describe("a menu", () => {
  test("leaves out what a grid does not have, and draws no line twice or first", () => {
    expect(idsOf(anAppContext({ grid: () => aGridOffering("absent") }))).toEqual([
      "milestones.show",
      "milestones.propose",
      "milestones.redate",
      "school.case",
      "school.roster",
    ]);
    const [first] = menuEntries(gridMenus.cell, anAppContext({ grid: () => aGridOffering("absent") }));
    expect(first?.startsPart).toBe(false);
  });

  test("shows grey what cannot be done with what is selected", () => {
    const idle = menuEntries(gridMenus.cell, anAppContext({ grid: () => aGridOffering("idle") }));
    expect(idle.find(({ id }) => id === "grid.clear")).toMatchObject({ label: "清除内容", enabled: false });
    expect(menuEntries(gridMenus.cell, writable)).toContainEqual(
      expect.objectContaining({ id: "grid.clear", enabled: true, shortcut: "Delete", letter: "q" }),
    );
  });

  test("has no entry for the screen that is shown", () => {
    const inRoster = idsOf({ ...writable, screen: "roster" });
    expect(inRoster).not.toContain("school.roster");
    expect(inRoster).not.toContain("milestones.show");
  });

  test("begins a part where its ids say so", () => {
    const parts = menuEntries(gridMenus.cell, writable).filter(({ startsPart }) => startsPart);
    expect(parts.map(({ id }) => id)).toEqual([
      "grid.cut",
      "grid.clear",
      "grid.newRow",
      "milestones.show",
      "school.case",
    ]);
  });
});

test("every id of a menu is a command, and none stands twice in one", () => {
  const known = new Set(uiCommands.map(({ id }) => id));
  for (const items of [...menus.map((menu) => menu.items), ...Object.values(gridMenus)]) {
    const ids = items.filter((id) => id !== null);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("no two commands have the same id", () => {
  expect(new Set(uiCommands.map(({ id }) => id)).size).toBe(uiCommands.length);
});
