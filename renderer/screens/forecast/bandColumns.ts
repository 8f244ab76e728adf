/** The columns of the band: a figure under low, middle and high forecasts side by side, and where they part. */
import type { BandRow, Flip } from "../../../shared/calculation/band.ts";
import type { FigureKey } from "../../../shared/calculation/explain/figureKeys.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { formatCount, formatFall, formatShare } from "../../../shared/format/numbers.ts";
import type { CountyCode, Fall } from "../../../shared/model/units.ts";
import type { CellMark, GridColumn } from "../../grid/types.ts";
import { spareText, stageWord } from "../balance/balanceWords.ts";
import { countyFigure } from "../explain/subjects.ts";
import { flipWords } from "./flipWords.ts";

export interface BandLine extends BandRow {
  readonly id: string;
  readonly flips: readonly Flip[];
}

type Column = GridColumn<BandLine>;
const sides = ["low", "middle", "high"] as const;
const sideNames = { low: "低", middle: "中", high: "高" } as const;

/** Without the base year, which is no forecast. */
export const bandLines = (
  band: readonly BandRow[],
  flips: readonly Flip[],
  baseYear: Fall,
): readonly BandLine[] =>
  band
    .filter(({ year }) => year > baseYear)
    .map((row) => ({
      ...row,
      id: `${row.year}/${row.stage}`,
      flips: flips.filter(({ year, stage }) => year === row.year && stage === row.stage),
    }));

export const bandColumns = (countyCode: CountyCode): Column[] => [
  {
    id: "year",
    header: "秋季",
    width: 84,
    pinned: "left",
    text: ({ year }) => formatFall(year),
    sortValue: ({ year }) => year,
  },
  { id: "stage", header: "学段", width: 56, pinned: "left", text: ({ stage }) => stageWord(stage) },
  {
    id: "flips",
    header: "与中预测不同之处",
    width: 200,
    text: ({ flips }) => flips.map(flipWords).join("；"),
    mark: ({ flips }) => (flips.length === 0 ? undefined : "attention"),
  },
  ...figure(countyCode, {
    id: "spareSeats",
    group: "余 / 缺（个）",
    width: 92,
    value: shownSpare,
    text: spareText,
    mark: (value) => (value < 0 ? "shortage" : "fine"),
    explained: ({ stage, seatShortage }) =>
      stage === "all" && seatShortage > 0 ? "seatShortage" : "spareSeats",
  }),
  ...figure(countyCode, {
    id: "shareBp",
    group: "民办占比（不含购买）",
    width: 68,
    value: ({ shareBp }) => shareBp,
    text: formatShare,
    explained: () => "shareBp",
  }),
  ...figure(countyCode, {
    id: "total",
    group: "全部在校生（人）",
    width: 72,
    value: ({ total }) => total,
    text: formatCount,
    explained: () => "total",
  }),
  ...figure(countyCode, {
    id: "publicDemand",
    group: "公办需求（人）",
    width: 72,
    value: ({ publicDemand }) => publicDemand,
    text: formatCount,
    explained: () => "publicDemand",
  }),
];

/** Of both stages together a shortage in one is not hidden by what the other has to spare. */
const shownSpare = ({ stage, spareSeats, seatShortage }: BalanceRow): number =>
  stage === "all" && seatShortage > 0 ? 0 - seatShortage : spareSeats;

interface Figure {
  readonly id: string;
  readonly group: string;
  readonly width: number;
  readonly value: (row: BalanceRow) => number;
  readonly text: (value: number) => string;
  readonly mark?: (value: number) => CellMark;
  /** What the plan's own figure is called when it is asked about. */
  readonly explained: (row: BalanceRow) => FigureKey;
}

/** Low and high stand for counties that are nowhere kept; only the middle can be explained. */
const figure = (
  countyCode: CountyCode,
  { id, group, width, value, text, mark, explained }: Figure,
): Column[] =>
  sides.map((side) => ({
    id: `${id}.${side}`,
    header: sideNames[side],
    group,
    width,
    align: "right",
    text: (line) => text(value(line[side])),
    mark: (line) => mark?.(value(line[side])),
    sortValue: (line) => value(line[side]),
    subject: ({ middle }) => (side === "middle" ? countyFigure(countyCode, middle, explained(middle)) : null),
  }));
