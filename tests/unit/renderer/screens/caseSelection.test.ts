/** Choosing several schools of the list, as files are chosen in an office. */
import { expect, test } from "vitest";
import { allOf, only, toggled, upTo } from "../../../../renderer/screens/cases/list/selection.ts";

const listed = ["a", "b", "c", "d", "e"];
const ids = (selection: { readonly ids: ReadonlySet<string> }): string[] => [...selection.ids];

test("Shift takes all from the anchor, and shrinks again on the way back", () => {
  const first = only("b");
  const wide = upTo(first, "d", listed);
  expect(ids(wide)).toEqual(["b", "c", "d"]);
  expect(ids(upTo(wide, "c", listed))).toEqual(["b", "c"]);
  expect(ids(upTo(wide, "a", listed))).toEqual(["a", "b"]);
});

test("Ctrl adds a school and takes it away again; Shift counts from there", () => {
  const two = toggled(only("a"), "c");
  expect(ids(two)).toEqual(["a", "c"]);
  expect(ids(toggled(two, "a"))).toEqual(["c"]);
  expect(ids(upTo(two, "e", listed))).toEqual(["c", "d", "e"]);
});

test("an anchor that a filter has hidden is forgotten", () => {
  expect(ids(upTo(only("z"), "c", listed))).toEqual(["c"]);
  expect(ids(upTo(allOf(only("b"), listed), "a", listed))).toEqual(["a", "b"]);
});
