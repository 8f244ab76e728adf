/** Sections D to H of a printed case and its attachments: what they say, what they leave room for, and when they are left out. */
import { describe, expect, test } from "vitest";
import { aPlan } from "../../../builders/aPlan.ts";
import { closingSchool } from "../../../builders/closingSchool.ts";
import { factOf, headingsOf, printedCase, rowsBelow, sentencesOf } from "../../../builders/printedCase.ts";

describe("the sections", () => {
  test("are numbered without gaps, whichever were asked for; attachments have no number", () => {
    const plan = closingSchool().withCase("育英学校", "close").withAttachment("育英学校", "评估报告").build();
    expect(headingsOf(printedCase(plan))).toEqual([
      "一、学校基本情况",
      "二、在校生情况",
      "三、处置方式和措施",
      "四、学生分流",
      "五、教师安置",
      "六、资产处置",
      "七、风险防控",
      "八、责任落实和节点",
      "附件",
    ]);
    expect(headingsOf(printedCase(plan, "育英学校", { sections: ["C", "H", "attachments"] }))).toEqual([
      "一、处置方式和措施",
      "二、责任落实和节点",
      "附件",
    ]);
  });

  test("of a school for which nothing is decided say nothing of what would come of it", () => {
    expect(headingsOf(printedCase(aPlan().withPrivateSchool("育英学校").build()))).toEqual([
      "一、学校基本情况",
      "二、在校生情况",
      "三、处置方式和措施",
      "四、责任落实和节点",
    ]);
  });

  test.each([
    ["keep", "本校不终止办学，不涉及学生分流。"],
    ["convert", "本校转为公办学校，学生留在本校就读，不涉及学生分流。"],
    ["phase-out", "本校停止招生，在校学生就读至毕业，不涉及学生分流。"],
    ["close", "终止办学的时间未定或不在规划期内，需分流的学生人数待定。"],
  ] as const)("say in a line why nobody is diverted (%s)", (disposition, sentence) => {
    const plan = aPlan().withPrivateSchool("育英学校").withCase("育英学校", disposition).build();
    expect(sentencesOf(printedCase(plan))).toContain(sentence);
  });

  test("of teachers and assets of a school that goes on are a line each, unless something is kept", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校")
      .withCase("育英学校", "keep")
      .withPrivateSchool("晨光学校")
      .withCase("晨光学校", { disposition: "keep", payrollToWithdraw: 4, debts: 12.5 })
      .build();
    const [kept, other] = [printedCase(plan), printedCase(plan, "晨光学校")];
    expect(sentencesOf(kept)).toContain("本校不终止办学、不转为公办，不涉及教师安置。");
    expect(sentencesOf(kept)).toContain("本校不终止办学、不转为公办，不涉及资产处置。");
    expect(factOf(other, "撤回公办在编教师")).toBe("4人");
    expect(factOf(other, "债务")).toBe("12.5万元");
  });
});

describe("E and F of a school that runs empty", () => {
  test("say when teachers and assets come to be placed, and print what is kept of them", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校")
      .withCase("育英学校", "phase-out")
      .withPrivateSchool("晨光学校")
      .withCase("晨光学校", { disposition: "phase-out", teachersToPlace: 12, debts: 12.5 })
      .build();
    const [emptying, planned] = [printedCase(plan), printedCase(plan, "晨光学校")];
    const sentences = sentencesOf(emptying);
    expect(sentences).toContain("本校停止招生、逐年消化，教师随在校生减少逐年安置。");
    expect(sentences).toContain("本校停止招生、逐年消化，资产待在校生全部毕业后处置。");
    expect(sentences.join()).not.toContain("不涉及教师安置");
    expect(factOf(planned, "需安置教师")).toBe("12人");
    expect(factOf(planned, "债务")).toBe("12.5万元");
  });

  test("are followed by its risks, to be filled in: it does not go on as it is", () => {
    const plan = aPlan().withPrivateSchool("育英学校").withCase("育英学校", "phase-out").build();
    expect(headingsOf(printedCase(plan))).toContain("七、风险防控");
  });

  test("say so of a school whose measures alone stop its intake", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校", { primaryGrades: 10 })
      .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 0, on: "2022-07-01" })
      .build();
    expect(sentencesOf(printedCase(plan)).join()).toContain("教师随在校生减少逐年安置");
  });

  test("say nothing of the kind where another stage goes on taking pupils", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校", { primaryGrades: 10, juniorGrades: 20 })
      .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 0, stages: ["primary"], on: "2022-07-01" })
      .build();
    const sentences = sentencesOf(printedCase(plan));
    expect(sentences.join()).not.toContain("停止招生");
    expect(sentences).toContain("本校不终止办学、不转为公办，不涉及教师安置。");
  });
});

