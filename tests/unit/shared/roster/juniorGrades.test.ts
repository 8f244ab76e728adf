/** Offices that count the grades of a junior school from one again, and those that call 七年级 初一 behind a 六年级. */
import { describe, expect, test } from "vitest";
import {
  aWorkbook,
  dongling,
  previewOf,
  previewRows,
  told,
  valuesOf,
} from "../../../roster/support/aRoster.ts";

const fiveFour = { county: { ...dongling, schooling: "5-4" as const } };

describe("一年级 of a list of junior schools is 初一", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级", "二年级", "三年级"];
  const school = ["第一中学", "公办", "初级中学", 40, 41, 42];
  const wanted = { type: "junior", "enrollment.7": 40, "enrollment.8": 41, "enrollment.9": 42 };

  test("called so by its sheet, beside one of primary schools", () => {
    const primary = { name: "小学", rows: [header, ["甲小学", "公办", "小学", 30, 31, 32]] };
    const preview = previewOf(aWorkbook(primary, { name: "初中", rows: [header, school] }));
    expect(preview.rows.map(valuesOf)).toMatchObject([{ "enrollment.1": 30 }, wanted]);
    expect(told(preview)).toEqual([]);
  });

  test("called so by the title above it", () => {
    const junior = valuesOf(previewRows([["东陵县初中在校生情况表"], header, school]).rows[0]);
    expect(junior).toMatchObject(wanted);
    expect(junior["enrollment.1"]).toBeUndefined();
  });

  test("with its classes, and the part of a nine-year school in it", () => {
    const rows = [
      ["校名", "办别", "一年级班数", "一年级人数", "二年级班数", "二年级人数"],
      ["育英学校", "民办", 2, 90, 2, 88],
    ];
    const preview = previewOf(aWorkbook({ name: "初中部", rows }));
    expect(valuesOf(preview.rows[0])).toMatchObject({
      "classes.7": 2,
      "enrollment.7": 90,
      "classes.8": 2,
      "enrollment.8": 88,
    });
  });

  test("but not where the list has columns of both stages", () => {
    const rows = [
      ["学校名称", "办别", "一年级", "二年级", "七年级"],
      ["育英学校", "民办", 30, 31, 40],
    ];
    const preview = previewOf(aWorkbook({ name: "初中", rows }));
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.1": 30, "enrollment.7": 40 });
  });
});

describe("a column 学段 beside one set of grades", () => {
  const header = ["学校名称", "学段", "办别", "一年级", "二年级", "三年级", "四年级", "班数"];

  test("makes 一年级 of its junior rows 初一, and that is told", () => {
    const preview = previewRows([
      header,
      ["育英学校", "小学", "民办", 30, 31, 32, 33, 4],
      ["育英学校", "初中", "民办", 40, 41, 42, null, 3],
      ["第一中学", "初中", "公办", 50, 51, 52, null, 3],
    ]);
    expect(preview.rows.map(valuesOf)).toMatchObject([
      { name: "育英学校", "enrollment.1": 30, "enrollment.7": 40, "enrollment.9": 42 },
      { name: "第一中学", "enrollment.7": 50, type: "junior", "stageClasses.junior": 3 },
    ]);
    expect(valuesOf(preview.rows[1])["enrollment.1"]).toBeUndefined();
    expect(told(preview)).toContain("counted-from-junior D3");
    expect(told(preview).filter((problem) => problem.startsWith("counted"))).toHaveLength(1);
  });

  test("has its sums held against the numbers of both stages", () => {
    const preview = previewRows([
      header,
      ["甲小学", "小学", "民办", 30, 31, 32, 33, 4],
      ["第一中学", "初中", "公办", 50, 51, 52, null, 3],
      ["合计", null, null, 80, 82, 84, 33, 7],
    ]);
    expect(told(preview)).toEqual(["type-guessed A2", "counted-from-junior D3"]);
  });

  test("leaves a fourth grade of a three-year junior school to the planner", () => {
    const preview = previewRows([header, ["第一中学", "初中", "公办", 50, 51, 52, 53, 4]]);
    expect(preview.problems).toContainEqual(
      expect.objectContaining({ code: "grade-not-of-stage", cell: "G2", found: "53", expected: "初中" }),
    );
    const four = previewRows([header, ["第一中学", "初中", "公办", 50, 51, 52, 53, 4]], fiveFour);
    expect(valuesOf(four.rows[0])).toMatchObject({ "enrollment.6": 50, "enrollment.9": 53 });
  });

  test("and a type that say another stage than the pupils are in are told once", () => {
    const preview = previewRows([
      ["学校名称", "学段", "办别", "办学类型", "一年级", "七年级"],
      ["甲小学", "小学", "公办", "小学", 30, 5],
    ]);
    expect(told(preview)).toEqual(["grade-not-of-type F2"]);
  });

  test("that says another stage than the pupils are in is told", () => {
    const preview = previewRows([
      ["学校名称", "学段", "办别", "一年级", "七年级"],
      ["甲学校", "初中", "公办", 30, 40],
      ["乙学校", "小学", "公办", null, 40],
      ["丙学校", "小学", "公办", 30, 0],
    ]);
    expect(told(preview)).toEqual(["grade-not-of-stage D2", "grade-not-of-stage E3", "type-guessed A2"]);
  });
});

