/** A cell to the clipboard and back, and what Excel puts there. */
import { expect, test } from "vitest";
import { clipTextOf, parseClip } from "../../../../renderer/grid/clipboard.ts";

test.each(["320", "育英学校", "", 'a"b', "第一行\n第二行", "甲\t乙"])(
  "%j survives copy and paste",
  (text) => {
    expect(parseClip(clipTextOf(text))).toEqual({ kind: "cell", text });
  },
);

test("one cell of Excel ends in a line break", () => {
  expect(parseClip("320\r\n")).toEqual({ kind: "cell", text: "320" });
});

test("a quotation mark inside a text is no quoting", () => {
  expect(parseClip('"育英"学校')).toEqual({ kind: "cell", text: '"育英"学校' });
});

test("a block tells its size", () => {
  expect(parseClip("a\tb\tc\r\nd\te\tf\r\n")).toEqual({ kind: "block", rows: 2, columns: 3 });
  expect(parseClip("a\r\nb")).toEqual({ kind: "block", rows: 2, columns: 1 });
  expect(parseClip("a\t")).toEqual({ kind: "block", rows: 1, columns: 2 });
});
