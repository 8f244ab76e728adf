/** Numbers that could come in wrong without a word: each layout here once did. */
import { describe, expect, test } from "vitest";
import {
  aWorkbook,
  dongling,
  previewOf,
  previewRows,
  told,
  valuesOf,
} from "../../../roster/support/aRoster.ts";

describe("a number merged over several cells comes in once, and that is told", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级", "二年级", "小学学位"];

  test("over two schools", () => {
    const rows = [header, ["甲小学", "公办", "小学", 30, 31, 600], ["乙小学", "公办", "小学", 20, 21, null]];
    const preview = previewOf(aWorkbook({ rows, merges: ["F2:F3"] }));
    expect(preview.rows.map(valuesOf)).toMatchObject([{ "seats.primary": 600 }, { "seats.primary": null }]);
    expect(preview.problems).toMatchObject([{ code: "count-merged", severity: "warning", cell: "F2" }]);
  });

  test("over two grades taught in one class", () => {
    const rows = [header, ["甲教学点", "公办", "教学点", 12, null, 45]];
    const preview = previewOf(aWorkbook({ rows, merges: ["D2:E2"] }));
    expect(told(preview)).toEqual(["count-merged D2"]);
  });

  test("but not over columns that are not read", () => {
    const rows = [
      ["学校名称", "办别", "办学类型", "一年级", "备注"],
      ["甲小学", "公办", "小学", 12],
    ];
    expect(told(previewOf(aWorkbook({ rows, merges: ["D2:E2"] })))).toEqual([]);
  });
});

test("rows of parts without the name of their school are no schools of their own without a word", () => {
  const rows = [
    ["学校名称", "办别", "办学类型", "一年级", "七年级"],
    ["育英学校", "民办", "九年一贯制学校", null, null],
    ["小学部", "民办", "小学", 20, null],
    ["（初中部）", "民办", "初级中学", null, 30],
    ["实验小学东校区", "公办", "小学", 20, null],
  ];
  expect(told(previewRows(rows))).toEqual(["name-of-part A3", "name-of-part A4"]);
});

describe("numbers pushed beyond the last header, as by an unquoted 1,200 in a text file, are told", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级", "二年级"];
  const pushed = ["甲小学", "公办", "小学", 1, 200, 30];
  const plain = ["乙小学", "公办", "小学", 20, 21];

  test("of each such row among others", () => {
    expect(told(previewRows([header, pushed, plain, ["丙小学", "公办", "小学", 20, 21]]))).toEqual([
      "beyond-header F2",
    ]);
  });

  test("once where every row has them: a column without a title", () => {
    const second = ["丁小学", "公办", "小学", 1, 100, 30];
    expect(told(previewRows([header, pushed, second]))).toEqual(["beyond-header F2"]);
  });

  test("but not a remark, nor a number that stands apart", () => {
    const rows = [header, [...plain, "已搬迁"], ["丙小学", "公办", "小学", 20, 21, null, 41]];
    expect(told(previewRows(rows))).toEqual([]);
  });
});

describe("公办 or 民办 of all schools by the lines above", () => {
  const rows = [
    ["学校名称", "办学类型", "一年级"],
    ["甲小学", "小学", 30],
  ];
  test.each([
    "东陵县义务教育学校名册（含民办学校）",
    "义务教育学校（包括民办）名册",
    "请认真填写，民办学校请在备注栏注明举办者。",
    "1.民办学校须填许可证号",
    "除民办学校外均须填报",
  ])("is not said by %s", (line) => {
    expect(told(previewRows([[line], ...rows]))).toEqual(["ownership-unknown A3"]);
  });

  test.each(["东陵县民办学校名册", "附件2：民办义务教育学校情况表（2021年秋）", "二、民办学校"])(
    "is said by %s",
    (line) => {
      expect(valuesOf(previewRows([[line], ...rows]).rows[0])).toMatchObject({ ownership: "private" });
    },
  );
});

test("of the same schools in two years the base year's numbers come in", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级"];
  const sheet = (name: string, pupils: number) => ({
    name,
    rows: [header, ["甲小学", "公办", "小学", pupils]],
  });
  for (const names of [["2020年", "2021年"] as const, ["2020", "2021"] as const]) {
    const preview = previewOf(aWorkbook(sheet(names[0], 30), sheet(names[1], 40)));
    expect(preview.rows.filter(({ doubleOf }) => doubleOf === undefined).map(valuesOf)).toMatchObject([
      { "enrollment.1": 40 },
    ]);
    expect(told(preview)).toContain("other-year A1");
  }
});

describe("a grade under the other stage's header", () => {
  const primary = ["甲学校", "公办", "九年一贯制", 30, 90, 91];
  const header = ["学校名称", "办别", "办学类型", "小学一年级", "初中六年级", "初中七年级"];

  test("is an error where the county's schooling says otherwise", () => {
    const { problems, rows } = previewRows([header, primary]);
    expect(problems).toMatchObject([{ code: "grade-of-other-stage", severity: "error", cell: "E1" }]);
    expect(valuesOf(rows[0])).toMatchObject({ "enrollment.6": 90 });
  });

  test("is none in a five-four county, nor where nobody is in it", () => {
    expect(told(previewRows([header, primary], { county: { ...dongling, schooling: "5-4" } }))).toEqual([]);
    expect(told(previewRows([header, ["甲学校", "公办", "九年一贯制", 30, null, 91]]))).toEqual([]);
  });
});

