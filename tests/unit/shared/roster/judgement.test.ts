/** Rules of one row, and one school in two rows: what is told, and what comes in all the same. */
import { describe, expect, test } from "vitest";
import {
  aWorkbook,
  dongling,
  previewOf,
  previewRows,
  told,
  valuesOf,
} from "../../../roster/support/aRoster.ts";

const fiveFour = { ...dongling, schooling: "5-4" } as const;

describe("a type that does not fit its grades", () => {
  const header = ["校名", "办别", "办学类型", "一年级", "七年级", "八年级"];

  test("is an error at the grade; the number comes in", () => {
    const preview = previewRows([header, ["甲小学", "公办", "小学", 30, null, 25]]);
    expect(preview.problems).toMatchObject([
      { code: "grade-not-of-type", cell: "F2", found: "25", expected: "小学" },
    ]);
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.8": 25 });
  });

  test("a 0 there only says that there is no such grade", () => {
    const preview = previewRows([header, ["甲小学", "公办", "小学", 30, 0, 0]]);
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.7": null, "enrollment.8": null });
    expect(told(preview)).toEqual([]);
  });

  test("unknown or blank is concluded from the grades and told", () => {
    const preview = previewRows([
      header,
      ["甲学校", "公办", "幼儿园", 30, null, null],
      ["乙学校", "公办", null, 30, 31, 32],
    ]);
    expect(told(preview)).toEqual(["not-choice C2", "type-guessed C3"]);
    expect(preview.rows.map(({ cells }) => cells.type)).toMatchObject([
      { value: "primary", reason: "not-choice" },
      { value: "nine-year", guessed: true },
    ]);
  });
});

test("in a five-four county 六年级 and 初一 are the first junior grade", () => {
  const rows = (header: string) => [
    ["校名", "办别", "办学类型", header],
    ["甲中学", "公办", "初中", 90],
  ];
  for (const header of ["六年级", "初一", "初中一年级"]) {
    const preview = previewRows(rows(header), { county: fiveFour });
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.6": 90 });
    expect(told(preview)).toEqual([]);
  }
  expect(told(previewRows(rows("初四")))).toContain("no-such-junior-grade D1");
});

describe("numbers that look wrong", () => {
  const grades = ["一年级", "二年级", "三年级", "四年级"];

  test("a grade unlike both its neighbours is a warning", () => {
    const header = ["校名", "办别", "办学类型", ...grades];
    expect(told(previewRows([header, ["甲小学", "公办", "小学", 90, 9, 95, 92]]))).toEqual(["grade-jump E2"]);
    expect(told(previewRows([header, ["甲小学", "公办", "小学", 20, 11, 21, 20]]))).toEqual([]);
    expect(told(previewRows([header, ["甲小学", "公办", "小学", 90, 70, 60, 50]]))).toEqual([]);
  });

  test("a total column that is not the sum is a warning with both numbers", () => {
    const header = ["校名", "办别", "办学类型", ...grades, "合计"];
    const { problems } = previewRows([
      header,
      ["甲小学", "公办", "小学", 30, 31, 32, 33, 126],
      ["乙小学", "公办", "小学", 30, 31, 32, 33, 216],
    ]);
    expect(problems).toMatchObject([{ code: "total-mismatch", cell: "H3", found: "216", expected: "126" }]);
  });

  test("classes without pupils and pupils without classes", () => {
    const header = ["校名", "办别", "办学类型", "一年级", "七年级", "小学班数", "初中班数"];
    const preview = previewRows([header, ["甲学校", "公办", "九年一贯制", 30, null, null, 3]]);
    expect(told(preview)).toEqual(["pupils-without-classes F2", "classes-without-pupils G2"]);
  });

  test("pupils given only in total are told, for nothing of them comes in", () => {
    const preview = previewRows([
      ["校名", "办别", "办学类型", "在校生数"],
      ["甲小学", "公办", "小学", 300],
    ]);
    expect(told(preview)).toEqual(["pupils-not-by-grade D1"]);
  });
});

describe("what is said for the whole school", () => {
  const header = ["校名", "办别", "办学类型", "一年级", "七年级", "学位数", "班级数", "批准规模"];

  test("is of its only stage, and never split between two", () => {
    const preview = previewRows([
      header,
      ["甲小学", "公办", "小学", 30, null, 270, 6, 900],
      ["乙学校", "公办", "九年一贯制", 30, 40, 500, 9, 900],
      ["丙中学", "公办", "完全中学", null, 40, 900, 18, 2_000],
    ]);
    const [a, b, c] = preview.rows.map(valuesOf);
    expect(a).toMatchObject({ "seats.primary": 270, "stageClasses.primary": 6, approvedSize: 900 });
    expect(Object.keys({ ...b, ...c })).not.toContain("seats.primary");
    expect(Object.keys({ ...b, ...c })).not.toContain("seats.junior");
    expect(told(preview).toSorted()).toEqual([
      "classes-not-by-stage G3",
      "classes-not-by-stage G4",
      "seats-not-by-stage F3",
      "seats-not-by-stage F4",
    ]);
  });

  test("teachers given by stage are added up", () => {
    const preview = previewRows([
      ["校名", "办别", "办学类型", "小学专任教师", "初中专任教师"],
      ["甲学校", "公办", "九年一贯制", 20, 30],
    ]);
    expect(valuesOf(preview.rows[0])).toMatchObject({ teachers: 50 });
  });
});

