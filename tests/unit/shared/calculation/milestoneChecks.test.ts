/** Checks of milestones: what is overdue, what contradicts itself, and the seats that hang on it. The day is 2022-01-15. */
import { describe, expect, test } from "vitest";
import { milestoneStateWords } from "../../../../shared/format/milestoneWords.ts";
import { milestoneState } from "../../../../shared/milestones/state.ts";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import { aPlan, type MeasureStory } from "../../../builders/aPlan.ts";
import { findingsIn, press } from "../../../builders/pressing.ts";
import { foundBy, remediesOf, said, type Story } from "../../../builders/findings.ts";
import { someDay } from "../../../builders/rules.ts";

const school = (): Story =>
  aPlan()
    .withCounty("东陵县", { targetYear: 2024 })
    .withPrivateSchool("育英学校", { primaryGrades: 50, area: "城区" })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 650 }, area: "城区" });

const closing = (story: MeasureStory = {}): Story =>
  school().withMeasure({ kind: "close", at: "育英学校", on: "2022-08-31", ...story });

const building = (story: MeasureStory = {}): Story =>
  school().withMeasure({
    kind: "new-build",
    projectName: "第二小学",
    area: "城区",
    on: "2022-08-20",
    seats: { primary: 540 },
    ...story,
  });

describe("milestone-overdue", () => {
  test("names the oldest of a measure, and how many there are", () => {
    const story = closing()
      .withMilestone("方案与决策", { on: "2021-12-20" })
      .withMilestone("公告", { on: "2022-01-14" })
      .withMilestone("学生分流", { on: "2022-08-01" });
    expect(said("milestone-overdue", story)).toEqual([
      "育英学校的“终止办学（停办）”措施有 2 个节点逾期，最早的“方案与决策”计划2021年12月20日，已逾期 26 天。",
    ]);
    expect(foundBy("milestone-overdue", story)[0]).toMatchObject({
      severity: "warning",
      schoolId: "育英学校",
      measureId: "m1",
      milestoneId: "n1",
      field: "milestones",
      numbers: { days: 26, count: 2 },
    });
  });

  test("not of what is done, due today, undated or a draft, nor once the measure is done", () => {
    const story = closing()
      .withMilestone("方案与决策", { on: "2021-12-20", actualDate: "2022-01-10" })
      .withMilestone("公告", { on: someDay })
      .withMilestone("学生分流")
      .withDraft("milestone", "n3", "plannedDate", "去年", "not-date");
    expect(said("milestone-overdue", story)).toEqual([]);
    const done = closing({ actualDate: "2022-01-01" }).withMilestone("公告", { on: "2021-12-20" });
    expect(said("milestone-overdue", done)).toEqual([]);
  });

  test("is only noted when the years of the plan have passed", () => {
    const story = aPlan()
      .withCounty("东陵县", { baseYear: 2018, targetYear: 2021 })
      .withMeasure({ kind: "tap", projectName: "第二小学", on: "2020-08-20", seats: { primary: 90 } })
      .withMilestone("改造", { on: "2020-08-01" });
    expect(foundBy("milestone-overdue", story)[0]?.severity).toBe("note");
    expect(remediesOf("milestone-overdue", story)[0]).toContain("补填");
    expect(said("seats-at-risk", story)).toEqual([]);
  });
});

