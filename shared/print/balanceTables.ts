/**
 * The tables of the seat balance: a row a fall and stage, the figures of the calculation in groups that the office reads
 * together. They lie; each fills the text block across.
 */
import { figureOf, type FigureKey } from "../calculation/explain/figureKeys.ts";
import type { BalanceRow } from "../calculation/rows.ts";
import { judgeTargets } from "../calculation/targets.ts";
import { formatCount, formatDifference, formatShare, formatSpare, formatTarget } from "../format/numbers.ts";
import type { County } from "../model/county.ts";
import { stageNames } from "../model/vocabulary.ts";
import { figure, label, textHeight, type Cell, type Row, type TableBlock } from "./printed.ts";

interface Column {
  readonly header: string;
  readonly width?: number;
  readonly cell: (row: BalanceRow, county: County) => Cell;
}

const of = (
  header: string,
  key: FigureKey,
  format: (value: number) => string = formatCount,
  width?: number,
): Column => ({
  header,
  cell: (row) => figure(format(figureOf(row, key))),
  ...(width === undefined ? {} : { width }),
});

export interface BalanceTable {
  readonly name: string;
  readonly unit: string;
  readonly columns: readonly Column[];
}

const seatsNote = "单位：人、个";

const supplyTable: BalanceTable = {
  name: "公办学位供需",
  unit: seatsNote,
  columns: [
    of("全部\n在校生", "total"),
    of("民办学校\n在校生", "privatePhysical"),
    of("公办学位\n需求", "publicDemand"),
    of("基期公办\n学位", "publicSeatsBase"),
    of("新增\n学位", "seatsAdded.total"),
    of("公办\n学位", "publicSeats"),
    of("余缺", "spareSeats", formatSpare, 26),
    of("缺口", "seatShortage"),
    of("富余", "seatSurplus"),
  ],
};

export const countyTables: readonly BalanceTable[] = [
  supplyTable,
  {
    name: "民办在校生和占比",
    unit: "单位：人",
    columns: [
      of("不采取\n措施", "privateDoNothing"),
      of("核减\n招生后", "privateAfterCaps"),
      of("停办\n转型后", "privateAfterClosures"),
      of("转公后\n（实有）", "privatePhysical"),
      of("政府购\n买学位", "purchased"),
      of("计入占比", "privateCounted"),
      of("占比\n（不含购买）", "shareBp", formatShare, 24),
      of("占比\n（含购买）", "grossShareBp", formatShare, 21),
      { header: "目标", width: 42, cell: (row, county) => ({ text: targetText(row, county) }) },
    ],
  },
  {
    name: "压减民办在校生",
    unit: "单位：人",
    columns: [
      of("核减招生", "reduction.caps"),
      of("停办、转型", "reduction.closures"),
      of("民办转公办", "reduction.conversions"),
      of("政府购买", "reduction.purchases"),
      of("计划压减", "reduction.planned"),
      of("自然变化", "reduction.natural"),
      of("压减合计", "reduction.total"),
    ],
  },
  {
    name: "新增学位",
    unit: "单位：个",
    columns: [
      of("新建", "seatsAdded.new-build"),
      of("改建", "seatsAdded.rebuild"),
      of("扩建", "seatsAdded.expand"),
      of("内部挖潜", "seatsAdded.tap"),
      of("民办转公办", "seatsAdded.convert"),
      of("政府购买", "seatsAdded.purchase"),
      of("合计", "seatsAdded.total"),
      of("增减差额", "net", formatDifference),
    ],
  },
];

/** Areas have no targets of their own: what matters there is whether children have seats. */
export const areaTable: BalanceTable = {
  name: "",
  unit: seatsNote,
  columns: [
    of("全部\n在校生", "total"),
    of("民办学校\n在校生", "privatePhysical"),
    of("计划压减", "reduction.planned"),
    of("公办学位\n需求", "publicDemand"),
    of("基期公办\n学位", "publicSeatsBase"),
    of("新增\n学位", "seatsAdded.total"),
    of("公办\n学位", "publicSeats"),
    of("余缺", "spareSeats", formatSpare, 26),
    of("缺口", "seatShortage"),
  ],
};

const [fallWidth, stageWidth] = [24, 15];

/** A table of so few falls has a page to itself; of more, the rows of a fall stay together. */
const fallsOnPage = 5;

export function balanceTable(
  { columns }: BalanceTable,
  rows: readonly BalanceRow[],
  county: County,
): TableBlock {
  const said = columns.reduce((sum, { width = 0 }) => sum + width, fallWidth + stageWidth);
  const rest = (textHeight - said) / columns.filter(({ width }) => width === undefined).length;
  const falls = [...Map.groupBy(rows, ({ year }) => year).values()].map((ofFall) =>
    fallRows(columns, ofFall, county),
  );
  return {
    kind: "table",
    look: "figures",
    columns: [fallWidth, stageWidth, ...columns.map(({ width = rest }) => width)],
    head: [["秋季", "学段", ...columns.map(({ header }) => header)].map((header) => label(header))],
    bodies: falls.length <= fallsOnPage ? [falls.flat()] : falls,
  };
}

const fallRows = (columns: readonly Column[], ofFall: readonly BalanceRow[], county: County): Row[] =>
  ofFall.map((row, at): Row => {
    const cells = [label(stageWord(row)), ...columns.map(({ cell }) => cell(row, county))];
    const fall = `${row.year}年${row.year === county.baseYear ? "\n（基期）" : ""}`;
    return at === 0 ? [label(fall, { rows: ofFall.length }), ...cells] : cells;
  });

const stageWord = ({ stage }: BalanceRow): string => (stage === "all" ? "合计" : stageNames[stage]);

function targetText(row: BalanceRow, county: County): string {
  return judgeTargets(county, [row])
    .flatMap(({ share, task }) => [
      ...(share === null
        ? []
        : [
            `${formatTarget(share.shareBp)} ${share.met ? "✓达标" : `▼还需减${formatCount(share.stillToReduce)}`}`,
          ]),
      ...(task === null
        ? []
        : [
            `任务${formatCount(task.required)} ${task.met ? "✓完成" : `▼差${formatCount(task.required - task.done)}`}`,
          ]),
    ])
    .join("\n");
}
