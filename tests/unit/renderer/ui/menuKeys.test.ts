/** Where a key leads in a menu. */
import { expect, test } from "vitest";
import { nextEntry } from "../../../../renderer/ui/menuKeys.ts";

/** 剪切 · 复制 · 粘贴 (grey) · 复原 */
const entries = [
  { letter: "j", enabled: true },
  { letter: "f", enabled: true },
  { letter: "z", enabled: false },
  { letter: "f", enabled: true },
];

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 1, 3],
  ["ArrowDown", 3, 0],
  ["ArrowUp", -1, 3],
  ["ArrowUp", 0, 3],
  ["ArrowUp", 3, 1],
  ["Home", 3, 0],
  ["End", 0, 3],
  ["f", -1, 1],
  ["F", 1, 3],
  ["f", 3, 1],
  ["z", 0, 0],
  ["x", -1, -1],
  ["Shift", 2, 2],
])("%s from %i: %i", (key, from, to) => {
  expect(nextEntry(entries, from, key)).toBe(to);
});

test("nothing can be chosen where everything is grey", () => {
  expect(nextEntry([{ letter: "j", enabled: false }], -1, "ArrowDown")).toBe(-1);
});