describe("milestone-order", () => {
  test("a milestone planned before the one above it", () => {
    const story = closing()
      .withMilestone("公告", { on: "2022-03-10" })
      .withMilestone("家长会")
      .withMilestone("学生分流", {
        on: "2022-03-01",
      });
    expect(said("milestone-order", story)).toEqual([
      "育英学校的“终止办学（停办）”措施的节点“学生分流”计划2022年3月1日，比排在前面的“公告”早 9 天。",
    ]);
  });

  test("one that is done is no measure of those below it", () => {
    const story = closing()
      .withMilestone("方案与决策", { on: "2022-03-10", actualDate: "2022-01-10" })
      .withMilestone("公告", { on: "2022-03-01" });
    expect(said("milestone-order", story)).toEqual([]);
  });

  test("one that should lead to the measure is planned after it, one that follows it may be", () => {
    const story = closing({ on: "2022-06-30" })
      .withMilestone("学生分流", { on: "2022-08-01" })
      .withMilestone("清算", { on: "2022-11-29" });
    expect(said("milestone-order", story)).toEqual([
      "育英学校的“终止办学（停办）”措施的节点“学生分流”计划2022年8月1日，晚于措施的计划日期2022年6月30日 32 天。",
    ]);
    expect(said("milestone-order", closing().withMilestone("清算", { on: "2022-11-29" }))).toEqual([]);
  });

  test("a name of the planner's own leads to a build, for nothing comes after one", () => {
    const story = building().withMilestone("消防验收", { on: "2022-09-30" });
    expect(foundBy("milestone-order", story)).toMatchObject([{ severity: "warning", numbers: { days: 41 } }]);
    expect(foundBy("milestone-order", closing().withMilestone("归档", { on: "2022-09-30" }))).toEqual([]);
  });

  test("a measure that was put off by a year without its milestones is noted, by a month it is not", () => {
    const late = building({ on: "2023-08-20" }).withMilestone("投用", { on: "2022-08-20" });
    expect(said("milestone-order", late)).toEqual([
      "第二小学的“新建公办学校”措施计划2023年8月20日，而节点“投用”还在2022年8月20日，相差 365 天。",
    ]);
    expect(foundBy("milestone-order", late)[0]?.severity).toBe("note");
    expect(said("milestone-order", building().withMilestone("投用", { on: "2022-07-20" }))).toEqual([]);
  });

  test("done in another order is noted, also of a measure that is done; what was planned of it matters no more", () => {
    const story = closing({ actualDate: "2021-12-31" })
      .withMilestone("公告", { on: "2022-05-01", actualDate: "2021-06-20" })
      .withMilestone("学生分流", { on: "2022-03-01", actualDate: "2021-06-10" });
    expect(foundBy("milestone-order", story)).toMatchObject([{ severity: "note", milestoneId: "n2" }]);
    expect(said("milestone-order", story)[0]).toContain("完成日期比排在前面的“公告”早 10 天");
  });
});

describe("done-in-future", () => {
  test("a measure that is said to be done on a day to come: nothing of it is overdue or at risk any more", () => {
    const story = building({ actualDate: "2022-02-14" }).withMilestone("主体封顶", { on: "2021-12-31" });
    expect(said("seats-at-risk", story)).toEqual([]);
    expect(said("done-in-future", story)).toEqual([
      "第二小学的“新建公办学校”措施的实际日期是2022年2月14日，还有 30 天才到，却已按完成处理。",
    ]);
    expect(foundBy("done-in-future", story)).toMatchObject([
      { severity: "warning", measureId: "m1", field: "actualDate", numbers: { days: 30 } },
    ]);
  });

  test("milestones of a measure are told together, by the one furthest off", () => {
    const story = closing()
      .withMilestone("方案与决策", { on: "2021-12-20", actualDate: "2022-01-16" })
      .withMilestone("公告", { on: "2022-01-10", actualDate: "2022-02-14" });
    expect(said("milestone-overdue", story)).toEqual([]);
    expect(said("done-in-future", story)).toEqual([
      "育英学校的“终止办学（停办）”措施有 2 个节点的完成日期还没有到，最晚的“公告”是2022年2月14日，却已按完成处理。",
    ]);
    expect(foundBy("done-in-future", story)).toMatchObject([{ milestoneId: "n2", field: "milestones" }]);
  });

  test("not of what was done today or before, nor of what is planned", () => {
    const story = closing({ actualDate: someDay })
      .withMilestone("方案与决策", { actualDate: someDay })
      .withMilestone("公告", { on: "2022-02-14" });
    expect(said("done-in-future", story)).toEqual([]);
  });
});

describe("dates counted from the measure's new one", () => {
  test("are offered where they mend what contradicts it, and do", () => {
    const plan = closing({ on: "2022-06-30" })
      .withMilestone("学生分流", { on: "2022-08-01" })
      .withMilestone("教师安置", { on: "2022-08-31" })
      .build();
    expect(press(plan, "milestone-order")).toBe("按计划日期重排 2 个节点");
    expect([...plan.milestone.values()].map(({ plannedDate }) => plannedDate)).toEqual([
      "2022-05-31",
      "2022-06-30",
    ]);
    expect(findingsIn(plan, "milestone-order")).toEqual([]);
  });

  test("are not offered where a name of the planner's own would still be out of order", () => {
    const plan = closing({ on: "2022-06-30" })
      .withMilestone("家长会", { on: "2022-08-01" })
      .withMilestone("教师安置", { on: "2022-08-31" })
      .build();
    expect(press(plan, "milestone-order")).toBeUndefined();
  });
});

