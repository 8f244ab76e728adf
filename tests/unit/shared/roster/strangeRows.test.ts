/** Rows that look like something else than they are: schools like sums, footers like schools, cells like their neighbours. */
import { describe, expect, test } from "vitest";
import { cell, previewRows, told, valuesOf } from "../../../roster/support/aRoster.ts";

const header = ["学校名称", "标识码", "办别", "办学类型", "一年级", "二年级"];
const school = (name: string, code: string, ...pupils: number[]) => [name, code, "公办", "小学", ...pupils];
const namesIn = ({ rows }: ReturnType<typeof previewRows>): unknown[] =>
  rows.map((row) => valuesOf(row)["name"]);

describe("a school whose name begins like a sum's label", () => {
  test("is a school by its code", () => {
    const preview = previewRows([
      header,
      school("其中村小学", "2141000001", 30, 31),
      school("乙小学", "2141000002", 5, 6),
    ]);
    expect(namesIn(preview)).toEqual(["其中村小学", "乙小学"]);
    expect(told(preview)).toEqual([]);
  });

  test("is a school by its 办别, where nothing says 其中：", () => {
    const preview = previewRows([
      ["学校名称", "办别", "办学类型", "一年级", "二年级"],
      ["其中村小学", "公办", "小学", 30, 31],
      ["乙小学", "民办", "小学", 5, 6],
      ["其中：民办小学", null, null, 5, 6],
    ]);
    expect(namesIn(preview)).toEqual(["其中村小学", "乙小学"]);
    expect(told(preview)).toEqual([]);
  });
});

describe("what stands below the schools is none", () => {
  test("with a telephone number where the pupils stand", () => {
    const phone = cell({ text: "13800001111", number: 13_800_001_111 });
    const preview = previewRows([
      header,
      school("甲小学", "2141000001", 30, 31),
      ["填表人：李红梅", null, "电话", null, phone, null],
      ["单位负责人", null, "王五", "联系电话", 60_123, 45],
    ]);
    expect(namesIn(preview)).toEqual(["甲小学"]);
    expect(JSON.stringify([preview.rows, preview.problems])).not.toMatch(/李红梅|王五|138|60123/u);
  });

  test("under a word for a person that no dictionary has", () => {
    const preview = previewRows([header, school("甲小学", "2141000001", 30, 31), ["统计员", "", "赵六"]]);
    expect(namesIn(preview)).toEqual(["甲小学"]);
    expect(told(preview)).toEqual(["row-not-understood A3"]);
    expect(JSON.stringify([preview.rows, preview.problems])).not.toContain("赵六");
  });

  test("while a school of an odd name without pupils is one by its 办别", () => {
    const preview = previewRows([
      header,
      school("甲小学", "2141000001", 30, 31),
      ["启智中心", null, "民办", "小学"],
    ]);
    expect(namesIn(preview)).toEqual(["甲小学", "启智中心"]);
  });
});

test("同上 means the word above it; for a number it means nothing", () => {
  const preview = previewRows([
    ["学校名称", "乡镇", "办别", "一年级"],
    ["甲小学", "城关镇", "公办", 30],
    ["乙小学", "同上", "〃", 31],
    ["丙小学", "″", "同上", "同上"],
  ]);
  expect(preview.rows.map(valuesOf)).toMatchObject([
    { town: "城关镇", ownership: "public", "enrollment.1": 30 },
    { town: "城关镇", ownership: "public", "enrollment.1": 31 },
    { town: "城关镇", ownership: "public", "enrollment.1": "draft: 同上" },
  ]);
});

test("more pupils in a grade than any school has are told, whatever the unit says", () => {
  const preview = previewRows([
    ["单位：万人"],
    ["校名", "办别", "办学类型", "一年级"],
    ["甲小学", "公办", "小学", 30],
  ]);
  expect(told(preview)).toEqual(["grade-implausible D3", "scale-applied A1"]);
});

describe("kindergartens, senior and vocational schools", () => {
  const others = [
    ["启蒙幼儿园", "2141000009", "民办", "幼儿园", null, null],
    ["第一高级中学", "2141000010", "公办", "普通高中", null, "/"],
    ["职教中心", "2141000011", "公办", "中等职业学校", 0, null],
  ];

  test("wait for a tick, and are told", () => {
    const preview = previewRows([header, school("甲小学", "2141000001", 30, 31), ...others]);
    expect(preview.differences.added.map(({ row }) => row.key)).toEqual(["名册!2"]);
    expect(preview.differences.beside.map(({ key }) => key)).toEqual(["名册!3", "名册!4", "名册!5"]);
    expect(told(preview)).toEqual(["not-compulsory D3", "not-compulsory D4", "not-compulsory D5"]);
  });

  test("with pupils in a grade come in like any school", () => {
    const preview = previewRows([header, ["启蒙幼儿园", "2141000009", "民办", "幼儿园", 12, null]]);
    expect(preview.differences.beside).toEqual([]);
    expect(told(preview)).toEqual(["not-choice D2"]);
  });

  test("are not told by a name that says more than one thing, nor in a list without pupils", () => {
    const grades = ["校名", "办别", "一年级", "七年级"];
    const named = previewRows([
      grades,
      ["高中附属小学", "民办", null, null],
      ["希望幼儿园", "民办", null, null],
    ]);
    expect(named.differences.beside.map(({ key }) => key)).toEqual(["名册!3"]);
    const list = previewRows([
      ["校名", "办别", "乡镇"],
      ["第一高级中学", "公办", "城关镇"],
    ]);
    expect(list.differences.beside).toEqual([]);
  });
});
