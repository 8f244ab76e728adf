/** How the risk of the cases is judged, and of which kinds it is. */
import { riskKindNames, riskKinds, riskLevels, type RiskLevel } from "../../../../model/vocabulary.ts";
import type { TokenGroup } from "../token.ts";
import { schoolsTokens } from "./caseTokens.ts";

const levels: readonly RiskLevel[] = ["high", "medium", "low"];

export const riskTokens: TokenGroup = {
  name: "风险防控",
  tokens: [
    ...levels.flatMap((level) =>
      schoolsTokens(`${riskLevels[level]}风险`, ({ schoolCase }) => schoolCase?.riskLevel === level),
    ),
    ...schoolsTokens("未研判风险", ({ schoolCase }) => schoolCase?.riskLevel === undefined),
    ...riskKindNames.flatMap((kind) =>
      schoolsTokens(`涉${riskKinds[kind]}风险`, ({ schoolCase }) => schoolCase?.risks?.[kind] === true),
    ),
  ],
};
