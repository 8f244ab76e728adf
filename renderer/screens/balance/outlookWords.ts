/** What must still be done, in words: 减 260 人, 城区小学 120 个, 最迟 2023-09-01. */
import type { Outlook, Shortage } from "../../../shared/calculation/outlook.ts";
import { formatCount, formatFall } from "../../../shared/format/numbers.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";

/** A shortage with the stage it is of. */
export interface StageShortage extends Shortage {
  readonly stage: StageOrAll;
}

/** 小学, 初中; both together have no word here. */
const stageWord = (stage: StageOrAll): string => (stage === "all" ? "" : stageNames[stage]);

/** 城区, 未划片区, 西渡县 (of a city); "" for the whole of the county in view. */
export function placeWord(plan: Plan, { countyCode, area }: Shortage, ofCity = false): string {
  if (ofCity) return plan.county.get(countyCode)?.name ?? countyCode;
  return area === "" ? "未划片区" : (area ?? "");
}

export const shortageWords = (plan: Plan, shortage: StageShortage): string =>
  `${placeWord(plan, shortage)}${stageWord(shortage.stage)}缺 ${formatCount(shortage.seats)} 个`;

/** Of both stages, the largest first. */
export const stageShortages = (outlooks: readonly Outlook[]): readonly StageShortage[] =>
  outlooks
    .filter(({ stage }) => stage !== "all")
    .flatMap(({ stage, shortages }) => shortages.map((shortage) => ({ ...shortage, stage })))
    .toSorted((a, b) => b.seats - a.seats);

/** The pupils still to leave, of the stages that have a target: 减 260 人, or 小学减 120 人. */
export const reductionWords = (outlooks: readonly Outlook[]): readonly string[] =>
  outlooks.flatMap(({ stage, toReduce }) =>
    toReduce === null || toReduce.pupils === 0
      ? []
      : [`${stageWord(stage)}减 ${formatCount(toReduce.pupils)} 人`],
  );

export const hasTarget = (outlooks: readonly Outlook[]): boolean =>
  outlooks.some(({ toReduce }) => toReduce !== null);

/** Everything of one fall, as the tooltip tells it. */
export function outlookText(plan: Plan, outlooks: readonly Outlook[]): string {
  const [first] = outlooks;
  if (first === undefined) return "";
  const shortages = stageShortages(outlooks);
  const reductions = reductionWords(outlooks);
  return [
    `${formatFall(first.year)}还需：`,
    ...(reductions.length > 0 ? reductions : [hasTarget(outlooks) ? "目标已达到" : "未设目标"]),
    ...(shortages.length === 0
      ? ["各片区学位够用"]
      : [
          ...shortages.map((shortage) => shortageWords(plan, shortage)),
          `${first.lastDay}（含）前开放的学位才计入${formatFall(first.year)}${first.isPast ? "，该日已过" : ""}`,
        ]),
  ].join("\n");
}
