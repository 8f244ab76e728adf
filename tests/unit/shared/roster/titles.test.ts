/** What title and sheet name say of every school in a table, besides 办别. */
import { describe, expect, test } from "vitest";
import { aWorkbook, previewOf, told, valuesOf } from "../../../roster/support/aRoster.ts";

describe("a sheet for each town", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级"];
  const sheet = (name: string, pupils: number) => ({
    name,
    rows: [header, ["中心小学", "公办", "小学", pupils]],
  });

  test("tells the town, so that two schools of one name stay two", () => {
    const preview = previewOf(aWorkbook(sheet("城关镇", 30), sheet("李集镇", 40)));
    expect(preview.rows.map(valuesOf)).toMatchObject([
      { name: "中心小学", town: "城关镇", "enrollment.1": 30 },
      { name: "中心小学", town: "李集镇", "enrollment.1": 40 },
    ]);
    expect(preview.rows.filter(({ doubleOf }) => doubleOf !== undefined)).toEqual([]);
    expect(told(preview)).toEqual([]);
  });

  test("stands behind a column that tells it", () => {
    const rows = [
      ["乡镇", ...header],
      ["马坡镇", "甲小学", "公办", "小学", 30],
    ];
    expect(valuesOf(previewOf(aWorkbook({ name: "城关镇", rows })).rows[0])).toMatchObject({
      town: "马坡镇",
    });
  });

  test.each(["乡镇", "各乡镇", "城镇", "全镇", "农村乡镇", "县直乡镇", "公办乡镇", "县城及乡镇", "城乡"])(
    "is none called %s",
    (name) => {
      expect(valuesOf(previewOf(aWorkbook(sheet(name, 30))).rows[0])["town"]).toBeUndefined();
    },
  );
});

describe("a title that says what is counted, above plain grades", () => {
  const header = ["学校名称", "办别", "办学类型", "一年级", "二年级"];
  const row = ["甲小学", "公办", "小学", 12, 13];
  const under = (title: string, columns: readonly string[] = header) =>
    told(previewOf(aWorkbook({ rows: [[title], columns, row] })));

  test.each([
    "东陵县2021年小学班级数统计表",
    "东陵县各年级专任教师数",
    "东陵县在校女生统计表",
    "东陵县随迁子女在校生情况统计表",
    "2021年义务教育学校招生计划表",
    "附件2：留守儿童统计表",
  ])("and is not the pupils is told: %s", (title) => {
    expect(under(title)).toEqual(["other-subject A2"]);
  });

  test("is told as well where only the sheet says it", () => {
    expect(told(previewOf(aWorkbook({ name: "班级数", rows: [header, row] })))).toEqual(["other-subject A1"]);
  });

  test.each([
    "东陵县中小学班级、学生情况统计表",
    "东陵县小学班级数及人数",
    "东陵县在校生统计表（含随迁子女）",
    "东陵县义务教育学校教师和学生情况",
    "东陵县义务教育学校花名册",
    "说明：随迁子女单独统计。",
    "东陵县新生镇中小学统计表",
    "高新生态区在校生统计表",
    "东陵县招生办公室：在校生统计表",
  ])("says nothing against the pupils: %s", (title) => {
    expect(under(title)).toEqual([]);
  });

  test("says nothing where the headers say what they count", () => {
    const columns = ["学校名称", "办别", "办学类型", "一年级学生数", "二年级学生数"];
    expect(under("东陵县大班额及招生情况", columns)).toEqual([]);
  });
});

describe("a workbook with a sheet for each stage", () => {
  const header = ["学校名称", "办别", "一年级", "二年级", "三年级"];
  const sheet = (name: string, school: string, pupils: number, title = "东陵县义务教育学校在校生统计表") => ({
    name,
    rows: [[title], header, [school, "公办", pupils, pupils + 1, pupils + 2]],
  });

  test("gives none of its senior pupils to grades 1–3, and tells that it left them out", () => {
    const preview = previewOf(
      aWorkbook(sheet("小学", "城关小学", 30), sheet("初中", "东陵一中", 50), sheet("高中", "东陵一中", 300)),
    );
    expect(preview.rows.map(valuesOf)).toMatchObject([
      { name: "城关小学", "enrollment.1": 30 },
      { name: "东陵一中", type: "junior", "enrollment.7": 50 },
    ]);
    expect(told(preview)).toContain("other-stage-table A2");
  });

  test("is told apart by the titles as well", () => {
    const preview = previewOf(aWorkbook(sheet("Sheet3", "东陵一中", 300, "东陵县普通高中学校在校生表")));
    expect(preview.rows).toEqual([]);
    expect(told(preview)).toEqual(["other-stage-table A2"]);
  });

  test("of 高中 with junior grades in it is read", () => {
    const rows = [
      ["学校名称", "办别", "初一", "初二", "初三"],
      ["东陵一中", "公办", 50, 51, 52],
    ];
    expect(previewOf(aWorkbook({ name: "高中", rows })).rows).toHaveLength(1);
  });

  test.each(["中学", "初中、高中", "完全中学", "东陵县中小学、幼儿园一览", "学校、幼儿园"])(
    "is read when called %s",
    (name) => {
      expect(previewOf(aWorkbook(sheet(name, "东陵一中", 50))).rows).toHaveLength(1);
    },
  );

  test.each([
    "东陵县在校生统计表（不含高中）",
    "东陵县在校生统计表，不含幼儿园",
    "东陵县在校生一览（含特教）",
  ])("is read below the title %s", (title) => {
    const preview = previewOf(aWorkbook(sheet("名册", "东庄教学点", 3, title)));
    expect(preview.rows).toHaveLength(1);
  });

  test("is read where its headers name the stages", () => {
    const rows = [
      ["学校名称", "办别", "小学在校生数", "初中在校生数"],
      ["东陵一中", "公办", 0, 500],
    ];
    expect(previewOf(aWorkbook({ name: "高中", rows })).rows).toHaveLength(1);
  });
});
