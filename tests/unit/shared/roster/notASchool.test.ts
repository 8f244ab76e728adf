/**
 * Rows that look like schools and are none: sums under unusual labels, averages, shares, last year's numbers. None comes in
 * as a school, and none goes without a word unless it is surely a sum.
 */
import { describe, expect, test } from "vitest";
import { aWorkbook, previewOf, previewRows, told } from "../../../roster/support/aRoster.ts";

const header = ["乡镇", "学校名称", "办别", "办学类型", "一年级", "二年级", "三年级"];
const a = ["城关镇", "甲小学", "公办", "小学", 30, 31, 32];
const b = ["城关镇", "乙小学", "民办", "小学", 40, 41, 42];
const namesIn = ({ rows }: ReturnType<typeof previewOf>): unknown[] =>
  rows.map(({ cells }) => cells.name?.value);

describe("a sum", () => {
  test.each([
    ["小计", 2],
    ["小计", "2所"],
    ["城关镇小计", "2所学校"],
    ["合计", "—"],
    [null, "合计数"],
    [null, "全县总数"],
    [null, "全部"],
    [null, "全县公办学校"],
    [null, "公办学校共2所"],
    [null, "城关镇（合计）"],
  ])("labelled %j and %j, whatever its numbers, is no school", (label, name) => {
    const preview = previewRows([header, a, b, [label, name, null, null, 71, 73, 75]]);
    expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
    expect(told(preview)).toContain("sum-mismatch E4");
  });

  test.each(["公办", "民办小学", "农村小学（5所）"])(
    "called %s stays a sum with 办别 and type filled in",
    (name) => {
      const preview = previewRows([header, a, b, [null, name, "公办", "小学", 30, 31, 32]]);
      expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
    },
  );

  test("of campuses under the school's name is none, and told where the numbers do not say so", () => {
    const whole = (first: number) => [null, "育英学校（合计）", "公办", "小学", first, 72, 74];
    expect(told(previewRows([header, a, b, whole(70)]))).toEqual([]);
    const preview = previewRows([header, a, b, whole(71)]);
    expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
    expect(told(preview)).toEqual(["row-doubtful B4"]);
  });

  test("called after a kind of school is told by its arithmetic", () => {
    const preview = previewRows([header, a, b, ["城关镇", "小学", "公办", "小学", 70, 72, 74]]);
    expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
  });

  test("of one school beside its number of schools", () => {
    const preview = previewRows([header, a, ["城关镇", "小计", 1, null, 30, 31, 32], b, ["总计", 2]]);
    expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
  });
});

describe("what is no school's name, without code and 办别, waits for a word from the planner", () => {
  test.each(["上年同期", "比上年增减", "平均班额", "全县平均", "教育局核定", "35"])("%s", (name) => {
    const preview = previewRows([header, a, b, [null, name, null, null, 99, 98, 97]]);
    expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
    expect(preview.problems).toMatchObject([{ code: "row-doubtful", severity: "error", cell: "B4" }]);
  });

  test("and comes in as a school once its 办别 is filled in", () => {
    const preview = previewRows([header, a, b, [null, "育英东区", "民办", null, 99, 98, 97]]);
    expect(namesIn(preview)).toContain("育英东区");
  });

  test.each(["占比", "较上学年增减", "平均"])("%s also where the table has neither column", (name) => {
    const rows = [
      ["东陵县公办学校名册"],
      ["学校名称", "一年级", "二年级"],
      ["甲小学", 30, 31],
      [name, 20, 21],
    ];
    expect(namesIn(previewRows(rows))).toEqual(["甲小学"]);
  });
});

test.each([
  ["before", 0],
  ["behind", 2],
])("a school that is the sum of its campuses, standing %s them, is told", (_, at) => {
  const whole = ["城关镇", "育英学校", "民办", "小学", 70, 72, 74];
  const preview = previewRows([header, ...[a, b].toSpliced(at, 0, whole)]);
  expect(preview.rows).toHaveLength(3);
  expect(preview.problems).toMatchObject([
    { code: "sum-of-neighbours", severity: "warning", cell: `B${at + 2}`, found: "2" },
  ]);
});

