/** What headers mean: understood whole or not at all, from one level or several, with and without merges. */
import { describe, expect, test } from "vitest";
import { meaningOf } from "../../../../shared/roster/headers/headerMeaning.ts";
import { headerSignature, type Remembered } from "../../../../shared/roster/headers/remembered.ts";
import { dictionary } from "../../../roster/support/dictionary.ts";
import { aWorkbook, cell, previewOf, previewRows } from "../../../roster/support/aRoster.ts";

function fieldOf(...path: readonly string[]): string {
  const meaning = meaningOf(path, dictionary);
  if (meaning.kind === "field") return meaning.field;
  return meaning.kind === "bare-total" ? `bare-total ${meaning.stage}` : meaning.kind;
}

describe("a header is understood", () => {
  test.each([
    ["name", ["学校名称"]],
    ["name", ["学校（机构）名称"]],
    ["name", ["学校基本情况", "单位名称"]],
    ["code", ["学校\n标识码*"]],
    ["town", ["乡镇（街道）"]],
    ["ownership", ["办别（公办/民办）"]],
    ["type", ["2.办学类型"]],
    ["publicParticipation", ["是否公参民"]],
    ["enrollment.1", ["一年级"]],
    ["enrollment.1", ["１年级\n人数"]],
    ["enrollment.3", ["小学在校生数", "三年级"]],
    ["enrollment.7", ["初中", "七年级（初一）"]],
    ["enrollment.junior1", ["初一"]],
    ["enrollment.junior2", ["初中", "二年级"]],
    ["enrollment.junior3", ["初中三年级在校学生数（人）"]],
    ["enrollment.6", ["初中", "六年级"]],
    ["enrollment.5", ["在校生数", "5"]],
    ["enrollment.4", ["四年级", "学生数"]],
    ["enrollment.2", ["二年级", "小计"]],
    ["classes.4", ["四年级", "班数"]],
    ["classes.8", ["班级数", "八年级"]],
    ["classes.1", ["班级数及人数", "一年级", "班级数"]],
    ["stageClasses.primary", ["班级数", "小学"]],
    ["stageClasses.junior", ["初中教学班"]],
    ["stageClasses.all", ["班级总数"]],
    ["seats.primary", ["核定学位", "小学"]],
    ["seats.junior", ["初中核定规模"]],
    ["seats.primary", ["学位数（小学）"]],
    ["seats.all", ["学位数"]],
    ["seats.primary", ["核定学位", "小学", "（个）"]],
    ["seats.junior", ["核定学位", "初中", "人"]],
    ["enrollment.2", ["二年级", "在籍人数"]],
    ["teachers", ["教职工数", "其中：专任教师"]],
    ["teachers.junior", ["专任教师", "初中"]],
    ["approvedSize", ["批准办学规模"]],
    ["approvedSize", ["审批办学规模（人）"]],
    ["boarders", ["在校生数", "其中：住宿生"]],
    ["beds", ["学生宿舍床位数"]],
    ["total.all", ["在校生数", "合计"]],
    ["total.primary", ["小学", "在校生数"]],
    ["bare-total all", ["合计"]],
    ["bare-total primary", ["小学", "小计"]],
  ])("as %s: %j", (field, path) => expect(fieldOf(...path)).toBe(field));
});

describe("a header is left alone", () => {
  test.each([
    ["ignored", ["序 号"]],
    ["ignored", ["备注"]],
    ["approved-size", ["办学规模"]],
    ["approved-size", ["核定规模"]],
    ["approved-size", ["批准规模", "小学"]],
    ["unknown", ["一年级女生"]],
    ["unknown", ["招生数", "一年级"]],
    ["unknown", ["其中：女", "一年级"]],
    ["unknown", ["高中在校生", "一年级"]],
    ["unknown", ["一至六年级"]],
    ["unknown", ["1-6年级"]],
    ["unknown", ["一、二年级"]],
    ["unknown", ["初中", "五年级"]],
    ["unknown", ["小学", "初一"]],
    ["unknown", ["空余学位", "小学"]],
    ["unknown", ["大班额班数"]],
    ["unknown", ["教职工数"]],
    ["unknown", ["班级数", "人数"]],
    ["unknown", ["校长", "姓名"]],
    ["unknown", ["2021年春季在校生", "一年级"]],
    ["unknown", ["__proto__"]],
    ["unknown", ["constructor"]],
    ["unknown", []],
  ])("as %s: %j", (kind, path) => expect(fieldOf(...path)).toBe(kind));
});

