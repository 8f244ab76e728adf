/** The grade of a pupil in the fall of 2021, from a grade's name, a class's name, or the month of entry and the stage. */
import { describe, expect, test } from "vitest";
import { pupilWords } from "../../../../../electron/host/workbooks/pupilWords.ts";
import type { Schooling } from "../../../../../shared/model/stage.ts";
import { PupilGrader } from "../../../../../shared/roster/pupils/pupilGrade.ts";
import type { PupilTexts } from "../../../../../shared/roster/pupils/pupilGroups.ts";
import { dictionary } from "../../../../roster/support/dictionary.ts";

const blank: PupilTexts = {
  schoolCode: "",
  schoolName: "实验学校",
  stage: "",
  grade: "",
  entry: "",
  className: "",
  status: "",
};

function gradeOf(texts: Partial<PupilTexts>, schooling: Schooling = "6-3"): number | string {
  const grader = new PupilGrader({ schooling, fall: 2021, dictionary, words: pupilWords });
  const group = { ...blank, ...texts };
  const found = grader.gradeOf(group, grader.hintOf(group.schoolName, [group]));
  return typeof found === "string" ? found : found.grade;
}

describe("a grade's name", () => {
  test.each([
    ["一年级", 1],
    ["1年级", 1],
    ["１年级", 1],
    ["小一", 1],
    ["小学三年级", 3],
    ["六年级", 6],
    ["七年级", 7],
    ["7", 7],
    ["07", 7],
    ["初一", 7],
    ["初中二年级", 8],
    ["九年级（初三）", 9],
    ["初中2021级", 7],
    ["初2020级", 8],
    ["小学2018级", 4],
    ["2018级小学", 4],
    ["初中2024届", 7],
    ["小学2022届", 6],
    ["七年级(3)班", 7],
    ["高一", "beyond"],
    ["高中2021级", "beyond"],
    ["学前班", "beyond"],
    ["大班", "beyond"],
    ["初四", "unclear"],
    ["2021级", "unclear"],
    ["小学2014级", "unclear"],
    ["小学2022级", "unclear"],
    ["初中2021届", "unclear"],
    ["特长班", "unclear"],
    ["\uFFFD", "unclear"],
  ])("%s", (grade, expected) => {
    expect(gradeOf({ grade })).toBe(expected);
  });

  test.each([
    ["六年级", 6],
    ["初一", 6],
    ["初四", 9],
    ["初中一年级", 6],
    ["初中2021级", 6],
    ["初中2018级", 9],
    ["小学2017级", 5],
    ["小学2016级", "unclear"],
    ["小学六年级", "unclear"],
  ])("%s where primary school has five years", (grade, expected) => {
    expect(gradeOf({ grade }, "5-4")).toBe(expected);
  });

  test("is within the stage another column says", () => {
    expect(gradeOf({ grade: "2021级", stage: "初中" })).toBe(7);
    expect(gradeOf({ grade: "2", stage: "普通初中" })).toBe(8);
    expect(gradeOf({ grade: "七年级", stage: "小学" })).toBe("unclear");
    expect(gradeOf({ grade: "六年级", stage: "初中" })).toBe("unclear");
    expect(gradeOf({ grade: "一年级", stage: "普通高中" })).toBe("beyond");
  });

  test("is within the only stage the school's name has", () => {
    expect(gradeOf({ grade: "2019级", schoolName: "实验小学" })).toBe(3);
    expect(gradeOf({ grade: "一年级", schoolName: "城关镇初级中学" })).toBe(7);
    expect(gradeOf({ grade: "七年级", schoolName: "城关镇初级中学" })).toBe(7);
  });

  test("may be a senior grade of a 中学, and is then not decided", () => {
    expect(gradeOf({ grade: "一年级", schoolName: "第三中学" })).toBe("unclear");
    expect(gradeOf({ grade: "七年级", schoolName: "第三中学" })).toBe(7);
  });
});

test("一年级 of a row that says 中学 is none of a primary school", () => {
  expect(gradeOf({ grade: "一年级", stage: "中学部" })).toBe("unclear");
  expect(gradeOf({ grade: "七年级", stage: "中学部" })).toBe(7);
  expect(gradeOf({ grade: "一年级", stage: "中学", schoolName: "城关初中" })).toBe(7);
  expect(gradeOf({ grade: "一年级", stage: "中小学" })).toBe(1);
});

describe("without a grade's name", () => {
  test.each([
    ["一年级2班", 1],
    ["七(3)班", 7],
    ["初一3班", 7],
    ["小学2018级1班", 4],
    ["3.2", 3],
    ["3-2班", 3],
    ["三.2班", 3],
    ["三2班", 3],
    ["三二班", 3],
    ["三十班", "unclear"],
    ["三十二班", "unclear"],
    ["32班", "unclear"],
    ["3.2015", "unclear"],
    ["高二(1)班", "beyond"],
    ["101班", "unclear"],
  ])("the class %s tells it", (className, expected) => {
    expect(gradeOf({ className })).toBe(expected);
  });

  test.each([
    ["201909", "小学", 3],
    ["2019-09-01", "小学", 3],
    ["2019年9月", "小学", 3],
    ["2019/9/1", "小学", 3],
    ["2019.9", "小学", 3],
    ["20190901", "小学", 3],
    ["2019", "小学", 3],
    ["2019级", "小学", 3],
    ["2019年秋季", "小学", 3],
    ["2019秋", "小学", 3],
    ["2020年春季", "小学", "unclear"],
    ["202109", "初中", 7],
    ["201509", "小学", "unclear"],
    ["202209", "小学", "unclear"],
    ["202002", "小学", "unclear"],
    ["201909", "", "unclear"],
    ["约2019", "小学", "unclear"],
  ])("the month of entry %s in %s tells it", (entry, stage, expected) => {
    expect(gradeOf({ entry, stage })).toBe(expected);
  });

  test("a class named by its cohort tells it where the school has one stage", () => {
    expect(gradeOf({ className: "2021级1班", entry: "202109", schoolName: "实验小学" })).toBe(1);
  });
});

test("grade and entry together tell of which fall the file is", () => {
  const grader = new PupilGrader({ schooling: "6-3", fall: 2021, dictionary, words: pupilWords });
  const of = (grade: string, entry: string) =>
    grader.gradeOf({ ...blank, grade, entry }, grader.hintOf("实验学校", []));
  expect(of("三年级", "201909")).toMatchObject({ grade: 3, fall: 2021 });
  expect(of("八年级", "202109")).toMatchObject({ grade: 8, fall: 2022 });
});

describe("a school beside compulsory education by its name", () => {
  test.each(["县第一高中", "职业技术学校", "县职教中心", "中等专业学校", "县一高", "阳光幼儿园"])(
    "has no 一年级 of ours: %s",
    (schoolName) => {
      expect(gradeOf({ schoolName, grade: "一年级" })).toBe("unclear");
      expect(gradeOf({ schoolName, grade: "五年级" })).toBe("unclear");
    },
  );

  test("but may teach juniors, or primary pupils as its rows say", () => {
    expect(gradeOf({ schoolName: "县第一高中", grade: "七年级" })).toBe(7);
    expect(gradeOf({ schoolName: "县第一高中", grade: "初一" })).toBe(7);
    expect(gradeOf({ schoolName: "职业技术学校", grade: "一年级", stage: "小学" })).toBe(1);
    expect(gradeOf({ schoolName: "县第一高中附属小学", grade: "一年级" })).toBe(1);
    expect(gradeOf({ schoolName: "县一高附小", grade: "一年级" })).toBe(1);
  });
});
