/** One cell at a time: what is a value, what is not applicable, and what is an error that stays in its cell. */
import { describe, expect, test } from "vitest";
import type { NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { readCell } from "../../../../shared/roster/cells/readCell.ts";
import type { RosterField } from "../../../../shared/roster/columns/rosterFields.ts";
import { dictionary } from "../../../roster/support/dictionary.ts";

type Content = Partial<NeutralCell>;
const read = (field: RosterField, content: Content | string | number, scale = 1) => {
  const given = typeof content === "object" ? content : { text: String(content) };
  const number = typeof content === "number" ? { number: content } : {};
  return readCell(field, { row: 1, column: 1, text: "", ...number, ...given }, scale, dictionary);
};

describe("a count", () => {
  test.each([
    ["320", 320],
    [320, 320],
    ["３２０", 320],
    [" 1,200 人", 1_200],
    ["12名", 12],
    ["0", 0],
    [0, 0],
  ])("%j is %j", (content, value) => expect(read("enrollment.1", content)).toMatchObject({ value }));

  test.each(["", "/", "／", "—", "－", "——", "–", "-", "无", "　"])(
    "%j is not applicable, which is not 0",
    (text) => {
      const result = read("enrollment.1", text);
      expect(result.value).toBeNull();
      expect(result.reason).toBeUndefined();
    },
  );

  test.each([
    ["约300", "not-integer"],
    ["300+", "not-integer"],
    ["2.5", "not-integer"],
    [2.5, "not-integer"],
    ["一百", "not-integer"],
    ["1,2345", "not-integer"],
    ["320①", "not-integer"],
    ["45（含附设班）", "not-integer"],
    [-3, "negative"],
    ["99999999999", "too-large"],
    [{ text: "2021-09-01", number: 44_440, date: "2021-09-01" }, "not-integer"],
  ])("%j is no count: %s", (content, reason) => {
    const { value, reason: found, problem } = read("enrollment.1", content);
    expect({ value, found, problem }).toEqual({ value: null, found: reason, problem: reason });
  });

  test("a formula without a result is a problem, never 0", () => {
    expect(read("enrollment.1", { formula: "missing" })).toMatchObject({
      value: null,
      problem: "formula-without-value",
    });
    expect(read("enrollment.1", { text: "30", number: 30, formula: "cached" })).toMatchObject({ value: 30 });
    expect(read("enrollment.1", { text: "#REF!", error: "#REF!" })).toMatchObject({
      text: "#REF!",
      value: null,
      problem: "cell-error",
    });
  });

  test("in thousands comes out whole or not at all", () => {
    expect(read("enrollment.1", 1.234, 1_000)).toMatchObject({ value: 1_234 });
    expect(read("enrollment.1", "0.57", 100)).toMatchObject({ value: 57 });
    expect(read("enrollment.1", 1.2345, 1_000)).toMatchObject({ value: null, problem: "scale-fraction" });
  });
});

describe("a code", () => {
  test.each([
    ["2141001001", "2141001001"],
    [2_141_001_001, "2141001001"],
    ["\t2141001001", "2141001001"],
    ["'2141001001", "2141001001"],
    ["２１４１００１００１", "2141001001"],
    ["2141 001 001", "2141001001"],
    ["/", ""],
  ])("%j is %j", (content, value) => {
    const { value: found, problem } = read("code", content);
    expect({ found, problem }).toEqual({ found: value, problem: undefined });
  });

  test("of another length stays as it is, with a problem", () => {
    expect(read("code", "214100100")).toMatchObject({ value: "214100100", problem: "code-invalid" });
    expect(read("code", "52410000MJY0001234")).toMatchObject({ problem: "code-invalid" });
  });

  test.each([524_100_001_234_567_900, "5.241E+17"])("%j has lost digits and is not taken", (content) => {
    expect(read("code", content)).toMatchObject({ value: "", reason: "too-large", problem: "digits-lost" });
  });
});

describe("a 统一社会信用代码", () => {
  const code = "91350100M000100Y43";

  test.each([code, `'${code}`, " 91350100m000100y43 ", "9135 0100 M000 100Y 43", "９１350100M000100Y43"])(
    "%j is one",
    (text) => {
      const { value, problem } = read("creditCode", text);
      expect({ value, problem }).toEqual({ value: code, problem: undefined });
    },
  );

  test.each(["91350100M000100Y44", "91350100M000100Y4", "2141001001"])(
    "%j fails its check: kept as it stands, with a problem",
    (text) => {
      expect(read("creditCode", text)).toMatchObject({ value: text, problem: "credit-code-invalid" });
      expect(read("creditCode", text).reason).toBeUndefined();
    },
  );

  test.each([524_100_001_234_567_900, "5.241E+17"])("%j has lost digits and is not taken", (content) => {
    const lost = { value: null, reason: "too-large", problem: "digits-lost" };
    expect(read("creditCode", content)).toMatchObject(lost);
    expect(read("licenseNo", content)).toMatchObject(lost);
  });

  test("that is not given is none; a licence number of 15 digits is whole", () => {
    expect(read("creditCode", "/")).toEqual({ value: null, text: "/" });
    expect(read("licenseNo", 141_010_020_000_011)).toMatchObject({ value: "141010020000011" });
  });
});

describe("a date", () => {
  test.each<[Content | string | number, string]>([
    ["2025-08-31", "2025-08-31"],
    ["2025.8.31", "2025-08-31"],
    ["2025年8月31日", "2025-08-31"],
    ["２０２５/８/31", "2025-08-31"],
    ["2025-08-31 00:00:00", "2025-08-31"],
    ["20250831", "2025-08-31"],
    ["2025.9", "2025-09-01"],
    [2025.9, "2025-09-01"],
    [2025.12, "2025-12-01"],
    ["2025.10", "2025-10-01"],
    ["2025.01", "2025-01-01"],
    ["2025年1月", "2025-01-01"],
    ["202508", "2025-08-01"],
    [202_508, "2025-08-01"],
    [45_900, "2025-08-31"],
    [45_900.75, "2025-08-31"],
    [{ text: "2025-08-31", number: 45_900, date: "2025-08-31" }, "2025-08-31"],
  ])("%j is %s", (content, value) => {
    const { value: found, problem, reason } = read("licenseExpiry", content);
    expect({ found, problem, reason }).toEqual({ found: value, problem: undefined, reason: undefined });
  });

  test.each<[string | number, string]>([
    [2025.1, "ambiguous-month"],
    ["2025.1", "ambiguous-month"],
    ["长期", "not-date"],
    [2025, "not-date"],
    ["2025", "not-date"],
    [44, "not-date"],
    ["2020年9月至2025年8月", "not-date"],
    ["2025-02-30", "no-such-date"],
    ["2025.13", "no-such-date"],
  ])("%j is asked: %s", (content, reason) => {
    const { value, reason: found, problem } = read("licenseExpiry", content);
    expect({ value, found, problem }).toEqual({ value: null, found: reason, problem: reason });
  });

  test("that is not given is none; a formula without a result is a problem", () => {
    for (const text of ["", "/", "无"]) expect(read("licenseExpiry", text)).toEqual({ value: null, text });
    expect(read("licenseExpiry", { formula: "missing" })).toMatchObject({
      reason: "not-date",
      problem: "formula-without-value",
    });
  });
});

describe("a word", () => {
  test.each([
    ["ownership", "公办", "public"],
    ["ownership", "民 办", "private"],
    ["ownership", "999", "private"],
    ["ownership", "831 县级教育部门", "public"],
    ["ownership", "999 民办", "private"],
    ["type", "九年一贯制学校", "nine-year"],
    ["type", "211 小学", "primary"],
    ["type", "初级中学（311）", "junior"],
    ["type", "312-九年一贯制学校", "nine-year"],
    ["type", "341", "complete-secondary"],
    ["publicParticipation", "√", true],
    ["publicParticipation", "1", true],
    ["publicParticipation", "—", false],
    ["publicParticipation", "", false],
  ] as const)("%s %j is %j", (field, text, value) => expect(read(field, text)).toMatchObject({ value }));

  test.each([
    ["ownership", "民办公助"],
    ["type", "幼儿园"],
    ["type", "211 初级中学"],
    ["publicParticipation", "待定"],
  ] as const)("%s %j is not guessed at", (field, text) => {
    expect(read(field, text)).toMatchObject({ reason: "not-choice", problem: "not-choice", text });
  });

  test.each(["toString", "__proto__", "constructor"])("%j is no word of any list", (text) => {
    expect(read("type", text).problem).toBe("not-choice");
  });
});

test("a text keeps its own spelling; a name must be there", () => {
  expect(read("organizer", " 某教育（集团）有限公司 ")).toMatchObject({ value: "某教育（集团）有限公司" });
  expect(read("organizer", "/")).toMatchObject({ value: null });
  expect(read("town", "—")).toMatchObject({ value: "" });
  expect(read("name", "")).toMatchObject({ value: "", reason: "required", problem: "required" });
});
