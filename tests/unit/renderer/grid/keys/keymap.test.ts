/** What keys mean when a cell is active, while typing over it, and after F2. */
import { describe, expect, test } from "vitest";
import { intentOf, type Intent, type Key, type Mode } from "../../../../../renderer/grid/keys/keymap.ts";

/** "Ctrl+Shift+Z" → a key event's data. */
function key(combination: string): Key {
  const parts = combination.split("+");
  const name = parts.at(-1) ?? "";
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  return { key: name, ctrlKey: has("Ctrl"), metaKey: false, altKey: has("Alt"), shiftKey: has("Shift") };
}
const meaning = (combination: string, mode: Mode, listOpen = false): string =>
  words(intentOf(key(combination), mode, listOpen));
const words = (intent: Intent): string =>
  [
    intent.type,
    "motion" in intent ? intent.motion : "",
    "what" in intent ? intent.what : "",
    "step" in intent ? String(intent.step) : "",
    "way" in intent ? intent.way : "",
  ]
    .filter(Boolean)
    .join(" ");

describe("an active cell", () => {
  test.each([
    ["ArrowDown", "move down"],
    ["Enter", "enter below"],
    ["Shift+Enter", "enter above"],
    ["Tab", "move next"],
    ["Shift+Tab", "move previous"],
    ["Home", "move row-start"],
    ["Ctrl+Home", "move first"],
    ["Ctrl+End", "move last"],
    ["Ctrl+ArrowUp", "move edge-up"],
    ["PageDown", "move page-down"],
    ["F2", "edit"],
    ["Alt+ArrowDown", "open-list"],
    ["Delete", "clear"],
    ["Backspace", "clear"],
    ["Ctrl+Delete", "delete-rows"],
    ["Ctrl+d", "fill down"],
    ["Ctrl+r", "fill right"],
    ["Ctrl+;", "today"],
    ["Ctrl+Shift+C", "copy-with-headers"],
    ["Ctrl+Shift+R", "pass"],
    ["Shift+ArrowDown", "extend down"],
    ["Shift+Home", "extend row-start"],
    ["Shift+End", "extend row-end"],
    ["Shift+PageUp", "extend page-up"],
    ["Ctrl+Shift+End", "extend last"],
    ["Ctrl+Shift+ArrowRight", "extend edge-right"],
    ["Shift+ ", "select rows"],
    ["Ctrl+ ", "select columns"],
    ["Ctrl+a", "select all"],
    ["Escape", "collapse"],
    ["a", "native"],
    [" ", "native"],
  ])("%s: %s", (combination, expected) => {
    expect(meaning(combination, "ready")).toBe(expected);
  });

  test.each(["Ctrl+z", "Ctrl+y", "Ctrl+Shift+Z", "Ctrl+k", "Ctrl+c", "Ctrl+v", "F1"])(
    "%s is left to others",
    (combination) => {
      expect(meaning(combination, "ready")).toBe("pass");
    },
  );
});

describe("typing over a cell", () => {
  test("arrows commit and move, the rest of the text keys are the textarea's", () => {
    expect(meaning("ArrowLeft", "enter")).toBe("commit left");
    expect(meaning("ArrowDown", "enter")).toBe("commit down");
    expect(meaning("Shift+ArrowLeft", "enter")).toBe("native");
    expect(meaning("Home", "enter")).toBe("native");
    expect(meaning("Ctrl+z", "enter")).toBe("native");
  });
  test("Enter, Tab and Esc end it", () => {
    expect(meaning("Enter", "enter")).toBe("commit below");
    expect(meaning("Shift+Tab", "enter")).toBe("commit previous");
    expect(meaning("Escape", "enter")).toBe("cancel");
  });
  test("a shortcut of the program commits first; a modifier alone does not", () => {
    expect(meaning("Ctrl+s", "enter")).toBe("commit-and-pass");
    expect(meaning("F6", "enter")).toBe("commit-and-pass");
    expect(meaning("Control", "enter")).toBe("native");
  });
});

describe("after F2", () => {
  test("arrows move the caret", () => {
    expect(meaning("ArrowLeft", "edit")).toBe("native");
    expect(meaning("ArrowUp", "edit")).toBe("native");
  });
});

describe("with an open list", () => {
  test("up and down choose, left and right move the caret, Enter takes", () => {
    expect(meaning("ArrowDown", "enter", true)).toBe("choose 1");
    expect(meaning("PageUp", "edit", true)).toBe("choose -8");
    expect(meaning("ArrowLeft", "enter", true)).toBe("native");
    expect(meaning("Enter", "enter", true)).toBe("commit below");
  });
});

test("while editing, Ctrl+Enter is for all that is selected, Ctrl+; puts today where the caret is", () => {
  for (const mode of ["enter", "edit"] as const)
    for (const listOpen of [false, true]) {
      expect(meaning("Ctrl+Enter", mode, listOpen)).toBe("commit-to-all");
      expect(meaning("Ctrl+;", mode, listOpen)).toBe("today");
    }
});
