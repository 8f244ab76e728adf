/** Where pupils and teachers of ending schools go, and what their assets come to. */
import type { CaseSource } from "../../../caseSource.ts";
import { countToken } from "../kinds.ts";
import type { TokenGroup } from "../token.ts";
import { caseSum, schoolsTokens, sumOver } from "./caseTokens.ts";

const displaced = ({ displaced: ends }: CaseSource): number[] => ends.map(({ total }) => total);
const diverted = ({ diversions }: CaseSource): number[] => diversions.map(({ students }) => students);
const sentHome = ({ diversions }: CaseSource): number[] =>
  diversions.flatMap(({ toHome, students }) => (toHome === true ? students : []));

export const placementTokens: TokenGroup = {
  name: "分流和安置",
  tokens: [
    countToken("需分流学生", "人", ({ cases }) => sumOver(cases, displaced)),
    countToken("已安排分流学生", "人", ({ cases }) => sumOver(cases, diverted)),
    countToken("待安排分流学生", "人", ({ cases }) => sumOver(cases, displaced) - sumOver(cases, diverted)),
    countToken("回户籍地学生", "人", ({ cases }) => sumOver(cases, sentHome)),
    ...schoolsTokens("需分流", (source) => displaced(source).some((pupils) => pupils > 0)),
    caseSum("需安置教师", "人", ({ teachersToPlace }) => teachersToPlace),
    caseSum("考录入编教师", "人", ({ teachersExamined }) => teachersExamined),
    caseSum("备案制聘用教师", "人", ({ teachersFiled }) => teachersFiled),
    caseSum("转岗教师", "人", ({ teachersRedeployed }) => teachersRedeployed),
    caseSum("解除合同教师", "人", ({ teachersReleased }) => teachersReleased),
    caseSum("需撤回在编教师", "人", ({ payrollToWithdraw }) => payrollToWithdraw),
    caseSum("教师补偿金额", "万元", ({ teacherCompensation }) => teacherCompensation),
    caseSum("资产评估值", "万元", ({ assessedValue }) => assessedValue),
    caseSum("债务", "万元", ({ debts }) => debts),
  ],
};
