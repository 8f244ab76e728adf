/** What people type into cells: what is a value, what is empty, and what is kept as it is with a reason. */
import { describe, expect, test } from "vitest";
import { draftSentence } from "../../../../shared/format/draftSentence.ts";
import { parseTyped, tidy } from "../../../../shared/format/typed.ts";
import { draftReasons } from "../../../../shared/model/draft.ts";
import type { FieldKind, FieldSpec } from "../../../../shared/model/fields.ts";
import { fieldSpec, type TableName } from "../../../../shared/model/plan.ts";

const ofKind = (kind: FieldKind, more: Partial<FieldSpec> = {}): FieldSpec => ({
  key: "x",
  label: "",
  kind,
  ...more,
});

function field(table: TableName, key: string): FieldSpec {
  const spec = fieldSpec(table, key);
  if (spec === undefined) throw new Error(`${table} has no ${key}`);
  return spec;
}

describe("integers", () => {
  const pupils = ofKind("integer", { unit: "人" });

  test.each([
    ["300", 300],
    [" 300 ", 300],
    ["３００", 300],
    ["1,234", 1234],
    ["１，２３４，５６７", 1_234_567],
    ["1 234", 1234],
    ["300人", 300],
    ["300 个", 300],
    ["25名", 25],
    ["0", 0],
    ["-0", 0],
    ["007", 7],
    ["10000000", 10_000_000],
    ["320\u200b", 320],
    ["\u200e320\ufeff", 320],
    ["1\u00a0234", 1234],
    ["1\u202f234\u202f567", 1_234_567],
    ["\n320\n", 320],
    ["320 人", 320],
    ["300.00", 300],
    ["1,234.0", 1234],
  ])("%j is %i", (text, value) => {
    expect(parseTyped(pupils, text)).toEqual({ value });
  });

  test.each(["", "  ", "/", "／", "\\", "-", "－", "—", "——", "–", "\u2212", "\u00a0", "无"])(
    "%j does not apply, which is not 0",
    (text) => {
      expect(parseTyped(pupils, text)).toEqual({ value: null });
    },
  );

  test.each([
    "约300",
    "300+",
    "300左右",
    "一百",
    "2.5",
    "300.000",
    "300.01",
    "8%",
    "(45)",
    "####",
    "1.2E+05",
    "12 34",
    "1 2",
    "1,234 567",
    "120\n30",
    "300\r\n200",
    "1-2",
    "¥300",
    "1e3",
    "0x10",
    "3万",
    // Two numbers in one cell, or a slip: nobody knows.
    "45\n46",
    "1 20",
    "12 34",
    "1 2345",
    "300-320",
    "1,2345",
    "12,34",
    ",300",
    "人",
    "320①",
    "5²",
    "½",
    "٣٠٠",
    "3OO",
    "--5",
  ])("%j is not guessed at", (text) => {
    expect(parseTyped(pupils, text)).toEqual({ reason: "not-integer" });
  });

  test("negative and too large numbers", () => {
    expect(parseTyped(pupils, "-1")).toEqual({ reason: "negative" });
    expect(parseTyped(pupils, "10000001")).toEqual({ reason: "too-large" });
    expect(parseTyped(pupils, "9".repeat(400))).toEqual({ reason: "too-large" });
    expect(parseTyped({ ...pupils, min: null }, "－45")).toEqual({ value: -45 });
    expect(parseTyped({ ...pupils, min: null }, "\u22121,234")).toEqual({ value: -1234 });
    expect(parseTyped({ ...pupils, min: null }, "-10000001")).toEqual({ reason: "too-large" });
  });

  test("the unit of the column may be written after the number, another may not", () => {
    expect(parseTyped(field("county", "baseYear"), "2021年")).toEqual({ value: 2021 });
    expect(parseTyped(field("measure", "investment"), "1,200.5万元")).toEqual({ value: 1200.5 });
    expect(parseTyped(field("measure", "investment"), "1200元")).toEqual({ reason: "not-number" });
    expect(parseTyped(field("measure", "investment"), "¥1200")).toEqual({ reason: "not-number" });
    expect(parseTyped(field("measure", "unitSubsidy"), "￥1,200.00")).toEqual({ value: 1200 });
  });

  test("a required number cannot be emptied", () => {
    expect(parseTyped({ ...pupils, required: true }, "")).toEqual({ reason: "required" });
  });
});

test.each([
  ["85.5", { value: 85.5 }],
  ["１２００．５", { value: 1200.5 }],
  ["1,200", { value: 1200 }],
  ["0", { value: 0 }],
  ["-3", { reason: "negative" }],
  ["12.", { reason: "not-number" }],
  [".5", { reason: "not-number" }],
  ["1.2.3", { reason: "not-number" }],
  ["8½", { reason: "not-number" }],
  ["5.8%", { reason: "not-number" }],
  ["85\n5", { reason: "not-number" }],
  ["约85", { reason: "not-number" }],
])("the number %j", (text, typed) => {
  expect(parseTyped(ofKind("number"), text)).toEqual(typed);
});