test("below a note, which may be a footer, no row of numbers goes without a word", () => {
  const preview = previewRows([
    header,
    a,
    ["注：以下为双语学校"],
    ["城关镇", "育才", "民办", "小学", 10, 11, 12],
    [null, "育英", null, null, 20, 21, 22],
    ["联系人", "张三", null, null, 13_800_001_111],
    [null, null, null, null, 30, 32, 31],
  ]);
  expect(namesIn(preview)).toEqual(["甲小学", "育才"]);
  expect(told(preview)).toEqual(["row-doubtful B5", "row-without-name E7", "row-after-footer A4"]);
});

test("a remark in brackets that ends in 学校 is no school", () => {
  const preview = previewRows([header, a, [null, "（以下为民办学校）"], b]);
  expect(namesIn(preview)).toEqual(["甲小学", "乙小学"]);
});

test("each school without 办别 is told where the table has such a column", () => {
  const nameless = (name: string) => ["城关镇", name, null, "小学", 30, 31, 32];
  const preview = previewRows([header, a, nameless("丙小学"), nameless("丁小学")]);
  expect(told(preview)).toEqual(["ownership-unknown C3", "ownership-unknown C4"]);
});

test("tables beside each other are not read as one; what to do is told at the second one's names", () => {
  const rows = [
    ["小学", null, null, null, "初中"],
    ["学校名称", "办别", "一年级", null, "学校名称", "办别", "七年级"],
    ["甲小学", "公办", 30, null, "甲中学", "公办", 300],
    ["乙小学", "公办", 40, null, "乙中学", "公办", 310],
  ];
  const preview = previewOf(aWorkbook({ rows }));
  expect(namesIn(preview)).toEqual([]);
  expect(preview.problems).toMatchObject([{ code: "side-by-side", severity: "error", cell: "E2" }]);
});

test("a name repeated for the reader of a wide table is one table", () => {
  const rows = [
    ["学校名称", "办别", "一年级", "学校名称", "七年级"],
    ["甲学校", "公办", 30, "甲学校", 300],
    ["乙学校", "公办", 40, "乙学校", 310],
  ];
  expect(previewRows(rows).rows).toHaveLength(2);
});

describe("the example a form is sent out with is no school, and that is told", () => {
  const columns = ["序号", "学校名称", "办别", "办学类型", "一年级", "二年级", "三年级"];
  const school = [1, "甲小学", "公办", "小学", 30, 31, 32];

  test.each([
    [0, "示例：实验小学"],
    [0, "（示例）实验小学"],
    [0, "例"],
    [0, "填写示例"],
    [0, "XX小学"],
    [0, "××县××学校"],
    [0, "某某学校"],
    ["例", "实验小学"],
    ["示例", "实验小学"],
  ])("with %j and %j", (number, name) => {
    const preview = previewRows([columns, [number, name, "公办", "小学", 300, 310, 320], school]);
    expect(namesIn(preview)).toEqual(["甲小学"]);
    expect(told(preview)).toEqual(["row-of-example B2"]);
  });

  test("while XX小学 among the schools is one", () => {
    const masked = [2, "XX小学", "公办", "小学", 20, 21, 22];
    const preview = previewRows([columns, school, masked, ["合计", null, null, null, 50, 52, 54]]);
    expect(namesIn(preview)).toEqual(["甲小学", "XX小学"]);
    expect(told(preview)).toEqual([]);
  });

  test("while schools whose names were made unreadable come in, one like the other", () => {
    const masked = ["第一小学", "第二小学", "第三小学", "河口小学"].map((end) => `某某县${end}`);
    const rows = masked.map((name, i) => [i + 1, name, "公办", "小学", 30 + i, 31, 32]);
    const total = [null, "某某县合计", null, null, 126, 124, 128];
    const preview = previewRows([columns, ...rows, total]);
    expect(namesIn(preview)).toEqual(masked);
    expect(told(preview)).toEqual([]);
  });

  test("while 例湖小学 and 某庄小学 are schools", () => {
    const rows = ["例湖小学", "某庄小学"].map((name, i) => [i, name, "公办", "小学", 30 + i, 31, 32]);
    expect(namesIn(previewRows([columns, ...rows]))).toEqual(["例湖小学", "某庄小学"]);
  });
});
