/**
 * A county in which every case is filled in to the last field: `aCompleteCounty(300)`. Every third school closes and sends
 * its pupils to public schools of its town, the others turn public or live on seats bought from them; each case has its
 * milestones, attachments and texts of many lines. Numbers are made of the place in the list: no two runs differ.
 */
import type { MutablePlan } from "../../shared/model/plan.ts";
import type { SchoolCase } from "../../shared/model/schoolCase.ts";
import { grades, type Stage } from "../../shared/model/stage.ts";
import type { Disposition } from "../../shared/model/vocabulary.ts";
import { aPlan, type SchoolStory } from "./aPlan.ts";

type Builder = ReturnType<typeof aPlan>;

const towns = ["城关镇", "马坡镇", "三里河镇", "龙泉街道", "柳林乡"] as const;
const townOf = (place: number): string => towns[place % towns.length] ?? towns[0];
const stageOf = (grade: number): Stage => (grade <= 6 ? "primary" : "junior");

export const completeSchool = (place: number): string => `东陵县${townOf(place)}育英第${place + 1}学校`;
const receiver = (place: number): string => `东陵县${townOf(place)}中心学校`;

const threeWays = ["close", "convert", "purchase"] as const satisfies readonly Disposition[];
const wayOf = (place: number): (typeof threeWays)[number] => threeWays[place % threeWays.length] ?? "close";

export function aCompleteCounty(cases = 1): MutablePlan {
  const plan = aPlan().withCounty("东陵县", {
    targetYear: 2025,
    targets: [{ year: 2025, shareBp: 500 }],
    entrantIndexBp: { junior: { 2022: 10000, 2023: 10000, 2024: 10000, 2025: 10000 } },
  });
  // Room for all who come, and a bed for every boarder.
  towns.forEach((_, place) =>
    plan.withPublicSchool(receiver(place), {
      town: townOf(place),
      area: townOf(place),
      primaryGrades: 100,
      juniorGrades: 80,
      seats: { primary: 1_000 + 300 * cases, junior: 400 + 200 * cases },
      boarders: 60,
      beds: 100 + 30 * cases,
    }),
  );
  for (let place = 0; place < cases; place += 1) addCase(plan, place);
  return plan.build();
}

function addCase(plan: Builder, place: number): void {
  const name = completeSchool(place);
  plan.withPrivateSchool(name, schoolStory(place));
  addMeasure(plan, place, name);
  for (const [step, milestone] of milestonesOf[wayOf(place)].entries())
    plan.withMilestone(milestone, {
      on: `2023-0${step + 1}-15`,
      ...(step < 3 ? { actualDate: `2023-0${step + 1}-12` } : {}),
      owner: `县教育体育局${step % 2 === 0 ? "规划财务股" : "基础教育股"}`,
      note: step === 1 ? "报县政府常务会议研究，形成会议纪要后公告" : "按期推进",
    });
  plan.withCase(name, { disposition: wayOf(place), ...caseStory(place) });
  plan
    .withAttachment(name, "县政府常务会议纪要（2022年第8期）", "复印件，教育体育局存档")
    .withAttachment(name, "资产评估报告", "评估基准日2022年12月31日")
    .withAttachment(name, "学生去向和接收确认表", "含接收学校盖章");
}

function addMeasure(plan: Builder, place: number, at: string): void {
  const kind = wayOf(place);
  plan.withMeasure({
    kind,
    at,
    on: "2023-07-10",
    ...(kind === "purchase" ? { seats: { primary: 120, junior: 60 }, unitSubsidy: 5_000 } : {}),
    responsibleLeader: "李建国副县长",
    responsibleUnit: "县教育体育局",
    responsiblePerson: "王敏",
    remarks: "按县委、县政府民办义务教育规范工作方案执行",
  });
  if (kind !== "close") return;
  for (const grade of grades)
    plan.withDiversion({
      stage: stageOf(grade),
      grade,
      students: pupilsIn(place),
      to: receiver(place),
      boarders: 3,
      date: "2023-08-20",
      fees: pupilsIn(place) * 1_250.5,
      feesRefunded: grade % 2 === 0,
      recordsMoved: grade % 3 === 0,
      remarks: grade === 1 ? "已登记的新生由接收学校直接注册" : "按原班编入，配校车",
    });
}

