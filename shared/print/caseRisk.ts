/** Section G of a case: how great the risk is, of which kinds, and what is done when it comes to that. */
import { routesOf } from "../cases/routes.ts";
import { riskKindNames, riskKinds } from "../model/vocabulary.ts";
import { caseFact, caseText, isKept } from "./caseFacts.ts";
import type { CaseSource } from "./caseSource.ts";
import { isEmptying } from "./emptying.ts";
import { factsTable, type Fact } from "./facts.ts";
import type { Block } from "./printed.ts";

const keys = [
  "riskLevel",
  ...riskKindNames.map((kind) => `risks.${kind}`),
  "riskAssessment",
  "contingency",
] as const;

/** A school that goes on as it is has none to be spoken of, unless somebody did; one that runs empty does not go on. */
export function riskBlocks(source: CaseSource): Block[] {
  if (routesOf(source).size === 0 && !isEmptying(source) && !isKept(source, keys)) return [];
  return [
    factsTable([
      { ...caseFact(source, "riskLevel"), wide: true },
      kindsFact(source),
      { ...caseFact(source, "riskAssessment"), wide: true },
      { ...caseFact(source, "contingency"), wide: true },
    ]),
  ];
}

/** All six, ticked or not, so that they can be ticked by hand. */
function kindsFact(source: CaseSource): Fact {
  const boxes = riskKindNames.map((kind) => {
    const isTicked = source.schoolCase?.risks?.[kind] === true;
    const text = caseText(source, `risks.${kind}`);
    const doubt = text === "是" || text === "否" ? "" : text;
    return `${isTicked ? "■" : "□"}${riskKinds[kind]}${doubt}`;
  });
  return { label: "风险类型", text: boxes.join("　"), wide: true };
}
