/** The columns of the balance table: every figure of a row, in the order in which it is made. */
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { formatCount, formatDifference, formatShare } from "../../../shared/format/numbers.ts";
import type { County } from "../../../shared/model/county.ts";
import { measureKinds, stageNames } from "../../../shared/model/vocabulary.ts";
import type { GridColumn } from "../../grid/types.ts";
import type { BalanceLine } from "./balanceLines.ts";
import { spareText } from "./balanceWords.ts";
import { targetWords } from "./targetWords.ts";

type Column = GridColumn<BalanceLine>;

interface Figure {
  readonly id: string;
  readonly header: string;
  readonly group: string;
  readonly width?: number;
  readonly hint?: string;
  readonly value: (row: BalanceRow) => number;
  readonly text?: (value: number) => string;
  readonly mark?: (row: BalanceRow) => "shortage" | "fine" | undefined;
}

const privateGroup = "民办在校生（人）";
const reductionGroup = "压减（人）";
const publicGroup = "公办学位（个）";
const addedGroup = "新增学位（个）";
const balanceGroup = "余缺（个）";

const figures: readonly Figure[] = [
  {
    id: "spareSeats",
    header: "余 / 缺",
    group: balanceGroup,
    width: 88,
    value: (row) => row.spareSeats,
    text: spareText,
    mark: (row) => (row.spareSeats < 0 ? "shortage" : "fine"),
  },
  {
    id: "seatShortage",
    header: "缺口",
    group: balanceGroup,
    value: (row) => row.seatShortage,
    mark: (row) => (row.seatShortage > 0 ? "shortage" : undefined),
  },
  { id: "seatSurplus", header: "富余", group: balanceGroup, value: (row) => row.seatSurplus },
  {
    id: "publicSeats",
    header: "公办学位",
    group: publicGroup,
    hint: "基期学位 + 新增（不含购买）",
    value: (row) => row.publicSeats,
  },
  {
    id: "publicDemand",
    header: "公办需求",
    group: publicGroup,
    hint: "全部在校生 − 民办在校",
    value: (row) => row.publicDemand,
  },
  { id: "publicSeatsBase", header: "基期学位", group: publicGroup, value: (row) => row.publicSeatsBase },
  { id: "seatsAdded.total", header: "合计", group: addedGroup, value: (row) => row.seatsAdded.total },
  ...(["new-build", "rebuild", "expand", "tap", "convert", "purchase"] as const).map((kind): Figure => ({
    id: `seatsAdded.${kind}`,
    header: {
      "new-build": "新建",
      rebuild: "改建",
      expand: "扩建",
      tap: "挖潜",
      convert: "转公",
      purchase: "购买",
    }[kind],
    group: addedGroup,
    hint: measureKinds[kind],
    value: (row) => row.seatsAdded[kind],
  })),
  {
    id: "reduction.total",
    header: "压减合计",
    group: reductionGroup,
    hint: "自然变化 + 计划压减",
    value: (row) => row.reduction.total,
  },
  {
    id: "reduction.natural",
    header: "自然变化",
    group: reductionGroup,
    value: (row) => row.reduction.natural,
  },
  {
    id: "reduction.planned",
    header: "计划压减",
    group: reductionGroup,
    hint: "核减 + 停办转型 + 转公 + 购买",
    value: (row) => row.reduction.planned,
  },
  { id: "reduction.caps", header: "核减", group: reductionGroup, value: (row) => row.reduction.caps },
  {
    id: "reduction.closures",
    header: "停办转型",
    group: reductionGroup,
    value: (row) => row.reduction.closures,
  },
  {
    id: "reduction.conversions",
    header: "转公",
    group: reductionGroup,
    value: (row) => row.reduction.conversions,
  },
  {
    id: "reduction.purchases",
    header: "购买",
    group: reductionGroup,
    value: (row) => row.reduction.purchases,
  },
  {
    id: "net",
    header: "增减差额",
    group: "台账",
    hint: "新增学位合计 − 计划压减",
    value: (row) => row.net,
    text: formatDifference,
  },
  {
    id: "total",
    header: "全部在校",
    group: privateGroup,
    hint: "公办和民办在校生合计",
    value: (row) => row.total,
  },
  { id: "privateDoNothing", header: "不采取措施", group: privateGroup, value: (row) => row.privateDoNothing },
  { id: "privateAfterCaps", header: "核减后", group: privateGroup, value: (row) => row.privateAfterCaps },
  {
    id: "privateAfterClosures",
    header: "停办后",
    group: privateGroup,
    value: (row) => row.privateAfterClosures,
  },
  {
    id: "privatePhysical",
    header: "转公后",
    group: privateGroup,
    hint: "民办学校里实有的学生",
    value: (row) => row.privatePhysical,
  },
  { id: "purchased", header: "购买学位", group: privateGroup, value: (row) => row.purchased },
  {
    id: "privateCounted",
    header: "计入占比",
    group: privateGroup,
    hint: "转公后 − 购买学位",
    value: (row) => row.privateCounted,
  },
];

export function balanceColumns(county: County): Column[] {
  return [
    { id: "area", header: "片区", width: 84, pinned: "left", text: ({ area }) => area || "全县" },
    {
      id: "year",
      header: "秋季",
      width: 72,
      pinned: "left",
      text: ({ row }) => `${row.year}年`,
      sortValue: ({ row }) => row.year,
    },
    {
      id: "stage",
      header: "学段",
      width: 52,
      pinned: "left",
      text: ({ row }) => (row.stage === "all" ? "合计" : stageNames[row.stage]),
    },
    share("shareBp", "不含购买", (row) => row.shareBp),
    {
      id: "target",
      header: "目标",
      group: "民办占比",
      width: 216,
      text: ({ area, row }) => (area === "" ? targetWords(county, row).text : ""),
      mark: ({ area, row }) => (area === "" ? targetWords(county, row).mark : undefined),
    },
    share("grossShareBp", "含购买", (row) => row.grossShareBp),
    ...figures.map(column),
  ];
}

const share = (id: string, header: string, value: (row: BalanceRow) => number): Column => ({
  id,
  header,
  group: "民办占比",
  width: 72,
  align: "right",
  text: ({ row }) => formatShare(value(row)),
  sortValue: ({ row }) => value(row),
});

function column({ id, header, group, width = 70, hint, value, text = formatCount, mark }: Figure): Column {
  return {
    id,
    header,
    group,
    width,
    align: "right",
    text: ({ row }) => text(value(row)),
    hint: () => hint,
    mark: ({ row }) => mark?.(row),
    sortValue: ({ row }) => value(row),
    quantity: ({ row }) => value(row),
  };
}
