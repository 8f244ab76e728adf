/** Milestones (节点) of the measures: how many, how many done, how many overdue on the day of the paper. */
import { overdueMilestones } from "../../../../milestones/state.ts";
import type { Milestone } from "../../../../model/milestone.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { countToken } from "../kinds.ts";
import type { TokenGroup } from "../token.ts";

export const stepTokens: TokenGroup = {
  name: "节点",
  tokens: [
    countToken("节点数", "个", (facts) => milestonesOf(facts).length),
    countToken(
      "已完成节点数",
      "个",
      (facts) => milestonesOf(facts).filter(({ actualDate }) => actualDate !== undefined).length,
    ),
    countToken("逾期节点数", "个", (facts) => overdueOf(facts)),
  ],
};

/** Of the measures that count. */
export const milestonesOf = ({ measures, calculator }: CountyFacts): readonly Milestone[] =>
  measures.flatMap(({ measure }) => calculator.milestones(measure.id));

/** How many: of a measure that is done none is, as the problems say it. */
export const overdueOf = ({ measures, calculator, today }: CountyFacts): number =>
  measures.reduce(
    (sum, { measure }) => sum + overdueMilestones(calculator.milestones(measure.id), measure, today).length,
    0,
  );
