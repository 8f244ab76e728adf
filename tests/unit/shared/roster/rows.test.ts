/** The rows below a header: schools, sums, headings, footers; nothing lost, nothing imported that is no school. */
import { describe, expect, test } from "vitest";
import {
  aWorkbook,
  cell,
  plainHeader,
  previewOf,
  previewRows,
  told,
  valuesOf,
} from "../../../roster/support/aRoster.ts";

const school = (name: string, code: string, ...pupils: readonly (number | string | null)[]) => [
  name,
  code,
  "城关镇",
  "公办",
  "小学",
  ...pupils,
];
const [a, b] = [school("甲小学", "2141001001", 30, 31, 32), school("乙小学", "2141001002", 40, 41, 42)];
const namesIn = ({ rows }: ReturnType<typeof previewOf>): unknown[] =>
  rows.map(({ cells }) => cells.name?.value);

describe("a sum is never a school", () => {
  test.each([
    ["合计"],
    ["合  计"],
    ["总计（2所）"],
    ["公办小计"],
    ["其中：公办"],
    ["全县"],
    ["东陵县"],
    ["城关镇"],
    ["公办小学"],
  ])("called %s", (label) => {
    const preview = previewRows([plainHeader, a, b, [label, null, null, null, null, 70, 72, 74]]);
    expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
    expect(told(preview)).toEqual([]);
  });

  test("without any label, by its arithmetic", () => {
    const preview = previewRows([plainHeader, a, b, [null, null, null, null, null, 70, 72, 74]]);
    expect(preview.tables[0]?.totals).toMatchObject([{ label: "", after: 2 }]);
    expect(told(preview)).toEqual([]);
  });

  test("above what it sums", () => {
    const preview = previewRows([plainHeader, ["总计", null, null, null, null, 70, 72, 74], a, b]);
    expect(namesIn(preview)).toHaveLength(2);
    expect(told(preview)).toEqual([]);
  });

  test("over two sheets", () => {
    const preview = previewOf(
      aWorkbook(
        { name: "一", rows: [plainHeader, a] },
        { name: "二", rows: [plainHeader, b, ["总计", null, null, null, null, 70, 72, 74]] },
      ),
    );
    expect(told(preview)).toEqual([]);
  });

  test("that does not add up is a warning with both numbers", () => {
    const { problems } = previewRows([plainHeader, a, b, ["合计", null, null, null, null, 70, 73, 74]]);
    expect(problems).toMatchObject([
      {
        code: "sum-mismatch",
        severity: "warning",
        cell: "G4",
        found: "73",
        expected: "72",
        column: "二年级",
      },
    ]);
  });

  test("never calculated is one note", () => {
    const missing = cell({ text: "", formula: "missing" });
    const preview = previewRows([
      plainHeader,
      a,
      b,
      ["合计", null, null, null, null, missing, missing, missing],
    ]);
    expect(told(preview)).toEqual(["sum-unchecked F4"]);
  });

  test("of sums that were never calculated is not said to be wrong", () => {
    const missing = cell({ text: "", formula: "missing" });
    const preview = previewRows([
      ["学校名称", "办别", "办学类型", "一年级", "二年级", "合计"],
      ["甲小学", "公办", "小学", 30, 31, missing],
      ["乙小学", "公办", "小学", 20, 21, 41],
      ["合计", null, null, 50, 53, 102],
    ]);
    expect(told(preview)).toEqual(["sum-mismatch E4", "sum-unchecked F2"]);
  });

  test("of private schools is held against private schools", () => {
    const own = ["丙学校", "3141001003", "城关镇", "民办", "小学", 5, 6, 7];
    const sums = [
      ["合计", null, null, null, null, 75, 78, 81],
      ["其中：民办", null, null, null, null, 5, 6, 8],
    ];
    expect(told(previewRows([plainHeader, a, own, b, ...sums]))).toEqual(["sum-mismatch H6"]);
  });
});

describe("a school is never lost", () => {
  test("with a code, whatever it is called", () => {
    const preview = previewRows([plainHeader, school("城关镇", "2141001003", 1, 2, 3)]);
    expect(namesIn(preview)).toEqual(["城关镇"]);
  });

  test("without a name it comes in with the name to be filled in", () => {
    const preview = previewRows([plainHeader, [null, "2141001003", "城关镇", "公办", "小学", 1, 2, 3]]);
    expect(valuesOf(preview.rows[0])).toMatchObject({ name: "draft: ", "enrollment.1": 1 });
    expect(told(preview)).toEqual(["required A2"]);
  });

  test("below a footer it still comes in, with a warning; names in the footer are kept nowhere", () => {
    const preview = previewRows([plainHeader, a, ["填表人：张三", null, "审核人：李四"], b]);
    expect(namesIn(preview)).toHaveLength(2);
    expect(told(preview)).toEqual(["row-after-footer A4"]);
    expect(JSON.stringify(preview)).not.toMatch(/张三|李四/u);
  });

  test("a bad cell stays in its cell and the row comes in", () => {
    const preview = previewRows([plainHeader, school("甲小学", "2141001001", "约300", 31, 32)]);
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.1": "draft: 约300", "enrollment.2": 31 });
    expect(preview.problems).toMatchObject([
      { code: "not-integer", severity: "error", sheet: "名册", cell: "F2", found: "约300" },
    ]);
  });

  test("numbers without a name that are no sum are an error", () => {
    const preview = previewRows([plainHeader, a, [null, null, null, null, null, 5, 6, 7], b]);
    expect(namesIn(preview)).toHaveLength(2);
    expect(told(preview)).toEqual(["row-without-name F3"]);
  });

  test("without a code and called like a place, when it says more than numbers", () => {
    const header = ["校名", "办别", "一年级", "二年级"];
    expect(namesIn(previewRows([header, ["育英东区", "民办", 5, 6], ["城关镇", null, 5, 6]]))).toEqual([
      "育英东区",
    ]);
  });

  test("two small schools with the same numbers are two schools", () => {
    const header = ["校名", "办别", "一年级", "二年级"];
    const preview = previewRows([header, ["甲", "公办", 5, 6], ["乙", "公办", 5, 6]]);
    expect(namesIn(preview)).toEqual(["甲", "乙"]);
  });
});