describe("E to G", () => {
  test("teachers: how many have a way, and how many not", () => {
    const of = (teachersExamined: number) =>
      sentencesOf(
        printedCase(
          closingSchool()
            .withCase("育英学校", { teachersToPlace: 12, teachersExamined, teachersReleased: 2 })
            .build(),
        ),
      ).join();
    expect(of(8)).toContain("需安置教师12人，已明确去向10人，还差2人。");
    expect(of(10)).toContain("需安置教师12人，已明确去向12人，全部落实。");
    expect(of(12)).toContain("需安置教师12人，已明确去向14人，多出2人，须核对。");
  });

  test("money and land have their units, and what was not understood says so", () => {
    const document = printedCase(
      closingSchool()
        .withCase("育英学校", {
          assessedValue: 1860.5,
          landArea: 18.9,
          landTitle: "leased",
          leaseUntil: "2026-12-31",
        })
        .withDraft("case", "育英学校", "debts", "四百多万", "not-number")
        .build(),
    );
    expect(factOf(document, "资产评估值")).toBe("1,860.5万元");
    expect(factOf(document, "土地面积")).toBe("18.9亩");
    expect(factOf(document, "租期至")).toBe("2026年12月31日");
    expect(factOf(document, "债务")).toBe("四百多万（待核）");
    expect(factOf(document, "清算安排")).toBe("");
  });

  test("no line is left for what follows from nothing: a day nobody is called back, a price of what is not sold", () => {
    const document = printedCase(
      closingSchool()
        .withCase("育英学校", { payrollToWithdraw: 0, teachersReleased: 0, assetRoute: "own" })
        .build(),
    );
    for (const name of ["撤回时限", "补偿金额", "处置价款"]) expect(factOf(document, name)).toBeNull();
  });

  test("a school that turns public is not liquidated", () => {
    const plan = aPlan().withPrivateSchool("育英学校").withCase("育英学校", "convert").build();
    expect(factOf(printedCase(plan), "清算安排")).toBeNull();
  });

  test("risks are boxes to be ticked, and a long plan goes on in rows of its own", () => {
    const contingency = "每周调度一次。\n".repeat(60).trim();
    const document = printedCase(
      closingSchool()
        .withCase("育英学校", { riskLevel: "high", risks: { students: true, debt: false }, contingency })
        .build(),
    );
    expect(factOf(document, "风险等级")).toBe("高");
    expect(factOf(document, "风险类型")).toBe("■学生安置　□教师安置　□债务　□资产　□舆情　□安全");
    const rows = rowsBelow(document, "风险防控").filter(([label = ""]) => label.startsWith("应急预案"));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(([, text]) => text).join("")).toBe(contingency);
  });
});

describe("H and the attachments", () => {
  const plan = closingSchool()
    .withMilestone("公告", { on: "2022-01-01", actualDate: "2022-01-05", owner: "教育局", note: "已上网" })
    .withMilestone("清算", { on: "2022-12-01" })
    .withMilestone("注销")
    .withMeasure({ kind: "intake-cap", cap: 0, at: "育英学校", on: "2023-07-01" })
    .withCase("育英学校", { disposition: "close", leader: "李县长", status: "active" })
    .withAttachment("育英学校", "评估报告", "复印件")
    .build();

  test("milestones stand by measure, each with where it stands on the day of printing", () => {
    const document = printedCase(plan, "育英学校", { today: "2022-06-01" });
    expect(factOf(document, "进展")).toBe("推进中");
    expect(rowsBelow(document, "实施节点")).toEqual([
      ["1．终止办学（停办），计划2022年7月1日"],
      ["1", "公告", "2022-01-01", "2022-01-05", "教育局", "已完成", "已上网"],
      ["2", "清算", "2022-12-01", "", "", "未到期", ""],
      ["3", "注销", "", "", "", "未定", ""],
      ["2．核减招生计划，计划2023年7月1日"],
      ["", "", "", "", "", "", ""],
    ]);
    expect(sentencesOf(document)).toContain("注：状态截至2022年6月1日。");
    const later = printedCase(plan, "育英学校", { today: "2023-01-01" });
    expect(rowsBelow(later, "实施节点")[2]?.[5]).toBe("逾期");
  });

  test("attachments are listed by name", () => {
    expect(rowsBelow(printedCase(plan), "附件")).toEqual([["1", "评估报告", "复印件"]]);
  });
});