describe("what is counted for the whole school", () => {
  const header = ["学校名称", "办别", "办学类型", "七年级", "高一", "班级数", "学位数"];

  test("is not the junior stage's where the school has senior grades besides", () => {
    const { rows, problems } = previewRows([header, ["甲中学", "公办", "初级中学", 90, 50, 3, 150]]);
    expect(valuesOf(rows[0])["stageClasses.junior"]).toBeUndefined();
    expect(valuesOf(rows[0])["seats.junior"]).toBeUndefined();
    expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      expect.arrayContaining(["seats-not-by-stage G2", "classes-not-by-stage F2"]),
    );
  });

  test("is the junior stage's where it has none", () => {
    const { rows } = previewRows([header, ["甲中学", "公办", "初级中学", 90, 0, 2, 100]]);
    expect(valuesOf(rows[0])).toMatchObject({ "stageClasses.junior": 2, "seats.junior": 100 });
  });
});

test("a new outer heading ends what the inner one said", () => {
  const header = ["学校名称", "办学类型", "一年级"];
  const [a, b, c] = ["甲", "乙", "丙"].map((name) => [`${name}小学`, "小学", 30]);
  const byOwnership = previewRows([header, ["一、公办学校"], ["马坡镇"], a ?? [], ["二、民办学校"], b ?? []]);
  expect(valuesOf(byOwnership.rows[1])).toMatchObject({ ownership: "private" });
  expect(valuesOf(byOwnership.rows[1])["town"]).toBeUndefined();
  const byTown = [header, ["马坡镇"], ["公办学校"], a ?? [], ["民办学校"], b ?? [], ["河口镇"], c ?? []];
  expect(previewRows(byTown).rows.map(valuesOf)).toMatchObject([
    { ownership: "public", town: "马坡镇" },
    { ownership: "private", town: "马坡镇" },
    { ownership: "draft: ", town: "河口镇" },
  ]);
});

describe("lines above the header", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级", "二年级", "三年级"];
  const row = ["甲小学", "公办", "小学", 30, 31, 32];

  test("of two merged parts (填报单位, 统计时间) are not its upper level", () => {
    const rows = [["填报单位：某县教育局", null, null, "统计时间：2021年9月1日"], header, row];
    const preview = previewOf(aWorkbook({ rows, merges: ["A1:C1", "D1:F1"] }));
    expect(preview.rows.map(valuesOf)).toMatchObject([{ name: "甲小学", "enrollment.1": 30 }]);
    expect(told(preview)).toEqual([]);
  });

  test("that group the columns under words nobody knows leave the name's column known", () => {
    const rows = [["东陵县中小学", null, null, "在校生"], header, row];
    const preview = previewOf(aWorkbook({ rows, merges: ["A1:C1", "D1:F1"] }));
    expect(preview.rows.map(valuesOf)).toMatchObject([{ name: "甲小学", "enrollment.1": 30 }]);
  });
});

test("a roster without any column of pupils is told, and so is a header without names", () => {
  expect(
    told(
      previewRows([
        ["学校名称", "办别", "办学类型"],
        ["甲小学", "公办", "小学"],
      ]),
    ),
  ).toEqual(["no-pupil-columns A1"]);
  const nameless = previewRows([
    ["甲乙丙", "一年级", "二年级", "三年级"],
    ["甲小学", 30, 31, 32],
  ]);
  expect(nameless.problems).toMatchObject([{ code: "no-name-column", severity: "warning" }]);
});

describe("the unit in a header says what is counted", () => {
  const of = (header: string) =>
    valuesOf(
      previewRows([
        ["学校名称", "办别", "办学类型", "一年级", header],
        ["甲小学", "公办", "小学", 30, 2],
      ]).rows[0],
    );

  test("classes are no pupils", () => {
    expect(of("二年级（班）")).toMatchObject({ "classes.2": 2 });
    expect(of("二年级（班）")["enrollment.2"]).toBeUndefined();
  });

  test("and a unit that is neither's is not understood", () => {
    expect(of("二年级（个）")["enrollment.2"]).toBeUndefined();
    expect(of("二年级（人）")).toMatchObject({ "enrollment.2": 2 });
    expect(of("二年级班数（个）")).toMatchObject({ "classes.2": 2 });
  });
});

describe("a table with several rows for each school is not taken for a roster", () => {
  test.each([
    ["a row for each grade", "年级", "一年级", "二年级"],
    ["a row for classes and one for pupils", "项目", "班数", "人数"],
  ])("%s", (_, header, first, second) => {
    const preview = previewRows([
      ["学校名称", "办别", header, "一年级", "二年级"],
      ["甲小学", "公办", first, 1, 1],
      ["甲小学", "公办", second, 42, 44],
      ["乙小学", "民办", first, 2, 2],
      ["乙小学", "民办", second, 80, 81],
    ]);
    expect(preview.rows).toEqual([]);
    expect(preview.problems).toMatchObject([{ code: "several-rows-a-school", severity: "error" }]);
  });
});

test("grades written as 一 二 三 below their stage are header, with or without merges beside them", () => {
  const rows = [
    ["学校", "办别", "办学类型", "小学", null, "初中", null],
    [null, null, null, "一", "二", "一", "二"],
    ["甲学校", "公办", "九年一贯制", 30, 31, 40, 41],
  ];
  const preview = previewOf(aWorkbook({ rows, merges: ["D1:E1", "F1:G1"] }));
  expect(preview.rows.map(valuesOf)).toMatchObject([
    { "enrollment.1": 30, "enrollment.2": 31, "enrollment.7": 40, "enrollment.8": 41 },
  ]);
});
