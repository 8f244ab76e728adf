/** Pupils counted by school and grade: who counts, who is set apart and told, and how classes are told from each other. */
import { describe, expect, test } from "vitest";
import type { RosterProblem } from "../../../../../shared/roster/problems/problem.ts";
import type { CountedWorkbook } from "../../../../../shared/roster/pupils/pupilWorkbook.ts";
import { rosterSentence } from "../../../../../shared/roster/problems/rosterSentence.ts";
import {
  aPupilSheet,
  aWorkbookOf,
  counted,
  countedLines,
  tableOf,
  type Line,
} from "../../../../roster/support/aPupilTable.ts";

const header = ["学籍号", "姓名", "学校标识码", "学校名称", "年级", "班级", "入学年月", "学生状态"];
const code = "2141001001";

/** A line of 甲小学 with what matters to the test. */
function pupil({
  at = [code, "甲小学"],
  grade = "一年级",
  of = "1班",
  entry = "",
  status = "在读",
} = {}): Line {
  return ["G410105201402271234", "杨雨晗", ...at, grade, of, entry, status];
}

const problemsOf = ({ pupils }: CountedWorkbook): readonly RosterProblem[] => pupils?.problems ?? [];

const told = (result: CountedWorkbook) =>
  problemsOf(result).map(({ code: what, found, numbers: { schools: _schools, ...numbers } = {} }) => [
    what,
    ...(found === undefined ? [] : [found]),
    numbers,
  ]);

test("pupils are counted by school and grade, classes by their names", () => {
  const b = { at: ["3141001002", "乙中学"] };
  const result = countedLines([
    header,
    pupil(),
    pupil({ of: "2班" }),
    pupil({ grade: "三年级" }),
    pupil({ ...b, grade: "八年级", of: "八(1)班" }),
    pupil(),
  ]);
  expect(tableOf(result)).toEqual([
    "学校标识码 学校名称 一年级 三年级 八年级 一年级班数 三年级班数 八年级班数",
    "2141001001 甲小学 3 1 2 1",
    "3141001002 乙中学 1 1",
  ]);
  expect(told(result)).toEqual([["pupils-counted", { rows: 5, counted: 5 }]]);
});

test("spellings of a class are one class", () => {
  const spellings = [
    "1班",
    "(1)班",
    "（１）班",
    "一班",
    "01",
    " 1 班 ",
    "一年级1班",
    "一（1）班",
    "2021级1班",
  ];
  const result = countedLines([header, ...spellings.map((of) => pupil({ of })), pupil({ of: "十一班" })]);
  expect(tableOf(result)[1]).toBe("2141001001 甲小学 10 2");
});

test("pupils without a class are counted, and told where others have one", () => {
  const result = countedLines([header, pupil(), pupil({ of: "" }), pupil({ grade: "二年级", of: "" })]);
  expect(tableOf(result)).toEqual([
    "学校标识码 学校名称 一年级 二年级 一年级班数 二年级班数",
    "2141001001 甲小学 2 1 1",
  ]);
  expect(told(result)).toContainEqual(["pupils-without-class", { pupils: 1 }]);
});

describe("the fall a file is of, where grades are named by the year of entry", () => {
  const primary = ["2141001001", "甲小学"];
  const yearOf = (...lines: readonly Line[]) => countedLines([header, ...lines]).pupils?.count.youngest;

  test("is that of its youngest pupils", () => {
    expect(yearOf(pupil({ at: primary, grade: "2020级" }), pupil({ at: primary, grade: "2019级" }))).toBe(
      2020,
    );
    expect(yearOf(pupil({ at: primary, grade: "2022级" }), pupil({ at: primary, grade: "2019级" }))).toBe(
      2022,
    );
    expect(yearOf(pupil({ at: primary, grade: "", of: "", entry: "202009" }))).toBe(2020);
  });

  test("is not that of a few, whose year may be a slip", () => {
    const many = Array.from({ length: 30 }, () => pupil({ at: primary, grade: "2021级" }));
    expect(yearOf(...many, pupil({ at: primary, grade: "2023级" }))).toBe(2021);
  });
});