test("headings inside the table tell ownership and town of the rows below them", () => {
  const header = ["学校名称", "办学类型", "一年级", "二年级"];
  const { rows } = previewRows([
    header,
    ["一、公办学校"],
    ["城关镇"],
    ["甲小学", "小学", 30, 31],
    ["二、民办学校（1所）"],
    ["马坡镇"],
    ["乙小学", "小学", 40, 41],
  ]);
  expect(rows.map(valuesOf)).toMatchObject([
    { name: "甲小学", ownership: "public", town: "城关镇" },
    { name: "乙小学", ownership: "private", town: "马坡镇" },
  ]);
});

test("a heading may say beside it how many schools follow", () => {
  const preview = previewRows([
    ["学校名称", "办学类型", "一年级", "二年级"],
    ["一、公办学校", "共1所"],
    ["甲小学", "小学", 30, 31],
    ["二、民办学校", null, "1所"],
    ["乙小学", "小学", 40, 41],
  ]);
  expect(preview.rows.map(valuesOf)).toMatchObject([
    { name: "甲小学", ownership: "public" },
    { name: "乙小学", ownership: "private" },
  ]);
  expect(told(preview)).toEqual([]);
});

test("a town merged beside its schools is the town of each; a merged number only of the first", () => {
  const header = ["乡镇", "学校名称", "办别", "一年级", "二年级"];
  const { rows } = previewOf(
    aWorkbook({
      rows: [header, ["城关镇", "甲小学", "公办", 30, 31], [null, "乙小学", "公办", null, 41]],
      merges: ["A2:A3", "D2:D3"],
    }),
  );
  expect(rows.map(valuesOf)).toMatchObject([
    { town: "城关镇", "enrollment.1": 30 },
    { town: "城关镇", "enrollment.1": null },
  ]);
});

test("sheet name or title tell the ownership where no column does; nobody telling it is an error and a draft", () => {
  const rows = [
    ["学校名称", "办学类型", "一年级"],
    ["甲小学", "小学", 30],
  ];
  const of = (name: string, ...titles: string[]) =>
    previewOf(aWorkbook({ name, rows: [...titles.map((title) => [title]), ...rows] }));
  expect(valuesOf(of("民办学校").rows[0])).toMatchObject({ ownership: "private" });
  expect(valuesOf(of("Sheet1", "东陵县公办学校名册").rows[0])).toMatchObject({ ownership: "public" });
  expect(valuesOf(of("Sheet1", "公办、民办学校名册").rows[0])).toMatchObject({ ownership: "draft: " });
  expect(told(of("Sheet1"))).toEqual(["ownership-unknown A2"]);
  expect(told(of("公办", "民办学校名册"))).toEqual(["ownership-contradicts A2"]);
  const chosen = previewOf(aWorkbook({ rows }), { choices: { ownership: { 名册: "public" } } });
  expect(valuesOf(chosen.rows[0])).toMatchObject({ ownership: "public" });
});

test("hidden rows are left out and counted, and come in when asked for", () => {
  const workbook = aWorkbook({ rows: [plainHeader, a, b], hiddenRows: [3] });
  expect(namesIn(previewOf(workbook))).toEqual(["甲小学"]);
  expect(previewOf(workbook).problems).toMatchObject([{ code: "hidden-rows", found: "1" }]);
  expect(namesIn(previewOf(workbook, { choices: { includeHidden: true } }))).toHaveLength(2);
});

test("what is no roster is told for what it is", () => {
  expect(
    told(
      previewRows([
        ["乡镇", "学校数", "班级数", "在校生数"],
        ["城关镇", 3, 40, 900],
      ]),
    ),
  ).toEqual(["summary-table A1"]);
  expect(
    told(
      previewRows([
        ["学校名称", "年级", "姓名", "性别"],
        ["甲小学", "一年级", "张三", "男"],
      ]),
    ),
  ).toEqual(["pupil-export A1"]);
  expect(told(previewRows([["通知"], ["请各校按时报送。"]]))).toEqual(["no-table"]);
  expect(told(previewRows([plainHeader]))).toEqual(["no-schools A1"]);
  expect(previewOf(aWorkbook({ rows: [] }))).toMatchObject({ rows: [], problems: [] });
});

test("单位：百人 is a scale for pupils, and shown", () => {
  const header = ["学校名称", "办别", "一年级", "小学班级数"];
  const preview = previewRows([["单位：百人、个"], header, ["甲小学", "公办", 1.05, 3]]);
  expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.1": 105, "stageClasses.primary": 3 });
  expect(told(preview)).toEqual(["type-guessed A3", "scale-applied A1"]);
});