describe("one school in two rows", () => {
  const header = ["校名", "标识码", "乡镇", "办别", "办学类型", "一年级", "七年级"];
  const row = (
    name: string,
    code: string | null,
    town: string,
    type: string,
    ...pupils: readonly (number | null)[]
  ) => [name, code, town, "公办", type, ...pupils];

  test("小学部 and 初中部 are joined, with a note", () => {
    const preview = previewRows([
      header,
      row("育英学校小学部", "3141001001", "城关镇", "小学", 30, null),
      row("育英学校初中部", "3141001001", "城关镇", "初中", null, 50),
    ]);
    expect(preview.rows).toHaveLength(1);
    expect(valuesOf(preview.rows[0])).toMatchObject({
      name: "育英学校",
      type: "nine-year",
      "enrollment.1": 30,
      "enrollment.7": 50,
    });
    expect(preview.rows[0]?.sources.map(({ row: at }) => at)).toEqual([2, 3]);
    expect(told(preview)).toEqual(["rows-joined A3"]);
  });

  test("on two sheets they are joined too, with teachers added up", () => {
    const sheet = (name: string, grade: string, pupils: number, teachers: number) => ({
      name,
      rows: [
        ["校名", "办别", "办学类型", grade, "教师数"],
        ["育英学校", "公办", "九年一贯制", pupils, teachers],
      ],
    });
    const preview = previewOf(aWorkbook(sheet("小学", "一年级", 30, 12), sheet("初中", "七年级", 50, 20)));
    expect(preview.rows.map(valuesOf)).toMatchObject([
      { "enrollment.1": 30, "enrollment.7": 50, teachers: 32 },
    ]);
    expect(told(preview)).toEqual(["joined-values-differ E2", "rows-joined A2"]);
  });

  test("with as many teachers in one row as in the other, which may be those of the whole school, that is told", () => {
    const kind = ["民办", "九年一贯制"];
    const both = [20, 50, 900];
    const preview = previewRows([
      ["校名", "办别", "办学类型", "一年级", "七年级", "专任教师", "寄宿生", "批准规模"],
      ["育英学校小学部", ...kind, 30, null, ...both],
      ["育英学校初中部", ...kind, null, 40, ...both],
    ]);
    expect(preview.rows.map(valuesOf)).toMatchObject([{ teachers: 20, boarders: 50, approvedSize: 900 }]);
    expect(told(preview)).toEqual(["joined-values-same F3", "joined-values-same G3", "rows-joined A3"]);
  });

  test("the same stage twice is an error, and the second row waits for a tick", () => {
    const preview = previewRows([
      header,
      row("甲小学", "2141001001", "城关镇", "小学", 30, null),
      row("甲小学", "2141001001", "城关镇", "小学", 31, null),
    ]);
    expect(preview.differences.added).toHaveLength(1);
    expect(preview.differences.doubled.map(({ key }) => key)).toEqual(["名册!3"]);
    expect(preview.problems).toMatchObject([{ code: "school-doubled", cell: "A3", expected: "名册!A2" }]);
  });

  test("one code for two names is two schools", () => {
    const preview = previewRows([
      header,
      row("甲小学", "2141001001", "城关镇", "小学", 30, null),
      row("丙中学", "2141001001", "马坡镇", "初中", null, 60),
    ]);
    expect(preview.differences.added).toHaveLength(2);
    expect(told(preview)).toEqual(["code-doubled B3"]);
  });

  test("one name in two towns, or with two codes, is two schools", () => {
    const preview = previewRows([
      header,
      row("中心小学", null, "城关镇", "小学", 30, null),
      row("中心小学", null, "马坡镇", "小学", 31, null),
      row("实验学校", "3141001001", "城关镇", "小学", 30, null),
      row("实验学校", "3141001002", "城关镇", "初中", null, 31),
    ]);
    expect(preview.differences.added).toHaveLength(4);
    expect(told(preview)).toEqual([]);
  });
});

test("a table of another year is a warning; rows of another county wait for a tick", () => {
  const header = ["校名", "县区", "办别", "办学类型", "一年级"];
  const preview = previewRows([
    ["2023—2024学年度学校名册"],
    header,
    ["甲小学", "东陵县", "公办", "小学", 30],
    ["乙小学", "西渡县", "公办", "小学", 30],
    ["丙小学", "东陵", "公办", "小学", 30],
  ]);
  expect(told(preview)).toEqual(["other-year A2", "other-county B4"]);
  expect(preview.differences.added).toHaveLength(2);
  expect(preview.differences.elsewhere.map(({ key }) => key)).toEqual(["名册!4"]);
});
