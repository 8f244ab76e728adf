/**
 * Headers of two levels whose merges are gone, as in a text file, and whose lower level holds words nobody knows: 一年级
 * above 男 and 女. Read as one level the boys would be taken for all pupils of the grade.
 */
import { describe, expect, test } from "vitest";
import { aWorkbook, previewOf, previewRows, valuesOf } from "../../../roster/support/aRoster.ts";

const parents = ["学校名称", "办别", "办学类型", "一年级", null, "二年级", null];
const children = [null, null, null, "男", "女", "男", "女"];
const school = ["甲小学", "公办", "小学", 40, 41, 42, 50];

const headersOf = (preview: ReturnType<typeof previewOf>): string[] =>
  preview.mappings.flat().map(({ header, field }) => `${header}=${field ?? ""}`);

describe("boys and girls of each grade", () => {
  const both = ["一年级/男=", "一年级/女=", "二年级/男=", "二年级/女="];

  test("without any merge", () => {
    const preview = previewRows([parents, children, school]);
    expect(headersOf(preview).slice(3)).toEqual(both);
    expect(valuesOf(preview.rows[0])).not.toHaveProperty("enrollment.1");
  });

  test("with merges across, and none down", () => {
    const preview = previewOf(aWorkbook({ rows: [parents, children, school], merges: ["D1:E1", "F1:G1"] }));
    expect(headersOf(preview).slice(3)).toEqual(both);
  });

  test("their sum is taken where there is one, wherever it stands", () => {
    const preview = previewRows([
      ["学校名称", "办别", "办学类型", "一年级", null, null, "二年级", null, null],
      [null, null, null, "计", "男", "女", "男", "女", "计"],
      ["甲小学", "公办", "小学", 81, 40, 41, 42, 50, 92],
    ]);
    expect(valuesOf(preview.rows[0])).toMatchObject({ "enrollment.1": 81, "enrollment.2": 92 });
  });
});

test("a school's row is none of the header, whatever it holds", () => {
  const preview = previewRows([
    ["学校名称", "办别", "办学类型", "一年级", null],
    ["甲小学", "公办", "小学", "无", "停办"],
    ["乙小学", "公办", "小学", 30, null],
  ]);
  expect(preview.rows).toHaveLength(2);
});

test("nor is one of a table that calls the name something else", () => {
  const preview = previewRows([
    ["校别", "乡镇", "办别", "办学类型", "一年级", null],
    ["甲小学", "城关镇", "公办", "小学", "无", "停办"],
    ["乙小学", "东山乡", "公办", "小学", "无", "正常"],
    ["丙小学", "东山乡", "公办", "小学", "无", "正常"],
  ]);
  expect(preview.rows).toHaveLength(3);
});
