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

describe("classes named by numbers of three digits", () => {
  const short = ["学籍号", "学校", "班级"];
  const tableFor = (name: string, ...classes: readonly string[]) => {
    const result = countedLines([short, ...classes.map((of) => ["G1", name, of])]);
    return [tableOf(result).slice(1), result.pupils?.count.unclear?.pupils ?? 0];
  };

  test("tell the grade where they begin anew in each", () => {
    expect(tableFor("甲小学", "101班", "102班", "101班", "201班", "301")).toEqual([
      ["甲小学 3 1 1 2 1 1"],
      0,
    ]);
    expect(tableFor("乙初级中学", "101", "201", "202")).toEqual([["乙初级中学 1 2 1 2"], 0]);
    expect(tableFor("丙学校", "101", "701", "702")).toEqual([["丙学校 1 2 1 2"], 0]);
  });

  test("do not where they run on through the school, or are too few to tell", () => {
    expect(tableFor("甲小学", "101班", "102班", "103班")).toEqual([[], 3]);
    expect(tableFor("甲小学", "199班", "200班", "201班")).toEqual([[], 3]);
    expect(tableFor("甲小学", "235班", "236班", "301班")).toEqual([[], 3]);
    expect(tableFor("丁中学", "101班", "201班", "301班")).toEqual([[], 3]);
  });
});

test("a class that names another grade than its column is a class of its own", () => {
  const result = countedLines([header, pupil({ of: "1.1" }), pupil({ of: "2.1" }), pupil({ of: "1.2" })]);
  expect(tableOf(result)[1]).toBe("2141001001 甲小学 3 3");
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

  test("by a status with its number in front or 生 behind", () => {
    const statuses = ["01-在读", "在校生", "在籍学生", "走读", "02-休学", "已离校", "毕业生"];
    const result = countedLines([header, ...statuses.map((status) => pupil({ status }))]);
    expect(told(result)).toEqual([
      ["pupils-counted", { rows: 7, counted: 4 }],
      ["pupils-apart", "休学", { pupils: 1, row: 6 }],
      ["pupils-apart", "离校", { pupils: 1, row: 7 }],
      ["pupils-apart", "毕业", { pupils: 1, row: 8 }],
    ]);
  });

  test("by either of two columns of statuses; what the second says beside that is passed over", () => {
    const both = (first: string, second: string): Line => ["G1", "甲小学", "一年级", first, second];
    const result = countedLines([
      ["学籍号", "学校", "年级", "在籍状态", "在读状态"],
      both("在籍", "在读"),
      both("在籍", "休学"),
      both("转出", "在读"),
      both("", "走读"),
      both("在籍", "省内"),
      both("在籍", "否"),
    ]);
    expect(told(result)).toEqual([
      ["pupils-counted", { rows: 6, counted: 3 }],
      ["pupils-apart", "休学", { pupils: 1, row: 3 }],
      ["pupils-apart", "转出", { pupils: 1, row: 4 }],
      ["pupils-apart", "", { pupils: 1, row: 7 }],
    ]);
  });

  test("by a column that asks whether the pupil is there", () => {
    const one = (is: string): Line => ["G1", "甲小学", "一年级", is];
    const result = countedLines([["学籍号", "学校", "年级", "是否在籍"], one("是"), one("否"), one("√")]);
    expect(told(result)).toEqual([
      ["pupils-counted", { rows: 3, counted: 2 }],
      ["pupils-apart", "", { pupils: 1, row: 3 }],
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
      header.map((title) => `${title}（必填）`),
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

  test("has its code in front of its name or behind it", () => {
    const result = countedLines([
      header,
      pupil({ at: ["", `${code}-甲小学`] }),
      pupil({ at: ["", `甲小学（${code}）`] }),
      pupil({ at: [code, "甲小学"] }),
    ]);
    expect(tableOf(result).slice(1)).toEqual(["2141001001 甲小学 3 1"]);
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

test("a child's name in a column that is read is gone, and the child is still in one of the numbers", () => {
  const many = Array.from({ length: 5 }, () => pupil());
  const sheet = aPupilSheet([
    header,
    ...many,
    pupil({ of: "李小明" }),
    pupil({ at: ["", "尉迟若曦"] }),
    pupil({ grade: "王子轩" }),
    pupil({ status: "阿依古丽·买买提" }),
    pupil({ at: [code, "欧阳明"] }),
  ]);
  expect(JSON.stringify(sheet)).not.toMatch(/李小明|尉迟若曦|王子轩|买买提|欧阳明/u);
  const result = counted(aWorkbookOf(sheet));
  expect(tableOf(result).slice(1)).toEqual(["2141001001 甲小学 7 1"]);
  expect(told(result)).toEqual([
    ["pupils-counted", { rows: 10, counted: 7 }],
    ["pupils-grade-unclear", { pupils: 1, row: 9 }],
    ["pupils-unplaced", { pupils: 1, row: 8 }],
    ["pupils-apart", "", { pupils: 1, row: 10 }],
    ["pupils-without-class", { pupils: 1 }],
  ]);
});

test("a child's name in the second column of statuses is gone, and the first still counts", () => {
  const sheet = aPupilSheet([
    ["学籍号", "学校", "年级", "在籍状态", "在读状态"],
    ["G1", "甲小学", "一年级", "在籍", "在读"],
    ["G2", "甲小学", "一年级", "在籍", "李小明"],
  ]);
  expect(JSON.stringify(sheet)).not.toContain("李小明");
  expect(tableOf(counted(aWorkbookOf(sheet))).slice(1)).toEqual(["甲小学 2"]);
});

test("a village school and a grade are no child's name", () => {
  const result = countedLines([
    header,
    pupil({ at: ["", "李庄"] }),
    pupil({ at: ["", "高店完小"], grade: "高一" }),
  ]);
  expect(tableOf(result).slice(1)).toEqual(["李庄 1 1"]);
});

test("where schools go by short names that might be a child's, the smallest of them stays", () => {
  const many = Array.from({ length: 5 }, () => pupil({ at: ["", "石门"] }));
  const result = countedLines([header, ...many, pupil({ at: ["", "安平"] })]);
  expect(tableOf(result).slice(1)).toEqual(["石门 5 1", "安平 1 1"]);
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

test("a sheet or a title names the grade where its rows name but the class", () => {
  const short = ["学籍号", "学校", "班级"];
  const of = (name: string, ...lines: readonly Line[]) => aPupilSheet(lines, { name });
  const result = counted(
    aWorkbookOf(
      of("一年级", short, ["G1", "甲小学", "1班"], ["G2", "甲小学", "2班"]),
      of("表2", ["甲小学三年级学生名册"], short, ["G3", "甲小学", "1班"]),
      of("四年级", short, ["G4", "甲小学", "五(1)班"]),
    ),
  );
  expect(tableOf(result)).toEqual([
    "学校标识码 学校名称 一年级 三年级 五年级 一年级班数 三年级班数 五年级班数",
    "甲小学 2 1 1 2 1 1",
  ]);
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