describe("seats-at-risk", () => {
  const overdue = (seats: number): Story =>
    building({ seats: { primary: seats } })
      .withMilestone("主体封顶", { on: "2021-12-31" })
      .withMilestone("投用", { on: "2022-08-20" });

  test("says which seats of which fall hang on an overdue milestone", () => {
    expect(foundBy("seats-at-risk", overdue(540))).toMatchObject([
      {
        severity: "warning",
        stage: "primary",
        year: 2022,
        measureId: "m1",
        milestoneId: "n1",
        numbers: { seats: 540, shortage: 0, days: 15 },
      },
    ]);
    expect(said("seats-at-risk", overdue(540))).toEqual([
      "第二小学的“新建公办学校”措施的节点“主体封顶”已逾期 15 天，2022年秋 540 个小学学位可能不能按期开出。",
    ]);
  });

  test("is an error where the area would be short without them, all of that fall together", () => {
    const story = overdue(200)
      .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-31" })
      .withMeasure({
        kind: "tap",
        projectName: "第三小学",
        area: "城区",
        on: "2022-08-20",
        seats: { primary: 90 },
      })
      .withMilestone("摸排", { on: "2022-01-10" });
    // 600 + 300 pupils on 650 seats; with both projects 40 to spare.
    expect(foundBy("seats-at-risk", story)).toMatchObject([
      { measureId: "m1", area: "城区", severity: "error", numbers: { seats: 200, shortage: 250 } },
      { measureId: "m3", area: "城区", severity: "error", numbers: { seats: 90, shortage: 250 } },
    ]);
    expect(said("seats-at-risk", story)[0]).toContain("届时城区小学将缺 250 个（逾期的项目都算在内）");
  });

  test("and where the whole county is shorter than the area, it is said of the county", () => {
    const story = overdue(200)
      .withPublicSchool("乡中心小学", { primaryGrades: 100, seats: { primary: 500 }, area: "北乡" })
      .withMeasure({
        kind: "tap",
        projectName: "北乡小学",
        area: "北乡",
        on: "2022-08-20",
        seats: { primary: 90 },
      })
      .withMilestone("摸排", { on: "2022-01-10" });
    // Without both the county lacks 50 of 1,200 seats, 北乡 alone 100, and 城区 has 50 to spare.
    const places = foundBy("seats-at-risk", story).map(({ area, numbers }) => [area, numbers["shortage"]]);
    expect(places).toEqual([
      [undefined, 50],
      ["北乡", 100],
    ]);
    expect(said("seats-at-risk", story)[0]).toContain("届时全县小学将缺 50 个");
  });

  test("a district is called one", () => {
    const district = aPlan()
      .withCounty("城东区")
      .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 500 } })
      .withMeasure({ kind: "tap", at: "实验小学", on: "2022-08-20", seats: { primary: 90 } })
      .withMilestone("摸排", { on: "2022-01-10" });
    expect(said("seats-at-risk", district)[0]).toContain("届时全区小学将缺 100 个");
  });

  test("a conversion that comes late keeps its pupils, too", () => {
    const story = school()
      .withMeasure({ kind: "convert", at: "育英学校", on: "2022-08-20", seats: { primary: 300 } })
      .withMilestone("协议", { on: "2021-12-31" });
    expect(foundBy("seats-at-risk", story)).toMatchObject([
      { severity: "warning", numbers: { seats: 300, shortage: 0 } },
    ]);
  });

  test("not by what is to follow the opening, nor once it is open", () => {
    const follows = building({ on: "2022-01-01" }).withMilestone("结算", { on: "2022-01-10" });
    expect(foundBy("seats-at-risk", follows)).toEqual([]);
    const open = building({ actualDate: "2022-01-01" }).withMilestone("主体封顶", { on: "2021-12-31" });
    expect(foundBy("seats-at-risk", open)).toEqual([]);
  });
});

test("where a milestone stands, in words", () => {
  const words = (own: Partial<Milestone>, measure: Partial<Measure> = {}): string => {
    const milestone = { id: "n1", position: 1, scenarioId: "", measureId: "m1", name: "开工", ...own };
    const of = { id: "m1", position: 1, countyCode: "419901", scenarioId: "", ...measure };
    return milestoneStateWords(milestoneState(milestone, of, someDay));
  };
  expect(words({ plannedDate: "2021-12-31", actualDate: "2022-01-10" })).toBe("已完成");
  expect(words({ plannedDate: "2022-01-03" })).toBe("逾期 12 天");
  expect(words({ plannedDate: "2022-02-14" })).toBe("还有 30 天");
  expect(words({ plannedDate: someDay })).toBe("今天到期");
  expect(words({})).toBe("未定日期");
  expect(words({ plannedDate: "2022-01-03" }, { actualDate: "2022-01-10" })).toBe("未填完成日期");
});
