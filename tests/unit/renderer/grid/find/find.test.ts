/** Finding and replacing texts: what counts as the same, and which find a step leads to. */
import { describe, expect, test } from "vitest";
import type { Position } from "../../../../../renderer/grid/selection/activeCell.ts";
import {
  fold,
  foldedQuery,
  hitAt,
  holds,
  replaced,
  stepFrom,
} from "../../../../../renderer/grid/find/find.ts";
import { replacement, replacementWords } from "../../../../../renderer/grid/find/replacing.ts";
import { cellNamed, nameOf } from "../../../../builders/aShape.ts";

const part = (text: string) => ({ text, whole: false });
const whole = (text: string) => ({ text, whole: true });

describe("a text is found", () => {
  const isIn = (text: string, query: { text: string; whole: boolean }): boolean =>
    holds(fold(text), foldedQuery(query));

  test("in a part of the cell, or as the whole of it", () => {
    expect(isIn("东陵县育英学校", part("育英"))).toBe(true);
    expect(isIn("东陵县育英学校", whole("育英"))).toBe(false);
    expect(isIn("育英", whole("育英"))).toBe(true);
  });
  test("whatever its case and width", () => {
    expect(isIn("３２０人（Ａ区）", part("320人(a区)"))).toBe(true);
    expect(isIn("320人(a区)", part("３２０人（Ａ"))).toBe(true);
  });
  test("but an empty one nowhere", () => {
    expect(isIn("", whole(""))).toBe(false);
    expect(isIn("育英", part(""))).toBe(false);
  });
});

describe("replacing", () => {
  test("takes every occurrence and leaves the rest as it is written", () => {
    expect(replaced("教育局、教育局（Ｂ）", part("教育局"), "教育体育局")).toBe(
      "教育体育局、教育体育局（Ｂ）",
    );
    expect(replaced("Ａ１-a1-A1", part("a1"), "x")).toBe("x-x-x");
    expect(replaced("育英学校", part("育英"), "")).toBe("学校");
    expect(replaced("育英学校", part("实验"), "x")).toBeNull();
  });
  test("of a whole cell", () => {
    expect(replaced(" 教育局", whole("教育局"), "x")).toBeNull();
    expect(replaced("教育局", whole("教育局"), "教育体育局")).toBe("教育体育局");
  });
  test("never takes a part of a character", () => {
    // "㎡" is compared as "m2".
    expect(replaced("120㎡", part("m2"), "平方米")).toBe("120平方米");
    expect(replaced("120㎡", part("m"), "x")).toBeNull();
    expect(replaced("𠮷林𠮷", part("林"), "木")).toBe("𠮷木𠮷");
  });
  test("what it puts in is not looked through again", () => {
    expect(replaced("aa", part("a"), "aa")).toBe("aaaa");
  });
  test("passes over what cannot be changed, and counts it", () => {
    const texts: Readonly<Record<string, string>> = { "1.a": "教育局", "1.b": "教育局", "2.a": "县教育局" };
    const done = replacement(
      Object.keys(texts).map(cellNamed),
      {
        canEdit: ({ columnId }) => columnId === "a",
        editText: (cell) => texts[nameOf(cell)] ?? "",
      },
      part("教育局"),
      "教体局",
    );
    expect(done.edits).toEqual([
      { rowId: "1", columnId: "a", text: "教体局" },
      { rowId: "2", columnId: "a", text: "县教体局" },
    ]);
    expect(replacementWords(done)).toBe("替换 2 处，跳过 1 处（不能修改）");
    expect(replacementWords({ edits: [], skipped: 0 })).toBe("没有可替换的内容");
  });
});

describe("from find to find", () => {
  const at = (row: number, column: number): Position => ({ row, column });
  const hits = [at(0, 2), at(3, 0), at(3, 5)];

  test("forward, from a find or from between two", () => {
    expect(stepFrom(hits, at(0, 0), 1)).toEqual({ at: 0, wrapped: false });
    expect(stepFrom(hits, at(0, 2), 1)).toEqual({ at: 1, wrapped: false });
    expect(stepFrom(hits, at(3, 1), 1)).toEqual({ at: 2, wrapped: false });
  });
  test("round the ends", () => {
    expect(stepFrom(hits, at(3, 5), 1)).toEqual({ at: 0, wrapped: true });
    expect(stepFrom(hits, at(9, 9), 1)).toEqual({ at: 0, wrapped: true });
    expect(stepFrom(hits, at(0, 2), -1)).toEqual({ at: 2, wrapped: true });
  });
  test("back", () => {
    expect(stepFrom(hits, at(3, 5), -1)).toEqual({ at: 1, wrapped: false });
    expect(stepFrom(hits, at(2, 0), -1)).toEqual({ at: 0, wrapped: false });
  });
  test("nowhere without one", () => {
    expect(stepFrom([], at(0, 0), 1)).toBeNull();
  });
  test("which find a cell is", () => {
    expect(hits.map((hit) => hitAt(hits, hit))).toEqual([0, 1, 2]);
    expect(hitAt(hits, at(3, 1))).toBeNull();
  });
});
