/** The measures that count, fall by fall and batch by batch (五个一批), with what they bring and cost. */
import { batchOf, sumOfMeasures, type MeasureSum } from "../../../../calculation/batches.ts";
import type { DatedMeasure } from "../../../../calculation/fall.ts";
import { batches, type Batch } from "../../../../model/vocabulary.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { measureTitle, placeTitle } from "../../measureNames.ts";
import { change, count, countToken, listToken } from "../kinds.ts";
import type { Answer, Asked, Part, Token, TokenGroup } from "../token.ts";

const sumParts: readonly Part[] = ["fall", "stage"];
const batchKeys: readonly Batch[] = ["build", "convert", "purchase", "tap", "reduce"];
/** Those that bring public seats: bought ones are in private schools. */
const publicBatches: readonly Batch[] = ["build", "convert", "tap"];

export const measureTokens: TokenGroup = {
  name: "措施",
  tokens: [
    countToken("措施数", "项", ({ measures }) => measures.length),
    countToken("未计入措施数", "项", ({ calculator, county }) => calculator.ignored(county.id).length),
    ofFall("当年措施数", "项", (own) => own.length),
    listToken("当年措施名单", (facts, { year }) => countingFor(facts, year).map(measureTitle(facts)), [
      "fall",
    ]),
    ...batchKeys.flatMap(batchTokens),
    // A rebuilding may lose seats.
    ...publicBatches.map((batch) =>
      sumToken(`${batches[batch]}学位增减`, "", batch, ({ seats }) =>
        change(seats, ["增加公办学位", "减少公办学位"], "个"),
      ),
    ),
  ],
};

/** Measures of the batch, whenever they count. */
export const inBatch = ({ measures }: CountyFacts, batch: Batch): readonly DatedMeasure[] =>
  measures.filter(({ measure }) => batchOf(measure) === batch);

export const countingFor = ({ measures }: CountyFacts, year: number): readonly DatedMeasure[] =>
  measures.filter(({ fall }) => fall === year);

function ofFall(name: string, unit: string, read: (own: readonly DatedMeasure[]) => number): Token {
  return {
    name,
    unit,
    takes: ["fall"],
    resolve: (facts, { year }) => count(read(countingFor(facts, year))),
  };
}

function batchTokens(batch: Batch): readonly Token[] {
  const name = batches[batch];
  const own = (facts: CountyFacts) => inBatch(facts, batch);
  return [
    countToken(`${name}措施数`, "项", (facts) => own(facts).length),
    countToken(`${name}学校数`, "所", (facts) => schoolsOf(own(facts)).size),
    listToken(`${name}名单`, (facts) => own(facts).map(({ measure }) => placeTitle(facts, measure))),
    sumToken(`${name}增加学位`, "个", batch, ({ seats }) => count(seats)),
    sumToken(`${name}减少在校生`, "人", batch, ({ pupils }) => count(pupils)),
    countToken(`${name}投资`, "万元", (facts) =>
      own(facts).reduce((sum, { measure }) => sum + (measure.investment ?? 0), 0),
    ),
  ];
}

const schoolsOf = (measures: readonly DatedMeasure[]): ReadonlySet<string> =>
  new Set(measures.flatMap(({ measure }) => measure.schoolId ?? []));

function sumToken(name: string, unit: string, batch: Batch, read: (sum: MeasureSum) => Answer): Token {
  const resolve = (facts: CountyFacts, { year, stage }: Asked) =>
    read(sumOfMeasures(facts.calculator, inBatch(facts, batch), year, stage));
  return { name, unit, takes: sumParts, resolve };
}
