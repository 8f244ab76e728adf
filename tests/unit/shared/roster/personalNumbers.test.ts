/** Numbers of people in cells of a school: taken out, told without being quoted, and nothing of the school lost with them. */
import { expect, test } from "vitest";
import { headerOf } from "../../../../shared/roster/headers/remembered.ts";
import { cell, previewRows, valuesOf } from "../../../roster/support/aRoster.ts";

const header = [
  "学校名称",
  "标识码",
  "乡镇",
  "办别",
  "办学类型",
  "举办者",
  "统一社会信用代码",
  "许可证号",
  "一年级",
];
const good = [
  "甲小学",
  "2141000001",
  "城关镇",
  "民办",
  "小学",
  "博雅公司",
  "52410000MJ00000014",
  "教民141990060000011号",
  30,
];

const withCell = (at: number, content: (typeof good)[number] | ReturnType<typeof cell>) =>
  previewRows([header, good.map((own, i) => (i === at ? content : own))]);

test.each([
  ["name", 0, "甲小学（张三13812345678）", "甲小学"],
  ["town", 2, "城关镇 138-1234-5678", "城关镇"],
  ["organizer", 5, "李四419901197503120018", "李四"],
  ["code", 1, "13812345678", ""],
  ["creditCode", 6, "11010519491231002X", null],
  ["licenseNo", 7, "G419901201303120017", null],
])("%s keeps what else it says", (field, at, text, left) => {
  const preview = withCell(at, text);
  expect(valuesOf(preview.rows[0])[field]).toBe(left);
  const told = preview.problems.filter(({ code }) => code === "personal-number");
  expect(told).toHaveLength(1);
  expect(JSON.stringify([preview.rows, preview.problems, preview.differences])).not.toContain(
    /\d[\d-]{7}/u.exec(text)?.[0] ?? "no number",
  );
});

test("a count, 办别 or type comes in as a draft that quotes nothing", () => {
  const phone = cell({ text: "13812345678", number: 13_812_345_678 });
  for (const at of [3, 4, 8]) {
    const preview = withCell(at, phone);
    expect(Object.values(valuesOf(preview.rows[0]))).toContain("draft: （像个人号码，没有保留）");
    expect(JSON.stringify([preview.rows, preview.problems, preview.differences])).not.toContain("1381234");
  }
});

test("a school's own numbers are none of a person's", () => {
  const preview = previewRows([header, good]);
  expect(preview.problems.filter(({ code }) => code === "personal-number")).toEqual([]);
  expect(valuesOf(preview.rows[0])).toMatchObject({ licenseNo: "教民141990060000011号", code: "2141000001" });
});

test("a header is remembered without the number somebody wrote into it", () => {
  expect(headerOf(["备注（有疑问请联系13812345678）"])).toBe("备注(有疑问请联系#)");
});
