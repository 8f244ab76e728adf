/** What a title says of all pupils is kept in its own words; who signed, or whom to call, is not. */
import { expect, test } from "vitest";
import { factsInTitles, pupilTitle } from "../../../../../shared/roster/pupils/pupilTitle.ts";

const cellsOf = (...texts: readonly string[]) => texts.map((text, i) => ({ row: i + 1, column: 1, text }));

test.each([
  ["2021年秋季柳河县第一小学学生花名册", "柳河县第一小学", "", 2021],
  ["柳河县第一小学2021—2022学年度第一学期在校学生名单", "柳河县第一小学", "", 2021],
  ["实验学校七年级（3）班学籍信息表", "实验学校", "七年级(3)班", undefined],
  ["学校名称：第二初级中学", "第二初级中学", "", undefined],
  ["第二初级中学2021级2班", "第二初级中学", "2021级2班", undefined],
  ["人民路小学三（2）班学生名单", "人民路小学", "三(2)班", undefined],
  ["三2班", "", "三2班", undefined],
  ["全县学生名册", "", "", undefined],
  ["班主任：张三", "", "", undefined],
])("%s", (line, schoolName, className, year) => {
  const lines = cellsOf(line);
  const facts = { schoolName, className, ...(year === undefined ? {} : { year }) };
  expect(pupilTitle({ name: "Sheet1", cells: lines })).toEqual(facts);
  // Only the facts reach the host; they say the same there.
  expect(pupilTitle({ name: "Sheet1", cells: factsInTitles(lines) })).toEqual(facts);
});

test("what is no such fact is gone", () => {
  const lines = cellsOf(
    "柳河县民办学校学生名册（2021年9月）",
    "填表人：张三   电话：13912345678",
    "三年级1班 班主任：李四",
  );
  expect(factsInTitles(lines).map(({ row, column, text }) => `${row}/${column} ${text}`)).toEqual([
    "1/1 2021年",
    "1/2 民办",
    "3/1 三年级1班",
  ]);
});

test("the sheet's name stands in for a title; several classes are none", () => {
  expect(pupilTitle({ name: "三年级2班", cells: [] })).toMatchObject({ className: "三年级2班" });
  expect(pupilTitle({ name: "三年级", cells: cellsOf("一年级、二年级学生名册") })).toMatchObject({
    className: "",
  });
});
