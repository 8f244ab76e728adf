import { expect, it } from "vitest";
import { menus } from "../../../../renderer/commands/menus.ts";
import { uiCommand, uiCommands } from "../../../../renderer/commands/registry.ts";
import { shortcutOf } from "../../../../renderer/commands/shortcuts.ts";

const press = (key: string, ...held: readonly ("ctrlKey" | "metaKey" | "altKey" | "shiftKey")[]) => ({
  key,
  ctrlKey: held.includes("ctrlKey"),
  metaKey: held.includes("metaKey"),
  altKey: held.includes("altKey"),
  shiftKey: held.includes("shiftKey"),
});

it("names a key press as menus do", () => {
  expect(shortcutOf(press("z", "ctrlKey"))).toBe("Ctrl+Z");
  expect(shortcutOf(press("Z", "metaKey", "shiftKey"))).toBe("Ctrl+Shift+Z");
  expect(shortcutOf(press("1", "altKey"))).toBe("Alt+1");
});

it("gives no shortcut to two commands", () => {
  const all = uiCommands.flatMap(({ shortcuts }) => shortcuts ?? []);
  expect(new Set(all).size).toBe(all.length);
});

it("numbers the screens in the order in which they stand", () => {
  const screens = menus.flatMap(({ items }) => items).filter((id) => id?.startsWith("screen.") === true);
  const keys = screens.flatMap((id) => uiCommand(id ?? "").shortcuts ?? []);
  expect(keys).toEqual(keys.toSorted((one, other) => one.localeCompare(other)));
});
