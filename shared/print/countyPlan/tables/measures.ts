/** 主要措施: the five batches with what each brings by the target year; their sums are those of the county. */
import { sumOfMeasures } from "../../../calculation/batches.ts";
import type { DatedMeasure } from "../../../calculation/fall.ts";
import { formatCount } from "../../../format/numbers.ts";
import { batches, type Batch } from "../../../model/vocabulary.ts";
import { lastFall, rowAt, type CountyFacts } from "../countyFacts.ts";
import { inBatch } from "../tokens/groups/measures.ts";
import { plainTable, type Captioned, type Column } from "./plainTable.ts";

const order: readonly Batch[] = ["build", "convert", "purchase", "tap", "reduce"];

const columns: readonly Column[] = [
  { header: "批次", width: 40, kind: "text" },
  { header: "措施\n（项）", width: 22, kind: "number" },
  { header: "减少民办在校生\n（人）", width: 34, kind: "number" },
  { header: "增加学位\n（个）", width: 30, kind: "number" },
  { header: "投资\n（万元）", width: 30, kind: "number" },
];

export function measureTables(facts: CountyFacts): readonly Captioned[] {
  if (facts.measures.length === 0) return [];
  const bought = rowAt(facts, facts.county.baseYear, "all")?.purchased ?? 0;
  return [
    {
      caption: `“五个一批”措施到${lastFall(facts)}年秋的成效`,
      tables: [
        plainTable(columns, [
          ...order.map((batch) => [batches[batch], ...figuresOf(facts, inBatch(facts, batch))]),
          ["合计", ...figuresOf(facts, facts.measures)],
        ]),
      ],
      ...(bought === 0
        ? {}
        : { note: `注：减少民办在校生含基期已购买学位的${formatCount(bought)}人，不计入计划压减。` }),
    },
  ];
}

function figuresOf(facts: CountyFacts, measures: readonly DatedMeasure[]): string[] {
  const { pupils, seats } = sumOfMeasures(facts.calculator, measures, lastFall(facts), "all");
  const investment = measures.reduce((sum, { measure }) => sum + (measure.investment ?? 0), 0);
  return [measures.length, pupils, seats, investment].map(formatCount);
}
