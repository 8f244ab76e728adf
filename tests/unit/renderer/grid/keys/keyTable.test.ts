/** The keys as they are told to people, against what the grid does with them; key by key, in both directions. */
import { describe, expect, test } from "vitest";
import { gridKeys } from "../../../../../renderer/grid/keys/keyTable.ts";
import { readyIntent, type Key } from "../../../../../renderer/grid/keys/keymap.ts";

function pressOf(shortcut: string): Key {
  const parts = shortcut.split(/\+(?=.)/u);
  const name = parts.at(-1) ?? "";
  return {
    key: name === "Space" ? " " : name.length === 1 ? name.toLowerCase() : name,
    ctrlKey: parts.includes("Ctrl"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
    metaKey: false,
  };
}

const told = gridKeys.flatMap(({ keys, intent }) => keys.map((key) => ({ key, intent })));

describe("what is told is what happens", () => {
  test.each(told.filter(({ intent }) => intent !== undefined))("$key", ({ key, intent }) => {
    expect(readyIntent(pressOf(key))).toEqual(intent);
  });
});

const names = [
  ..."ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Enter Tab Space Delete Backspace".split(
    " ",
  ),
  ..."Escape Insert F2 F3 F4 F5 F7 F8 F9 F11 F12 - = ; : ' , . / [ ] `".split(" "),
  ..."A B C D E F G H I J K L M N O P Q R S T U V W X Y Z 0 1 2 3 4 5 6 7 8 9".split(" "),
];
const modifiers = ["", "Shift+", "Ctrl+", "Ctrl+Shift+", "Alt+", "Alt+Shift+", "Ctrl+Alt+"];

/** Combinations whose second modifier changes nothing: told once, without it. */
const sameWithout = (shortcut: string): boolean =>
  ["Ctrl+", "Shift+", "Alt+"].some((modifier) => {
    const bare = shortcut.replace(modifier, "");
    return (
      bare !== shortcut &&
      told.some(({ key }) => key === bare) &&
      sameIntent(pressOf(bare), pressOf(shortcut))
    );
  });
const sameIntent = (a: Key, b: Key): boolean =>
  JSON.stringify(readyIntent(a)) === JSON.stringify(readyIntent(b));

test("whatever a key does in a cell at rest is told", () => {
  const silent = modifiers
    .flatMap((modifier) => names.map((name) => `${modifier}${name}`))
    .filter((shortcut) => !["pass", "native"].includes(readyIntent(pressOf(shortcut)).type))
    .filter((shortcut) => !told.some(({ key }) => key === shortcut) && !sameWithout(shortcut));
  expect(silent).toEqual([]);
});
