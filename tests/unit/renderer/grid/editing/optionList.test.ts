/** Finding a school by its name, its pinyin, its code, and typing what is none. */
import { describe, expect, test } from "vitest";
import {
  highlightedOption,
  matchingOptions,
  narrowList,
  openList,
  stepList,
  type OptionList,
} from "../../../../../renderer/grid/editing/optionList.ts";
import type { Option } from "../../../../../renderer/grid/types.ts";

const schools: readonly Option[] = [
  { value: "s1", label: "育英学校", keys: ["3601000001"] },
  { value: "s2", label: "东陵县实验小学", keys: ["3601000002", "一小"] },
  { value: "s3", label: "实验小学", keys: ["3601000003"] },
  { value: "s4", label: "重庆路小学" },
];
const found = (query: string): string[] => matchingOptions(schools, query).map(({ label }) => label);
const open = (text: string, free = false): OptionList => openList(schools, free, text);

describe("finding", () => {
  test("a part of the name, its beginning first", () => {
    expect(found("实验")).toEqual(["实验小学", "东陵县实验小学"]);
  });
  test("pinyin initials and full spelling, also as an input method shows them", () => {
    expect(found("yyxx")).toEqual(["育英学校"]);
    expect(found("yu'ying")).toEqual(["育英学校"]);
    expect(found("SYXX")).toEqual(["实验小学", "东陵县实验小学"]);
    expect(found("cql")).toEqual(["重庆路小学"]);
  });
  test("code and former names", () => {
    expect(found("3601000002")).toEqual(["东陵县实验小学"]);
    expect(found("一小")).toEqual(["东陵县实验小学"]);
  });
  test("full-width letters count as letters", () => {
    expect(found("ｙｙ")).toEqual(["育英学校"]);
  });
  test("nothing", () => {
    expect(found("第九中学")).toEqual([]);
  });
});

describe("what Enter takes", () => {
  test("the present option of a list just opened", () => {
    expect(highlightedOption(open("实验小学"))?.value).toBe("s3");
    expect(highlightedOption(open(""))).toBeUndefined();
  });
  test("the best match of what is typed", () => {
    expect(highlightedOption(narrowList(open(""), "yy"))?.value).toBe("s1");
  });
  test("the text itself where nothing matches, and where all of it was deleted", () => {
    expect(highlightedOption(narrowList(open(""), "第九中学"))).toBeUndefined();
    expect(highlightedOption(narrowList(open("育英学校"), ""))).toBeUndefined();
  });
  test("a free text can be taken beside options that resemble it", () => {
    const list = narrowList(open("", true), "实验");
    expect(list.entries.at(-1)).toEqual({ kind: "free", text: "实验" });
    expect(highlightedOption(stepList(list, -1))).toBeUndefined();
    expect(narrowList(open("", true), "实验小学").entries.some(({ kind }) => kind === "free")).toBe(false);
  });
});

test("arrows go round, pages stop at the ends", () => {
  const list = open("");
  expect(stepList(list, 1).highlighted).toBe(0);
  expect(stepList(list, -1).highlighted).toBe(3);
  expect(stepList(stepList(list, -1), 1).highlighted).toBe(0);
  expect(stepList(stepList(list, 1), 8).highlighted).toBe(3);
  expect(stepList(openList([], false, ""), 1).highlighted).toBe(-1);
});
