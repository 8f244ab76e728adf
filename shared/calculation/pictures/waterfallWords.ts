/** The waterfall in words: by how many pupils private enrollment falls (or rises), and what does most of it. */
import { formatCount, formatDifference, formatFall } from "../../format/numbers.ts";
import { partLabels, partNames, stageWord } from "./names.ts";
import type { Said } from "./said.ts";
import type { Waterfall, WaterfallStep } from "./waterfall.ts";

export const sayWaterfall = (waterfall: Waterfall): Said => ({
  title: titleOf(waterfall),
  measure: `${stageWord(waterfall.stage)}民办在校生（不含政府购买学位），人`,
  text: textOf(waterfall),
});

function titleOf(waterfall: Waterfall): string {
  const { year, stage, base, result, planned, total } = waterfall;
  const pupils = `${stageWord(stage)}民办在校生`;
  const lead = `到${formatFall(year)}${pupils}`;
  if (base.value === 0 && result.value === 0) return `${formatFall(year)}没有${pupils}`;
  if (total > 0) return `${lead}减少 ${formatCount(total)} 人，${causeOf(waterfall)}`;
  if (total < 0) return `${lead}增加 ${formatCount(Math.abs(total))} 人，${againstOf(waterfall)}`;
  return planned === 0 ? `${lead}没有变化，${againstOf(waterfall)}` : `${lead}没有变化：措施与自然变化相抵`;
}

const isUnmeasured = (steps: readonly WaterfallStep[]): boolean =>
  steps.every(({ part, value }) => part === "natural" || value === 0);

/** What does it: one part that makes at least half of it, or else the two largest. */
function causeOf({ steps }: Waterfall): string {
  const downs = steps.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const [first, second] = downs;
  if (isUnmeasured(steps)) return "都是自然减少，还没有措施";
  if (first === undefined) return "";
  if (second === undefined) return `全靠${partNames[first.part]}`;
  const all = downs.reduce((sum, { value }) => sum + value, 0);
  if (first.value === second.value) return tieOf(downs, first.value);
  return 2 * first.value >= all
    ? `主要靠${partNames[first.part]}`
    : `${partNames[first.part]}、${partNames[second.part]}最多`;
}

function tieOf(downs: readonly WaterfallStep[], most: number): string {
  const names = downs.filter(({ value }) => value === most).map(({ part }) => partNames[part]);
  return `${names.join("、")}最多，各 ${formatCount(most)} 人`;
}

function againstOf({ steps, planned }: Waterfall): string {
  if (planned > 0) return `措施只减少 ${formatCount(planned)} 人，抵不过自然增加`;
  return isUnmeasured(steps) ? "还没有措施使其减少" : "措施合计没有使其减少";
}

function textOf({ baseYear, year, base, steps, result }: Waterfall): string {
  const parts = steps.map(({ part, value }) => `${partLabels[part]} ${formatDifference(-value)}`);
  return [
    `${formatFall(baseYear)} ${formatCount(base.value)} 人`,
    ...parts,
    `${formatFall(year)} ${formatCount(result.value)} 人`,
  ].join("；");
}
