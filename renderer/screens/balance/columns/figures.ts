/** Every figure of a row of Balance that is counted in pupils or seats: its words, how it is said, what stands out. */
import { figureOf, type FigureKey } from "../../../../shared/calculation/explain/figureKeys.ts";
import type { BalanceRow } from "../../../../shared/calculation/rows.ts";
import { formatCount, formatDifference } from "../../../../shared/format/numbers.ts";
import { measureKinds } from "../../../../shared/model/vocabulary.ts";
import type { CellMark, GridColumn } from "../../../grid/types.ts";
import type { BalanceLine } from "../balanceLines.ts";
import { spareText } from "../balanceWords.ts";
import { subjectOfLine } from "./subjects.ts";

export type CountedKey = Exclude<FigureKey, "shareBp" | "grossShareBp" | "measures">;

interface Words {
  readonly header: string;
  readonly group: string;
  readonly width?: number;
  readonly hint?: string;
  readonly text?: (value: number) => string;
  readonly mark?: (row: BalanceRow) => CellMark | undefined;
}

const ofPrivate = "民办在校生（人）";
const ofReduction = "压减（人）";
const ofPublic = "公办学位（个）";
const ofAdded = "新增学位（个）";
const ofBalance = "余缺（个）";

const added = (header: string, kind: keyof typeof measureKinds): Words => ({
  header,
  group: ofAdded,
  hint: measureKinds[kind],
});

const words: Readonly<Record<CountedKey, Words>> = {
  spareSeats: {
    header: "余 / 缺",
    group: ofBalance,
    width: 98,
    hint: "公办学位 − 公办需求",
    text: spareText,
    mark: (row) => (row.spareSeats < 0 ? "shortage" : "fine"),
  },
  seatShortage: {
    header: "缺口",
    group: ofBalance,
    hint: "合计行是两个学段的缺口之和，不与另一学段的富余相抵",
    mark: (row) => (row.seatShortage > 0 ? "shortage" : undefined),
  },
  seatSurplus: { header: "富余", group: ofBalance },
  publicSeats: { header: "公办学位", group: ofPublic, hint: "基期学位 + 新增（不含购买）" },
  publicDemand: { header: "公办需求", group: ofPublic, hint: "全部在校生 − 民办在校" },
  publicSeatsBase: { header: "基期学位", group: ofPublic },
  "seatsAdded.total": { header: "合计", group: ofAdded },
  "seatsAdded.new-build": added("新建", "new-build"),
  "seatsAdded.rebuild": added("改建", "rebuild"),
  "seatsAdded.expand": added("扩建", "expand"),
  "seatsAdded.tap": added("挖潜", "tap"),
  "seatsAdded.convert": added("转公", "convert"),
  "seatsAdded.purchase": added("购买", "purchase"),
  "reduction.total": { header: "压减合计", group: ofReduction, hint: "自然变化 + 计划压减" },
  "reduction.natural": { header: "自然变化", group: ofReduction },
  "reduction.planned": { header: "计划压减", group: ofReduction, hint: "核减 + 停办转型 + 转公 + 购买" },
  "reduction.caps": { header: "核减", group: ofReduction },
  "reduction.closures": { header: "停办转型", group: ofReduction },
  "reduction.conversions": { header: "转公", group: ofReduction },
  "reduction.purchases": { header: "购买", group: ofReduction },
  net: { header: "增减差额", group: "台账", hint: "新增学位合计 − 计划压减", text: formatDifference },
  total: { header: "全部在校", group: ofPrivate, hint: "公办和民办在校生合计" },
  privateDoNothing: { header: "不采取措施", group: ofPrivate, width: 80 },
  privateAfterCaps: { header: "核减后", group: ofPrivate },
  privateAfterClosures: { header: "停办后", group: ofPrivate },
  privatePhysical: { header: "转公后", group: ofPrivate, hint: "民办学校里实有的学生" },
  purchased: { header: "购买学位", group: ofPrivate },
  privateCounted: { header: "计入占比", group: ofPrivate, hint: "转公后 − 购买学位" },
};

/** The column of a figure; `change`: what a view says differently. */
export function figureColumn(key: CountedKey, change: Partial<Words> = {}): GridColumn<BalanceLine> {
  const { header, group, width = 70, hint, text = formatCount, mark } = { ...words[key], ...change };
  const value = ({ row }: BalanceLine): number => figureOf(row, key);
  return {
    id: key,
    header,
    group,
    width,
    align: "right",
    text: (line) => text(value(line)),
    hint: () => hint,
    mark: ({ row }) => mark?.(row),
    sortValue: value,
    quantity: value,
    subject: (line) => subjectOfLine(line, key),
  };
}
