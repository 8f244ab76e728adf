/** What each measure of a case does by fall: pupils fewer in the private school (减少在校生), public seats more. */
import { formatCount } from "../format/numbers.ts";
import type { MeasureFigure } from "../calculation/figures.ts";
import type { Measure } from "../model/measure.ts";
import type { Stage } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";
import type { CaseSource } from "./caseSource.ts";
import { fallTables } from "./fallTables.ts";
import { figure, label, type Cell, type Row, type TableBlock } from "./printed.ts";
import { shown } from "./values.ts";

type What = "pupils" | "seats";
const names: Readonly<Record<What, string>> = { pupils: "减少在校生（人）", seats: "新增学位（个）" };

/** By fall, zeros too. */
type Line = readonly number[];

export function effectTables(source: CaseSource): TableBlock[] {
  const { frame, measures } = source;
  return fallTables({
    falls: frame.falls,
    baseYear: frame.county.baseYear,
    leading: [
      { header: "序号", width: 9 },
      { header: "措施", width: 25 },
      { header: "成效", width: 39 },
    ],
    bodies: (falls, index) => [
      ...measures.map((measure, place) => measureRows(source, measure, place, index, falls.length)),
      ...(isOwnSum(source) ? [] : [sumRows(source, index, falls.length)]),
    ],
  });
}

function measureRows(
  source: CaseSource,
  measure: Measure,
  place: number,
  from: number,
  count: number,
): Row[] {
  const lines = (["pupils", "seats"] as const).flatMap((what) =>
    source.stages
      .map((stage) => ({ name: nameOf(source, what, stage), line: lineOf(source, [measure], what, [stage]) }))
      .filter(({ line }) => line.some((amount) => amount !== 0)),
  );
  // A measure that does nothing must be seen to do nothing.
  const shownLines = lines.length > 0 ? lines : [{ name: "无", line: source.frame.falls.map(() => 0) }];
  return shownLines.map(({ name, line }, row) => [
    ...(row === 0
      ? [
          label(String(place + 1), { rows: shownLines.length }),
          { text: kindText(source, measure), rows: shownLines.length },
        ]
      : []),
    { text: name },
    ...amounts(line.slice(from, from + count)),
  ]);
}

/** In a narrow column: what stands in brackets goes on a line of its own, or it would be cut in two. */
const kindText = ({ plan }: CaseSource, measure: Measure): string =>
  shown(plan, "measure", measure, "kind").replace("（", "\n（");

/** One measure of one stage: a sum would say the same once more. */
const isOwnSum = ({ measures, stages }: CaseSource): boolean => measures.length === 1 && stages.length === 1;

/** New seats only where there are any: most cases add none. */
function sumRows(source: CaseSource, from: number, count: number): Row[] {
  const sums = (["pupils", "seats"] as const)
    .map((what) => ({ what, line: lineOf(source, source.measures, what, source.stages) }))
    .filter(({ what, line }) => what === "pupils" || line.some((amount) => amount !== 0));
  return sums.map(({ what, line }, row) => [
    ...(row === 0 ? [label("合计", { rows: sums.length, columns: 2 })] : []),
    { text: names[what] },
    ...amounts(line.slice(from, from + count)),
  ]);
}

const nameOf = ({ stages }: CaseSource, what: What, stage: Stage): string =>
  stages.length > 1 ? `${stageNames[stage]}${names[what]}` : names[what];

function lineOf(
  { frame, figuresOf }: CaseSource,
  measures: readonly Measure[],
  what: What,
  stages: readonly Stage[],
): Line {
  const all = measures.flatMap(({ id }) => figuresOf(id) ?? []);
  const amount = (found: MeasureFigure): number => stages.reduce((sum, stage) => sum + found[what][stage], 0);
  return frame.falls.map((year) =>
    all.reduce((sum, found) => (found.year === year ? sum + amount(found) : sum), 0),
  );
}

const amounts = (line: Line): Cell[] =>
  line.map((amount) => figure(amount === 0 ? "—" : formatCount(amount)));
