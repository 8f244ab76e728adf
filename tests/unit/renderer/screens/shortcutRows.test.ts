/** The sheet of shortcuts: everything that has a key, each once. */
import { expect, test } from "vitest";
import { uiCommands } from "../../../../renderer/commands/registry.ts";
import { gridKeys } from "../../../../renderer/grid/keys/keyTable.ts";
import { keysOfPlaces } from "../../../../renderer/screens/shortcuts/keysOfPlaces.ts";
import { shortcutGroups } from "../../../../renderer/screens/shortcuts/shortcutRows.ts";
import { keyWords } from "../../../../renderer/ui/keyWords.ts";
import { anAppContext } from "../../../builders/anAppContext.ts";

const context = anAppContext();
const shortcuts = (search = ""): string[] =>
  shortcutGroups(context, search).flatMap(({ rows }) => rows.flatMap((row) => row.shortcuts));

test("lists every shortcut of the commands and of the grid", () => {
  const all = [
    ...uiCommands.flatMap((command) => command.shortcuts ?? []),
    ...[...gridKeys, ...keysOfPlaces].flatMap(({ keys }) => keys),
  ];
  expect(shortcuts().toSorted()).toEqual(all.map(keyWords).toSorted());
  expect(all.length).toBeGreaterThanOrEqual(45);
});

test("a key means one thing to the program, and at most one to a cell at rest", () => {
  const ofProgram = uiCommands.flatMap((command) => command.shortcuts ?? []);
  const ofGrid = gridKeys.filter(({ intent }) => intent !== undefined).flatMap(({ keys }) => keys);
  const both = [...ofProgram, ...ofGrid];
  expect(both.filter((key, i) => both.indexOf(key) !== i)).toEqual([]);
});

test("finds by purpose, by initials and by the key", () => {
  expect(shortcuts("撤销")).toEqual(["Ctrl+Z"]);
  expect(shortcuts("qx")).toContain("Ctrl+A");
  expect(shortcuts("alt+1")).toEqual(["Alt+1"]);
});
