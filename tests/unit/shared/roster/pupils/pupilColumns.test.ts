/** Which header makes a table of pupils, and which columns of it are kept: those of the school, never those of a person. */
import { describe, expect, test } from "vitest";
import { pupilWords } from "../../../../../electron/host/workbooks/pupilWords.ts";
import { pupilColumnsIn, type PupilColumns } from "../../../../../shared/roster/pupils/pupilColumns.ts";

const texts = (line: string): ReadonlyMap<number, string> =>
  new Map(line.split(" ").map((text, i) => [i + 1, text === "_" ? "" : text]));

const columnsOf = (header: string, ...above: readonly string[]): PupilColumns | null =>
  pupilColumnsIn(texts(header), pupilWords, above.map(texts));

/** The titles of the kept columns. */
function keptOf(header: string, ...above: readonly string[]): readonly string[] {
  const levels = [header, ...above].map((line) => line.split(" "));
  return Object.values(columnsOf(header, ...above) ?? {}).map(
    (column) => levels.map((level) => level[column - 1] ?? "_").find((text) => text !== "_") ?? "",
  );
}

describe("a table of pupils", () => {
  test.each([
    [
      "序号 学籍号 姓名 性别 出生日期 学校标识码 学校名称 年级名称 班级名称 入学年月 户口所在地 学生状态",
      ["学校标识码", "学校名称", "年级名称", "入学年月", "班级名称", "学生状态"],
    ],
    [
      "学校标识码 学校名称 年级 班级 姓名 性别 身份证件类型 身份证件号 全国学籍号 学籍辅号 入学方式 就读方式 学籍状态",
      ["学校标识码", "学校名称", "年级", "班级", "学籍状态"],
    ],
    ["学校 届别 班号 学生姓名 学生状态", ["学校", "届别", "班号", "学生状态"]],
    ["就读学校 学段 入学时间 姓名 身份证号", ["就读学校", "学段", "入学时间"]],
    ["姓名 性别 年级 班级", ["年级", "班级"]],
    ["1.学校名称* ２.年级 3.学籍号：", ["1.学校名称*", "２.年级"]],
    ["姓名 所在学校 班级", ["所在学校", "班级"]],
    [
      "姓名(必填) 学校名称(必填) 年级（下拉选择） 班级(选填)",
      ["学校名称(必填)", "年级（下拉选择）", "班级(选填)"],
    ],
    ["姓名 性别 学校 部别 学段年级", ["学校", "部别", "学段年级"]],
  ])("%s", (header, kept) => {
    expect(keptOf(header)).toEqual(kept);
  });

  test("has its header in two rows, where the lower one names the person", () => {
    expect(keptOf("_ _ _ 姓名 性别 身份证号", "学校 年级 班级 学生信息 _ _")).toEqual([
      "学校",
      "年级",
      "班级",
    ]);
  });

  test("of two columns of one kind keeps the one whose title says it best", () => {
    expect(keptOf("学籍号 学校名称 年级 年级名称")).toEqual(["学校名称", "年级名称"]);
  });

  test.each([
    ["现就读学校名称 年级（届） 教学班名称", "学籍号 姓名"],
    ["就读学校（全称） 所读年级 所在班", "姓名 性别"],
    ["学籍学校名称 年段 班级全称 学籍状态名称", "姓名 身份证号"],
    ["当前学校 年级/班级 在籍在读状态", "姓名 性别"],
    ["在籍学校代码 年级编码 班级编号 就读情况", "学生姓名"],
  ])("knows %s though no list has them whole", (kept, personal) => {
    expect(keptOf(`${personal} ${kept}`).toSorted()).toEqual(kept.split(" ").toSorted());
  });

  test.each([
    "毕业学校",
    "原就读学校",
    "转入学校",
    "毕业年级",
    "班主任",
    "班级职务",
    "班内学号",
    "家长单位",
    "学生情况",
    "目前状况",
  ])("does not take %s for the pupil's school, grade or class", (title) => {
    expect(keptOf(`学籍号 姓名 ${title}`)).toEqual([]);
  });

  test("keeps a second column of the pupil's status", () => {
    expect(keptOf("学籍号 学校 年级 在籍状态 在读状态")).toEqual(["学校", "年级", "在籍状态", "在读状态"]);
    expect(keptOf("学籍号 学校 年级 是否在校")).toEqual(["学校", "年级", "是否在校"]);
  });

  test("with two pupils a row keeps no column, for none tells whose it is", () => {
    expect(columnsOf("学校 年级 学籍号 年级 学籍号")).toEqual({});
  });
});

describe("no table of pupils", () => {
  test.each([
    ["学校标识码 学校名称 办别 一年级 二年级 校长姓名 联系电话"],
    ["学校名称 姓名 电话 班级 学生数"],
    ["学校 姓名 性别 任教年级 任教学科 职称"],
    ["学校名称 年级 班级 人数"],
    ["姓名 电话 地址"],
    ["学校名称 联系人 班级"],
    ["学校名称 年级 班级 姓名 男生 女生 合计"],
    ["学校名称 年级 班级 姓名 班额"],
    ["学校名称 姓名 性别 出生年月 年级 班级 学科"],
    ["学校名称 姓名 性别 身份证号 年级 班级 学历 参加工作时间"],
    ["三年级 二班"],
  ])("%s", (header) => {
    expect(columnsOf(header)).toBeNull();
  });

  test("a head teacher's name below a group of a roster of schools", () => {
    expect(columnsOf("_ 姓名 电话 班级 学生 班级 学生", "学校名称 负责人 _ 小学 _ 初中 _")).toBeNull();
    expect(columnsOf("_ _ 姓名 电话 一年级 二年级", "学校名称 班级数 校长 _ 在校生 _")).toBeNull();
  });
});
