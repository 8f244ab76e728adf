/** Section D of a printed case: whom the end of a stage displaces, where they go, and what is still open. */
import { describe, expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { closingSchool } from "../../../builders/closingSchool.ts";
import { printedCase, rowsBelow, sentencesOf } from "../../../builders/printedCase.ts";

describe("D, the diversions", () => {
  const plan = closingSchool()
    .withDiversion({ grade: 1, students: 10, to: "实验小学", boarders: 2, date: "2022-08-20", fees: 1200.5 })
    .withDiversion({ grade: 2, students: 8, to: "实验小学", feesRefunded: true, recordsMoved: false })
    .withDiversion({ grade: 2, students: 2, toHome: true, remarks: "外县户籍" })
    .build();
  const document = printedCase(plan);

  test("say whom the end displaces and how many have a place", () => {
    expect(sentencesOf(document)).toContain("（一）2022年秋终止办学（停办）：小学");
    expect(sentencesOf(document)).toContain(
      "需分流学生60人（其中一年级新生10人），已安排20人，尚有40人未安排。",
    );
    expect(rowsBelow(document, "需分流学生")).toEqual([
      ["需分流", "10", "10", "10", "10", "10", "10", "60"],
      ["已安排", "10", "10", "0", "0", "0", "0", "20"],
      ["未安排", "0", "0", "10", "10", "10", "10", "40"],
    ]);
  });

  test("by row: grade, where to, the seats free there before and after, date, fees, what is done", () => {
    const rows = rowsBelow(document, "需分流学生", 1);
    expect(rows.slice(0, 3)).toEqual([
      ["一年级", "10", "2", "实验小学", "45→27", "2022-08-20", "1,200.5", "", ""],
      ["二年级", "8", "", "实验小学", "45→27", "", "", "是", "否"],
      ["二年级", "2", "", "回户籍地（外县户籍）", "—", "", "", "", ""],
    ]);
    expect(rows.at(-1)).toEqual(["已安排合计", "20", "2", "", "1,200.5", ""]);
  });

  test("where boarders come and beds are counted, the free beds stand below the seats", () => {
    const boarding = aPlan()
      .withCounty("东陵县", { targetYear: 2024 })
      .withPublicSchool("实验小学", { primaryGrades: 30, seats: { primary: 225 }, beds: 40, boarders: 36 })
      .withPrivateSchool("育英学校", { type: "primary", primaryGrades: 10 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ grade: 1, students: 10, boarders: 3, to: "实验小学" })
      .withDiversion({ grade: 2, students: 10, to: "实验小学" })
      .build();
    const rows = rowsBelow(printedCase(boarding), "需分流学生", 1);
    expect(rows.slice(0, 2).map((row) => row[4])).toEqual(["45→25\n床位4→1", "45→25"]);
  });

  test("a change of seats too long for its column parts at the arrow, not within a number", () => {
    const large = aPlan()
      .withCounty("东陵县", { targetYear: 2024 })
      .withPublicSchool("实验小学", { primaryGrades: 30, seats: { primary: 12_180 } })
      .withPrivateSchool("育英学校", { type: "primary", primaryGrades: 10 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ students: 60, to: "实验小学" })
      .build();
    const [row] = rowsBelow(printedCase(large), "需分流学生", 1);
    expect(row?.[4]).toBe("12,000→\n11,940");
  });

  test("leave a line for each grade that has no place yet", () => {
    const open = rowsBelow(document, "需分流学生", 1).slice(3, -1);
    expect(open.map(([grade, pupils, , to]) => [grade, pupils, to])).toEqual(
      ["三年级", "四年级", "五年级", "六年级"].map((grade) => [grade, "10", "（待安排）"]),
    );
  });

  test("say in which fall a receiver has more pupils than seats", () => {
    const crowded = closingSchool().withDiversion({ students: 60, to: "实验小学" }).build();
    expect(sentencesOf(printedCase(crowded)).join()).toContain("实验小学2022年秋超出学位15人。");
  });

  test("do not say it of a receiver of which the roster tells no seats", () => {
    const unknown = aPlan()
      .withCounty("东陵县", { targetYear: 2024 })
      .withPublicSchool("实验小学", { primaryGrades: 52 })
      .withPrivateSchool("育英学校", { type: "primary", primaryGrades: 10 })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ students: 50, to: "实验小学" });
    const rooms = (story: typeof unknown): (string | undefined)[] =>
      rowsBelow(printedCase(story.build()), "需分流学生", 1).map((row) => row[4]);
    expect(rooms(unknown)[0]).toBe("学位未填");
    expect(sentencesOf(printedCase(unknown.build())).join()).not.toContain("超出学位");

    // What a measure opens there is known from that fall on.
    const grown = unknown.withMeasure({
      kind: "expand",
      at: "实验小学",
      seats: { primary: 400 },
      on: "2022-07-01",
    });
    expect(rooms(grown)[0]).toBe("88→38");
  });

  test("say it of each of two receivers that have the same name", () => {
    const twice = aPlan()
      .withPublicSchool("中心小学", { seats: { primary: 10 } })
      .withPrivateSchool("育英学校", { primaryGrades: 10 })
      .withMeasure({ kind: "new-build", projectName: "中心小学", seats: { primary: 20 }, on: "2022-07-01" })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ students: 30, to: "中心小学" })
      .withDiversion({ students: 30, toProject: "m1" })
      .build();
    expect(sentencesOf(printedCase(twice)).join()).toContain(
      "中心小学2022年秋超出学位20人。中心小学2022年秋超出学位10人。",
    );
  });

  test("rows without a grade count for the stage, and too many are said", () => {
    const many = printedCase(closingSchool().withDiversion({ students: 65, toHome: true }).build());
    expect(sentencesOf(many).join()).toContain("已安排65人，比应分流的多5人，须核对。");
    expect(rowsBelow(many, "需分流学生")[2]).toEqual(["未分年级安排", "", "", "", "", "", "", "65"]);
  });

  test("as many as there are, but of other grades, are not settled", () => {
    const sent = (...byGrade: readonly number[]) => {
      const story = closingSchool();
      for (const [place, grade] of ([1, 2, 3, 4, 5, 6] as const).entries())
        story.withDiversion({ grade, students: byGrade[place], toHome: true });
      return printedCase(story.build());
    };
    const shifted = sent(10, 10, 10, 10, 18, 2);
    expect(sentencesOf(shifted)).toContain(
      "需分流学生60人（其中一年级新生10人），已安排60人，合计相符，年级不符，须核对。",
    );
    expect(rowsBelow(shifted, "需分流学生")[2]).toEqual(["未安排", "0", "0", "0", "0", "多8", "8", "0"]);
    expect(rowsBelow(shifted, "需分流学生", 1).at(-2)?.slice(0, 4)).toEqual([
      "六年级",
      "8",
      "",
      "（待安排）",
    ]);
    expect(sentencesOf(sent(10, 10, 10, 10, 10, 10)).join()).toContain("已安排60人，全部落实。");
  });

  test("rows of a measure that displaces nobody are printed, to be looked at", () => {
    const stray = aPlan()
      .withPrivateSchool("育英学校", { primaryGrades: 10 })
      .withMeasure({ kind: "convert", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ students: 20, toHome: true })
      .build();
    expect(sentencesOf(printedCase(stray))).toContain("该措施不产生需分流的学生，已填分流20人，须核对。");
  });

  test("pupils may go to a project", () => {
    const project = aPlan()
      .withCounty("东陵县", { targetYear: 2024 })
      .withPrivateSchool("育英学校", { type: "primary", primaryGrades: 10 })
      .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 270 }, on: "2022-08-01" })
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
      .withDiversion({ grade: 1, students: 10, toProject: "m1" })
      .build();
    expect(rowsBelow(printedCase(project), "需分流学生", 1)[0]?.slice(3, 5)).toEqual(["第二小学", "270→260"]);
  });
});