describe("under five-four schooling 初一 is 七年级", () => {
  const school = ["育英学校", "民办", 34, 40, 41, 42, 43];

  test.each(["六年级", "预备班", "预初", "预备年级"])("behind %s", (word) => {
    const preview = previewRows([["校名", "办别", "五年级", word, "初一", "初二", "初三"], school], fiveFour);
    expect(valuesOf(preview.rows[0])).toMatchObject({
      "enrollment.5": 34,
      "enrollment.6": 40,
      "enrollment.7": 41,
      "enrollment.8": 42,
      "enrollment.9": 43,
    });
    expect(told(preview)).toEqual(["type-guessed A2"]);
  });

  test("but 六年级 where a 初四 follows", () => {
    const rows = [["校名", "办别", "五年级", "初一", "初二", "初三", "初四"], school];
    expect(valuesOf(previewRows(rows, fiveFour).rows[0])).toMatchObject({ "enrollment.6": 40 });
  });

  test("and a county of six and three years has no 预备班", () => {
    const rows = [
      ["校名", "办别", "六年级", "预备班", "初一"],
      ["育英学校", "民办", 34, 40, 41],
    ];
    const preview = previewRows(rows);
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.6": 34, "enrollment.7": 41 });
    expect(told(preview)).toContain("no-such-junior-grade D1");
  });
});

describe("in a list without types, pupils in grades that the school's name speaks against are told", () => {
  const preview = (name: string, ...pupils: (number | null)[]) =>
    previewRows([
      ["学校名称", "办别", "一年级", "二年级", "七年级"],
      [name, "公办", ...pupils],
    ]);

  test.each(["东陵县第一中学", "东陵一中", "城关初级中学", "河口初中", "师范附中"])(
    "%s in 一年级",
    (name) => {
      expect(told(preview(name, 40, 41, null))).toEqual(["grade-not-of-name C2", "type-guessed A2"]);
    },
  );

  test("a primary school with junior grades alone", () => {
    expect(told(preview("城关小学", null, 0, 40))).toEqual(["grade-not-of-name E2", "type-guessed A2"]);
  });

  test.each(["东陵中学附属小学", "东陵县第一中学小学部", "育英学校", "城关小学"])("but not %s", (name) => {
    expect(told(preview(name, 40, 41, null))).toEqual(["type-guessed A2"]);
  });

  test("nor where the sheet says the stage, as of a nine-year school called 中学", () => {
    const name = "东陵实验中学";
    const primary = {
      name: "小学",
      rows: [
        ["学校名称", "办别", "一年级", "二年级"],
        [name, "公办", 40, 41],
      ],
    };
    const junior = {
      name: "初中",
      rows: [
        ["学校名称", "办别", "七年级", "八年级"],
        [name, "公办", 50, 51],
      ],
    };
    const joined = previewOf(aWorkbook(primary, junior));
    expect(told(joined)).toEqual(["type-guessed A2", "type-guessed A2", "rows-joined A2"]);
  });

  test("nor one whose type the file says, which is told by that, nor one with both stages", () => {
    expect(told(preview("东陵一中", 40, 41, 42))).toEqual(["type-guessed A2"]);
  });
});
