/** Who answers for the cases and the measures. */
import type { Measure } from "../../../../model/measure.ts";
import { listToken } from "../kinds.ts";
import type { Token, TokenGroup } from "../token.ts";
import { caseList, schoolsTokens } from "./caseTokens.ts";

const measureList = (name: string, read: (measure: Measure) => string | undefined): Token =>
  listToken(name, ({ measures }) => measures.flatMap(({ measure }) => read(measure) ?? []));

export const dutyTokens: TokenGroup = {
  name: "责任",
  tokens: [
    caseList("包保领导名单", ({ leader }) => leader),
    caseList("牵头单位名单", ({ leadUnit }) => leadUnit),
    measureList("措施责任领导名单", ({ responsibleLeader }) => responsibleLeader),
    measureList("措施责任单位名单", ({ responsibleUnit }) => responsibleUnit),
    ...schoolsTokens("已定包保领导", ({ schoolCase }) => Boolean(schoolCase?.leader?.trim())),
  ],
};
