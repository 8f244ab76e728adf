/** A head that is longer than its line: whole where it has room, else cut with three dots. */
import { expect, test } from "vitest";
import { onOneLine } from "../../../../shared/print/longText.ts";
import { textWidth } from "../../../../shared/print/printed.ts";

test("a text that has room on the line is left as it is", () => {
  const head = "东陵县城关镇育英实验学校“一校一案”（续）";
  expect(onOneLine(head, textWidth)).toBe(head);
  expect(onOneLine("校".repeat(41), textWidth)).toBe("校".repeat(41));
});

test("a longer one ends in three dots within the line, and no rare character is cut in two", () => {
  expect(onOneLine("校".repeat(42), textWidth)).toBe(`${"校".repeat(40)}…`);
  expect(onOneLine("𠮷".repeat(42), textWidth)).toBe(`${"𠮷".repeat(40)}…`);
});