describe("words", () => {
  const kind = field("measure", "kind");

  test.each([
    ["新建公办学校", "new-build"],
    ["新建", "new-build"],
    ["扩建", "expand"],
    ["挖潜", "tap"],
    ["民转公", "convert"],
    [" 转 公 ", "convert"],
    ["购买", "purchase"],
    ["政府购买", "purchase"],
    ["核减", "intake-cap"],
    ["停办", "close"],
    ["终止办学(停办)", "close"],
    ["转型", "transform"],
    ["close", "close"],
  ])("%j is the measure %s", (text, value) => {
    expect(parseTyped(kind, text)).toEqual({ value });
  });

  test.each(["建", "转", "公办学校", "搬迁", "constructor", "__proto__", "toString", "()"])(
    "%j is none, or more than one",
    (text) => {
      expect(parseTyped(kind, text)).toEqual({ reason: "not-choice" });
    },
  );

  test("an emptied choice is empty where it may be, and refused where it may not", () => {
    expect(parseTyped(kind, "")).toEqual({ value: null });
    expect(parseTyped(field("school", "ownership"), "")).toEqual({ reason: "required" });
  });

  test.each([
    ["初中", "junior"],
    ["完中", "complete-secondary"],
    ["九年制", "nine-year"],
    ["小学", "primary"],
  ])("%j is the type %s", (text, value) => {
    expect(parseTyped(field("school", "type"), text)).toEqual({ value });
  });
});

test.each([
  ["小学", { value: ["primary"] }],
  ["初中部", { value: ["junior"] }],
  ["小学段", { value: ["primary"] }],
  ["小学、初中", { value: null }],
  ["初中和小学", { value: null }],
  ["全部", { value: null }],
  ["两段", { value: null }],
  ["", { value: null }],
  ["小学（不含初中）", { reason: "not-choice" }],
  ["非小学", { reason: "not-choice" }],
  ["高中", { reason: "not-choice" }],
])("the stages %j", (text, typed) => {
  expect(parseTyped(field("measure", "stages"), text)).toEqual(typed);
});

test.each([
  ["是", { value: true }],
  ["√", { value: true }],
  ["TRUE", { value: true }],
  ["False", { value: false }],
  ["１", { value: true }],
  ["否", { value: false }],
  ["", { value: false }],
  ["无", { value: false }],
  ["也许", { reason: "not-choice" }],
])("the flag %j", (text, typed) => {
  expect(parseTyped(field("school", "publicParticipation"), text)).toEqual(typed);
});

test.each([
  ["09-01", { value: "09-01" }],
  ["9月1日", { value: "09-01" }],
  ["9/15", { value: "09-15" }],
  ["2-29", { reason: "no-such-date" }],
  ["13-01", { reason: "no-such-date" }],
  ["秋天", { reason: "not-date" }],
  ["", { reason: "required" }],
])("the snapshot day %j", (text, typed) => {
  expect(parseTyped(field("county", "snapshot"), text)).toEqual(typed);
});

describe("text", () => {
  test("keeps its own spelling, on one line, without what is invisible", () => {
    expect(parseTyped(field("school", "name"), "  育英学校（东区）Ａ\r\n分校\u0000\u200b ")).toEqual({
      value: "育英学校（东区）Ａ 分校",
    });
  });

  test('is empty as its column has it: a name may not be, a town is "", a remark is absent', () => {
    expect(parseTyped(field("school", "name"), " ")).toEqual({ reason: "required" });
    expect(parseTyped(field("school", "town"), " ")).toEqual({ value: "" });
    expect(parseTyped(field("measure", "remarks"), " ")).toEqual({ value: null });
  });

  test("a dash is a text", () => {
    expect(parseTyped(field("measure", "remarks"), "/")).toEqual({ value: "/" });
  });
});

describe("a text of several lines", () => {
  const plan: FieldSpec = { key: "contingency", label: "应急预案", kind: "text", multiline: true };
  const kept = (text: string) => parseTyped(plan, text);

  test("keeps its lines, whatever ends them, and blanks between paragraphs", () => {
    expect(kept("一、每周调度\n二、当日报告")).toEqual({ value: "一、每周调度\n二、当日报告" });
    expect(kept("一\r\n二\r三\u2028四\u2029五")).toEqual({ value: "一\n二\n三\n四\n五" });
    expect(kept("一\n\n二")).toEqual({ value: "一\n\n二" });
  });

  test("is without empty lines around it, more than one between, and spaces at the ends of lines", () => {
    expect(kept("\n \n一  \n\n\n\n  二\u3000\n")).toEqual({ value: "一\n\n二" });
  });

  test("is without what nobody can see", () => {
    expect(kept("一\u0000\u200b二\t三\n\ufeff四")).toEqual({ value: "一 二 三\n四" });
  });

  test("is empty where nothing is left of it", () => {
    for (const text of ["", " \n\t\r\n ", "\u200b\n\ufeff"]) expect(kept(text)).toEqual({ value: null });
  });
});

test("structures and references are not typed as text", () => {
  expect(parseTyped(field("county", "targets"), "[]")).toEqual({ reason: "not-choice" });
  expect(parseTyped(field("diversion", "measureId"), "m1")).toEqual({ reason: "not-choice" });
});

test("tidy makes full-width ordinary, and one line", () => {
  expect(tidy("　１２\n（三）　")).toBe("12 (三)");
});

test.each(draftReasons)("the reason %s has a sentence with the text and a remedy", (reason) => {
  expect(draftSentence("约300", reason)).toMatch(/^“约300”[^a-z]+。.+。$/u);
});