const headersIn = (preview: ReturnType<typeof previewOf>): string[] =>
  preview.mappings.flat().map(({ header, field }) => `${header}=${field ?? ""}`);

const signatureOf = ({ tables }: ReturnType<typeof previewOf>): string => tables.map(headerSignature).join();

describe("header rows", () => {
  test("are joined through merges, below titles, notes and units", () => {
    const rows = [
      ["附件1"],
      ["东陵县中小学名册"],
      ["单位：人、个", null, null, "2021年9月"],
      ["校名", "在校生数", null, "班级数", null],
      [null, "一年级", "二年级", "小学", "初中"],
      ["甲小学", 30, 31, 2, null],
    ];
    const preview = previewOf(aWorkbook({ rows, merges: ["A2:E2", "A4:A5", "B4:C4", "D4:E4"] }));
    expect(preview.tables[0]?.header).toEqual({ first: 4, last: 5 });
    expect(headersIn(preview)).toEqual([
      "校名=name",
      "在校生数/一年级=enrollment.1",
      "在校生数/二年级=enrollment.2",
      "班级数/小学=stageClasses.primary",
      "班级数/初中=stageClasses.junior",
    ]);
  });

  test("go on below where a file lost its merges and some words are not known", () => {
    const preview = previewRows([
      ["校名", "办别", "在校生数", null, null, null, "校长信箱"],
      [null, null, "一年级", "二年级", "三年级", "其中借读", "（选填）"],
      ["甲小学", "公办", 30, 31, 32, 3, null],
    ]);
    expect(preview.tables[0]?.header).toEqual({ first: 1, last: 2 });
    expect(headersIn(preview).slice(2, 6)).toEqual([
      "在校生数/一年级=enrollment.1",
      "在校生数/二年级=enrollment.2",
      "在校生数/三年级=enrollment.3",
      "在校生数/其中借读=",
    ]);
  });

  test("are joined to the right where the file lost its merges", () => {
    const preview = previewRows([
      ["校名", "在校生数", null, "合计", "班级数", null],
      [null, "一年级", "二年级", null, "小学", "初中"],
      ["甲小学", 30, 31, 61, 2, null],
    ]);
    expect(headersIn(preview).slice(3)).toEqual([
      "合计=total.all",
      "班级数/小学=stageClasses.primary",
      "班级数/初中=stageClasses.junior",
    ]);
  });

  test("may have a row of column numbers below them, which is no school", () => {
    const { rows } = previewRows([
      ["校名", "办别", "一年级", "二年级", "三年级"],
      ["甲", "乙", 1, 2, 3],
      ["甲小学", "公办", 30, 31, 32],
    ]);
    expect(rows.map(({ key }) => key)).toEqual(["名册!3"]);
  });

  test("may be grades as plain numbers below their group", () => {
    const preview = previewOf(
      aWorkbook({
        rows: [
          ["校名", "办别", "在校生数", null, null, null],
          [null, null, 1, 2, 3, 4],
          ["甲小学", "公办", 30, 31, 32, 33],
        ],
        merges: ["A1:A2", "B1:B2", "C1:F1"],
      }),
    );
    expect(headersIn(preview).slice(2)).toEqual(
      [1, 2, 3, 4].map((grade) => `在校生数/${grade}=enrollment.${grade}`),
    );
  });

  test("where the planner shows them are taken, whatever they say", () => {
    const rows = [
      ["甲列", "乙列"],
      ["甲小学", 30],
    ];
    const headers = { 名册: [{ first: 1, last: 1 }] };
    expect(previewRows(rows).tables).toEqual([]);
    const preview = previewRows(rows, { choices: { headers } });
    expect(headersIn(preview)).toEqual(["甲列=", "乙列="]);
    const remembered = { "甲列|乙列": { 甲列: "name", 乙列: "enrollment.1" } } as const;
    expect(previewRows(rows, { choices: { headers }, remembered }).rows).toHaveLength(1);
  });
});

