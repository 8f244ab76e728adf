/** Where pupils and teachers of ending schools go, and what their assets come to. */
import { diversionBalance, type DiversionBalance } from "../../../../calculation/diversions/balance.ts";
import type { CaseSource } from "../../../caseSource.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { countToken } from "../kinds.ts";
import type { Token, TokenGroup } from "../token.ts";
import { caseSum, schoolsTokens, sumOver } from "./caseTokens.ts";

/** Stage by stage: pupils too many of one have no place of another's. Rows of a stage that goes on are no part of it. */
const balances = ({ displaced, diversions }: CaseSource): readonly DiversionBalance[] =>
  displaced.map((end) => diversionBalance(end, diversions));

const displaced = (source: CaseSource): number[] => source.displaced.map(({ total }) => total);
const placed = (source: CaseSource): number[] =>
  balances(source).map((stage) => Math.min(stage.displaced, stage.diverted));
const waiting = (source: CaseSource): number[] =>
  balances(source).map((stage) => Math.max(0, stage.displaced - stage.diverted));
const tooMany = (source: CaseSource): number[] =>
  balances(source).map((stage) => Math.max(0, stage.diverted - stage.displaced));
/** They have places that are counted for other grades. */
const otherGrade = (source: CaseSource): number[] =>
  balances(source).map((stage) => {
    const missing = stage.byGrade.reduce((sum, grade) => sum + Math.max(0, grade.missing), 0);
    return missing - Math.max(0, stage.displaced - stage.diverted);
  });
const sentHome = (source: CaseSource): number[] =>
  source.diversions
    .filter(
      ({ toHome, measureId, stage }) =>
        toHome === true && source.displaced.some((end) => end.measureId === measureId && end.stage === stage),
    )
    .map(({ students }) => students);

/** What the sums of the tokens below come to. */
export const placementSums = ({ cases }: CountyFacts) => ({
  displaced: sumOver(cases, displaced),
  placed: sumOver(cases, placed),
  waiting: sumOver(cases, waiting),
  tooMany: sumOver(cases, tooMany),
  otherGrade: sumOver(cases, otherGrade),
  sentHome: sumOver(cases, sentHome),
});
type PlacementSum = keyof ReturnType<typeof placementSums>;

const sumToken = (name: string, sum: PlacementSum): Token =>
  countToken(name, "人", (facts) => placementSums(facts)[sum]);

export const placementTokens: TokenGroup = {
  name: "分流和安置",
  tokens: [
    sumToken("需分流学生", "displaced"),
    sumToken("已安排分流学生", "placed"),
    sumToken("待安排分流学生", "waiting"),
    sumToken("多安排分流学生", "tooMany"),
    sumToken("年级不符分流学生", "otherGrade"),
    sumToken("回户籍地学生", "sentHome"),
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
