/** What the plan asks for (要素保障): classes, teachers, money, and how far land, funds and posts are in place. */
import type { FallNeeds } from "../../../../calculation/countyNeeds.ts";
import type { DatedMeasure } from "../../../../calculation/fall.ts";
import { formatTenThousands } from "../../../../format/numbers.ts";
import { resourceStates, type ResourceState } from "../../../../model/vocabulary.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { resourceNames, type Resource } from "../../resources.ts";
import { count, countToken, listToken } from "../kinds.ts";
import { measureTitle } from "../../measureNames.ts";
import { problem, type Answer, type Token, type TokenGroup } from "../token.ts";

const resources: readonly Resource[] = ["land", "funds", "staffing", "teacherSupply"];
const states: readonly ResourceState[] = ["ok", "short", "blocked"];

export const needTokens: TokenGroup = {
  name: "要素保障",
  tokens: [
    needToken("需增班级", "个", ({ classes }) => count(classes), true),
    needToken("需增教师", "人", ({ teachers }) => count(teachers), true),
    needToken("当年投资", "万元", ({ investment }) => amount(investment)),
    needToken("累计投资", "万元", ({ invested }) => amount(invested)),
    needToken("购买经费", "万元", ({ budgetYuan }) => tenThousands(budgetYuan), true),
    countToken("目标年后投资", "万元", ({ needs }) => needs.investment.later),
    countToken("未填投资措施数", "项", ({ needs }) => needs.investment.withoutAmount.length),
    countToken("未填补助措施数", "项", ({ needs }) => needs.withoutSubsidy.length),
    ...resources.flatMap((resource) =>
      states.map((state) =>
        countToken(
          `${resourceNames[resource]}${resourceStates[state]}措施数`,
          "项",
          (facts) => inState(facts, resource, state).length,
        ),
      ),
    ),
    ...resources.map((resource) =>
      listToken(`${resourceNames[resource]}受阻措施名单`, (facts) =>
        inState(facts, resource, "blocked").map(measureTitle(facts)),
      ),
    ),
  ],
};

const tenThousands = (yuan: number): Answer => ({ text: formatTenThousands(yuan), value: yuan });

const amount = (tenThousandYuan: number | null): Answer =>
  tenThousandYuan === null ? problem("not-filled") : count(tenThousandYuan);

/** Measures that are still to be done: what is done has had what it needed. */
export const inState = (
  { measures }: CountyFacts,
  resource: Resource,
  state: ResourceState,
): readonly DatedMeasure[] =>
  measures.filter(({ measure }) => measure.actualDate === undefined && measure[resource] === state);

/** Money of builds is of both stages, so only some needs can be asked for by stage; the base year has none. */
function needToken(name: string, unit: string, read: (needs: FallNeeds) => Answer, byStage = false): Token {
  return {
    name,
    unit,
    takes: byStage ? ["fall", "stage"] : ["fall"],
    resolve: ({ needs }, { year, stage }) => {
      const own = needs.falls.find((one) => one.year === year && one.stage === (byStage ? stage : "all"));
      return own === undefined ? problem("not-filled") : read(own);
    },
  };
}
