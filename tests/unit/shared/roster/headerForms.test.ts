/** Headers as offices put them together: composed words, translations, years of entry, and columns known by what they hold. */
import { describe, expect, test } from "vitest";
import { meaningOf } from "../../../../shared/roster/headers/headerMeaning.ts";
import { dictionary } from "../../../roster/support/dictionary.ts";
import { plainHeader, previewRows, told } from "../../../roster/support/aRoster.ts";

function fieldOf(...path: readonly string[]): string {
  const meaning = meaningOf(path, dictionary);
  return meaning.kind === "field" ? meaning.field : meaning.kind;
}

test.each([
  ["town", ["所属街道办"]],
  ["town", ["所在镇"]],
  ["town", ["街道办事处"]],
  ["ownership", ["公、民办"]],
  ["type", ["学段类型"]],
  ["code", ["机构国标码"]],
  ["name", ["学校名称\nSchool Name"]],
  ["enrollment.3", ["在校生 Enrolment", "三年级 Grade 3"]],
  ["teachers", ["专任教师 Full-time Teachers"]],
  ["unknown", ["一年级 boys"]],
  ["unknown", ["一年级（女）"]],
  ["unknown", ["在校生 (boarders)"]],
  ["enrollment.4", ["小学部（1—5年级）", "四年级"]],
  ["total.primary", ["小学（1-6年级）人数"]],
  ["unknown", ["小学（1-6年级）"]],
  ["enrollment.7", ["G7人数"]],
  ["enrollment.6", ["初中", "六年级（预备班）"]],
  ["unknown", ["小学", "预备班"]],
  ["approvedSize", ["许可证规模"]],
  ["approved-size", ["设计规模"]],
  ["unknown", ["寄宿生", "一年级"]],
])("%s: %j", (field, path) => expect(fieldOf(...path)).toBe(field));

describe("the fall in which pupils began", () => {
  test("tells the year of the table", () => {
    expect(meaningOf(["三年级（2019级）"], dictionary)).toMatchObject({ field: "enrollment.3", year: 2021 });
    const preview = previewRows([
      ["校名", "办别", "办学类型", "一年级（2020级）"],
      ["甲小学", "公办", "小学", 30],
    ]);
    expect(preview.problems.map(({ code, found }) => [code, found])).toEqual([["other-year", "2020"]]);
  });
});

describe("a column whose header says nothing", () => {
  const columnsOf = (rows: Parameters<typeof previewRows>[0]): string[] =>
    previewRows(rows)
      .mappings.flat()
      .map(({ header, field }) => `${header}=${field ?? ""}`);

  test("is known by what it holds", () => {
    expect(
      columnsOf([
        ["校别", "校码", "驻地", "办学形式", "一年级", "二年级", "三年级"],
        ["甲小学", "2141000001", "城关镇", "公办", 30, 31],
        ["乙小学", "2141000002", "城关镇", "民办", 40, 41],
        ["丙小学", "2141000003", "东山乡", "公办", 50, 51],
      ]).slice(0, 4),
    ).toEqual(["校别=name", "校码=code", "驻地=town", "办学形式=ownership"]);
  });

  test("is left alone beside one that says it, and where two columns hold the like", () => {
    expect(
      columnsOf([
        ["学校名称", "合并前学校", "旧码", "新码", "一年级", "二年级"],
        ["甲小学", "东山小学", "2141000001", "2141000011", 30],
        ["乙小学", "西山小学", "2141000002", "2141000012", 40],
        ["丙小学", "南山小学", "2141000003", "2141000013", 50],
      ]).slice(0, 4),
    ).toEqual(["学校名称=name", "合并前学校=", "旧码=", "新码="]);
  });

  test("of numbers is never guessed at", () => {
    expect(
      columnsOf([
        ["学校名称", "办别", "甲班", "乙班", "一年级"],
        ["甲小学", "公办", 30, 31, 61],
        ["乙小学", "公办", 40, 41, 81],
        ["丙小学", "公办", 50, 51, 101],
      ]).slice(2, 4),
    ).toEqual(["甲班=", "乙班="]);
  });
});

describe("a row of a school, said to be the header", () => {
  const schools = [
    ["甲小学", "2141000001", "城关镇", "公办", "小学", 30, 31],
    ["乙小学", "2141000002", "城关镇", "民办", "小学", 40, 41],
    ["丙小学", "2141000003", "东山乡", "公办", "小学", 50, 51],
    ["丁小学", "2141000004", "东山乡", "公办", "小学", 60, 61],
  ];
  const headedBy = (rows: Parameters<typeof previewRows>[0]): ReturnType<typeof previewRows> =>
    previewRows(rows, { choices: { headers: { 名册: [{ first: 2, last: 2 }] } } });

  test("names no column by what stands below it", () => {
    const { rows, mappings } = headedBy([plainHeader, ...schools]);
    expect(rows).toEqual([]);
    expect(mappings.flat().filter(({ field }) => field !== null)).toEqual([]);
  });

  test("nor does one with a name and numbers alone", () => {
    const short = schools.map(([name = "", , , , , first = 0, second = 0]) => [name, first, second]);
    expect(headedBy([["学校名称", "一年级", "二年级"], ...short]).rows).toEqual([]);
  });

  test("is told once, not at each row below it", () => {
    expect(told(headedBy([plainHeader, ...schools]))).toEqual(["no-name-column A2", "no-pupil-columns A2"]);
  });
});

test("a bare 合计 in front of all grades is their sum", () => {
  const preview = previewRows([
    ["校名", "办别", "办学类型", "合计", "一年级", "二年级"],
    ["甲小学", "公办", "小学", 61, 30, 31],
    ["乙小学", "公办", "小学", 82, 40, 41],
  ]);
  expect(preview.problems.map(({ code, cell, found, expected }) => [code, cell, found, expected])).toEqual([
    ["total-mismatch", "D3", "82", "81"],
  ]);
});