/** In every grade. */
const pupilsIn = (place: number): number => 25 + (place % 10);

const schoolStory = (place: number): SchoolStory => ({
  town: townOf(place),
  area: townOf(place),
  primaryGrades: pupilsIn(place),
  juniorGrades: pupilsIn(place),
  classes: Object.fromEntries(grades.map((grade) => [grade, 1])),
  seats: { primary: 270, junior: 150 },
  nonLocal: { primary: 12, junior: 9 },
  urbanClass: "121",
  communitySchool: false,
  organizer: "东陵县育英教育发展有限公司",
  tenure: "leased",
  creditCode: "91350100M000100Y43",
  licenseNo: `教民14199${String(place).padStart(9, "0")}号`,
  licenseExpiry: "2025-08-31",
  approvedSize: 450,
  principal: "张秀兰",
  phone: "0371-65320010",
  boarders: 60,
  beds: 90,
  staff: 48,
  teachers: 38,
  payrollTeachers: 4,
  siteArea: 12_600.5,
  floorArea: 8_450,
  publicParticipation: true,
  participationKind: "public-bodies",
  independence: {
    legalPerson: "met",
    campus: "planned",
    teachers: "planned",
    accounting: "met",
    enrollment: "met",
    certificates: "not-met",
  },
  independenceDate: { campus: "2023-06-30", teachers: "2023-08-31" },
  formerNames: `育英实验学校${place + 1}`,
  remarks: "2016年由县第一小学参与举办，2019年增设初中部。",
});

const caseStory = (place: number): Partial<SchoolCase> => ({
  basis: "《东陵县规范民办义务教育发展工作方案》（东政办〔2022〕18号）第三条第二款",
  leader: "李建国副县长",
  leadUnit: "县教育体育局",
  person: "王敏",
  phone: "0371-65320001",
  status: "active",
  teachersToPlace: 42,
  teachersExamined: 12,
  teachersFiled: 10,
  teachersRedeployed: 14,
  teachersReleased: 6,
  teacherCompensation: 86.4,
  payrollToWithdraw: 4,
  payrollWithdrawBy: "2023-07-31",
  teacherPlan: manyLines("教师安置", 4),
  assessedValue: 1_860.5 + place,
  debts: 420,
  landArea: 18.9,
  landTitle: "leased",
  leaseUntil: "2026-12-31",
  assetRoute: "purchase",
  assetPrice: 1_250,
  liquidation: manyLines("清算", 3),
  liquidatedBy: "2023-12-31",
  riskLevel: (["high", "medium", "low"] as const)[place % 3] ?? "low",
  risks: { students: true, teachers: true, debt: true, assets: false, opinion: true, safety: false },
  riskAssessment: manyLines("风险研判", 4),
  contingency: manyLines("应急预案", 4),
});

const manyLines = (about: string, count: number): string =>
  Array.from(
    { length: count },
    (_, line) =>
      `${line + 1}. ${about}：由县教育体育局牵头，会同人社、财政、公安、属地乡镇政府，逐人逐项建立台账，明确责任人和完成时限，每周调度一次，重要情况当日报告。`,
  ).join("\n");

const milestonesOf: Readonly<Record<(typeof threeWays)[number], readonly string[]>> = {
  close: ["方案与决策", "公告", "学生分流", "教师安置", "清算", "注销"],
  convert: ["清产核资", "协议", "审批", "编制与教师安置", "变更登记", "挂牌"],
  purchase: ["测算", "预算", "协议", "公示", "拨付"],
};