describe("two columns for one field", () => {
  const header = ["校名", "办别", "一年级", "小学一年级", "二年级"];

  test("that agree are one", () => {
    const preview = previewRows([header, ["甲小学", "公办", 30, 30, 31], ["乙小学", "公办", 40, 40, 41]]);
    expect(headersIn(preview).slice(2, 4)).toEqual(["一年级=enrollment.1", "小学一年级="]);
  });

  test("that differ are neither, and this is an error", () => {
    const preview = previewRows([header, ["甲小学", "公办", 30, 30, 31], ["乙小学", "公办", 40, 44, 41]]);
    expect(headersIn(preview).slice(2, 4)).toEqual(["一年级=", "小学一年级="]);
    expect(
      preview.problems.filter(({ code }) => code === "column-doubled").map(({ cell: at }) => at),
    ).toEqual(["C1", "D1"]);
  });

  test("of two years are the base year's", () => {
    const preview = previewRows([
      ["校名", "办别", "2020年在校生/一年级", "2021年在校生/一年级"],
      ["甲小学", "公办", 30, 31],
    ]);
    expect(headersIn(preview).slice(2)).toEqual(["2020年在校生/一年级=", "2021年在校生/一年级=enrollment.1"]);
  });

  test("all of another year come in, with one warning", () => {
    const preview = previewRows([
      ["校名", "办别", "2019年在校生/一年级", "2019年在校生/二年级"],
      ["甲小学", "公办", 30, 31],
    ]);
    expect(
      headersIn(preview)
        .slice(2)
        .every((mapped) => mapped.includes("=enrollment.")),
    ).toBe(true);
    expect(preview.problems.filter(({ code }) => code === "other-year")).toMatchObject([
      { cell: "C1", found: "2019", expected: "2021" },
    ]);
  });

  test("one a number and one a junior year are one grade in a six-three county", () => {
    const rows = [
      ["校名", "办别", "七年级", "初一"],
      ["甲中学", "公办", 30, 31],
    ];
    const preview = previewRows(rows);
    expect(preview.rows[0]?.cells["enrollment.7"]?.value).toBe(30);
    expect(preview.problems.map(({ code, cell: at }) => `${code} ${at}`)).toContain("column-doubled D1");
  });
});

describe("a mapping is remembered by the header's signature", () => {
  const of = (year: number, remembered: Remembered = {}) =>
    previewRows(
      [
        ["校名", "办别", `${year}年一年级新生`, "二年级"],
        ["甲小学", "公办", 30, 31],
      ],
      { remembered },
    );

  test("in its year and in the next", () => {
    expect(headersIn(of(2021))[2]).toBe("2021年一年级新生=");
    const remembered = {
      [signatureOf(of(2021))]: { "2021年一年级新生": "enrollment.1", 二年级: null },
    } as const;
    expect(headersIn(of(2021, remembered)).slice(2)).toEqual(["2021年一年级新生=enrollment.1", "二年级="]);
    expect(headersIn(of(2022, remembered)).slice(2)).toEqual(["2022年一年级新生=enrollment.1", "二年级="]);
  });

  test("but not which of two years' columns is meant", () => {
    const rows = (year: number) => [
      ["校名", "办别", `${year}年一年级新生`, `${year - 1}年一年级新生`],
      ["甲小学", "公办", 30, 31],
    ];
    const remembered = {
      [signatureOf(previewRows(rows(2021)))]: {
        "2021年一年级新生": "enrollment.1",
        "2020年一年级新生": null,
      },
    } as const;
    expect(headersIn(previewRows(rows(2023), { remembered })).slice(2)).toEqual([
      "2023年一年级新生=",
      "2022年一年级新生=",
    ]);
  });
});

test("性质 and 类别 are told apart by what stands below them", () => {
  const preview = previewRows([
    ["校名", "类别", "性质", "一年级"],
    ["甲小学", "公办", "小学", 30],
    ["乙学校", "民办", "九年一贯制学校", 31],
  ]);
  expect(headersIn(preview).slice(1, 3)).toEqual(["类别=ownership", "性质=type"]);
});

test("unmapped columns are listed; their contents are not", () => {
  const preview = previewRows([
    ["校名", "办别", "一年级", "联系人", "手机"],
    ["甲小学", "公办", 30, "张三", cell({ text: "13800000000", number: 13_800_000_000 })],
  ]);
  expect(preview.problems.filter(({ code }) => code === "column-unmapped").map(({ found }) => found)).toEqual(
    ["联系人", "手机"],
  );
  expect(JSON.stringify([preview.rows, preview.problems])).not.toMatch(/张三|138/u);
});
