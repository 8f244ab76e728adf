/** A plan with a bit of everything, to run commands on. */
import type { MutablePlan } from "../../shared/model/plan.ts";
import { aPlan } from "./aPlan.ts";

export const aSmallCounty = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 500 }] })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 700 }, area: "城区" })
    .withPrivateSchool("育英学校", {
      primaryGrades: 50,
      juniorGrades: 60,
      seats: { primary: 320, junior: 200 },
    })
    .withPrivateSchool("晨光学校", { juniorGrades: 30 })
    .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 20, on: "2022-09-01" })
    .withMilestone("下达计划", { on: "2022-04-01", owner: "规划财务股" })
    .withMilestone("公示")
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 300, junior: 180 }, on: "2022-08-20" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 540 } })
    .withMeasure({})
    .withCase("晨光学校", "keep")
    .withAttachment("晨光学校", "资产评估报告", "复印件")
    .withDraft("measure", "m3", "plannedDate", "明年", "not-date")
    .withDraft("milestone", "n2", "plannedDate", "下月底", "not-date")
    .build();