describe("who does not count is told", () => {
  test("by status, where it is a word we know; what else stands there is not repeated", () => {
    const result = countedLines([
      header,
      pupil({ status: "在籍在读" }),
      pupil({ status: "" }),
      pupil({ status: "正常" }),
      pupil({ status: "休学" }),
      pupil({ status: "休学" }),
      pupil({ status: "借读" }),
      pupil({ status: "在籍（休学）" }),
      pupil({ status: "在读(住校)" }),
      pupil({ status: "李小明" }),
      pupil({ status: "13800138000" }),
    ]);
    expect(tableOf(result)[1]).toBe("2141001001 甲小学 4 1");
    expect(told(result)).toEqual([
      ["pupils-counted", { rows: 10, counted: 4 }],
      ["pupils-apart", "休学", { pupils: 3, row: 5 }],
      ["pupils-apart", "借读", { pupils: 1, row: 7 }],
      ["pupils-apart", "", { pupils: 2, row: 10 }],
    ]);
  });

  test("beside compulsory education, without a school, without a grade", () => {
    const result = countedLines([
      header,
      pupil(),
      pupil({ grade: "高一" }),
      pupil({ at: ["", ""] }),
      pupil({ grade: "2021级", at: ["2141001009", "育英学校"] }),
      ["", "", "", "", "", "", "", ""],
      ["合计：5人", "", "", "", "", "", "", ""],
      header,
    ]);
    expect(told(result)).toEqual([
      ["pupils-counted", { rows: 7, counted: 1 }],
      ["pupils-grade-unclear", { pupils: 1, row: 5 }],
      ["pupils-unplaced", { pupils: 4, row: 4 }],
      ["pupils-beyond", { pupils: 1, row: 3 }],
    ]);
  });

  test("in hidden rows, unless they are asked for", () => {
    const sheet = aPupilSheet([header, pupil(), pupil()], { hiddenRows: [3] });
    expect(told(counted(aWorkbookOf(sheet)))).toEqual([
      ["pupils-counted", { rows: 2, counted: 1 }],
      ["pupils-hidden", { pupils: 1, row: 3 }],
    ]);
    expect(tableOf(counted(aWorkbookOf(sheet), { includeHidden: true }))[1]).toBe("2141001001 甲小学 2 1");
  });

  test("each has a sentence with where the first one stands", () => {
    const result = countedLines([header, pupil({ status: "休学" }), pupil({ at: ["", ""] })]);
    expect(problemsOf(result).map((problem) => rosterSentence(problem).text)).toEqual([
      "逐人学籍表 2 行，计入 0 所学校 0 名学生，按学校和年级统计；姓名、证件号等没有读取。",
      "有 1 行没有学校（首见于第 3 行），没有计入。",
      "学生状态为“休学”的 1 名学生（首见于第 2 行），没有计入：甲小学 1 人。",
    ]);
  });
});

describe("the school", () => {
  test("is the one with the code that stands beside its name elsewhere", () => {
    const result = countedLines([header, pupil(), pupil({ at: ["", "甲小学"] }), pupil({ at: [code, ""] })]);
    expect(tableOf(result).slice(1)).toEqual(["2141001001 甲小学 3 1"]);
  });

  test("with two names under one code is one, and told", () => {
    const result = countedLines([header, pupil(), pupil(), pupil({ at: [code, "丙小学"] })]);
    expect(tableOf(result).slice(1)).toEqual(["2141001001 甲小学 3 1"]);
    expect(told(result)).toContainEqual(["pupils-names-differ", "甲小学", { names: 2 }]);
  });

  test("of two spellings of its name is one, and nothing to tell", () => {
    const result = countedLines(
      [header, pupil({ at: ["", "东陵县甲小学"] }), pupil({ at: ["", "甲小学"] })],
      { places: ["", "东陵县"] },
    );
    expect(tableOf(result).slice(1)).toEqual(["东陵县甲小学 2 1"]);
    expect(problemsOf(result)).toHaveLength(1);
  });

  test("stands in the title where no column names it, and the class with it", () => {
    const lines = [
      ["2021年秋季人民路小学三年级（2）班学生花名册"],
      ["班主任：王老师", "", "人数：2"],
      ["序号", "姓名", "性别", "学籍状态", "学籍号"],
      ["1", "杨雨晗", "男", "在读", "G410105201402271234"],
      ["2", "吴子怡", "男", "在读", "G410105201402141234"],
    ];
    const result = countedLines(lines);
    expect(tableOf(result)).toEqual(["学校标识码 学校名称 三年级 三年级班数", "人民路小学 2 1"]);
    expect(JSON.stringify(result.workbook)).not.toContain("王老师");
  });
});

test("sheets of classes are one table, and say in which sheet a row stands", () => {
  const sheetOf = (name: string, of: string, status = "") =>
    aPupilSheet([header, pupil({ of }), pupil({ of, status })], { name });
  const result = counted(aWorkbookOf(sheetOf("一1", "1班"), sheetOf("一2", "2班", "休学")));
  expect(result.workbook.sheets.map(({ name }) => name)).toEqual(["一1 等 2 个工作表"]);
  expect(tableOf(result)[1]).toBe("2141001001 甲小学 3 2");
  expect(problemsOf(result).map((problem) => rosterSentence(problem).text)).toContain(
    "学生状态为“休学”的 1 名学生（首见于“一2”第 3 行），没有计入：甲小学 1 人。",
  );
});

test("hidden sheets of pupils are left to be told as hidden", () => {
  const hidden = aPupilSheet([header, pupil()], { name: "旧", hidden: true });
  const shown = aPupilSheet([header, pupil()], { name: "新" });
  const result = counted(aWorkbookOf(hidden, shown));
  expect(tableOf(result, 1)[1]).toBe("2141001001 甲小学 1 1");
  expect(problemsOf(result)).toHaveLength(1);
});

test("of a grade nobody in the file is in nothing is said: it has no column", () => {
  const result = countedLines([header, pupil({ grade: "七年级", at: ["2141001003", "丙学校"] })]);
  expect(tableOf(result)[0]).toBe("学校标识码 学校名称 七年级 七年级班数");
});

test("the year the pupils tell goes before the title's", () => {
  const lines = [["2021年学生名册"], header, pupil({ grade: "三年级", entry: "202009" })];
  const [title] = countedLines(lines).workbook.sheets[0]?.cells ?? [];
  expect(title?.text).toBe("2022年学生数（按逐人学籍表统计）");
});
