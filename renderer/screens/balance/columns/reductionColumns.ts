/** 压减与学位: what leaves private schools beside the seats that open, first the sums, then what they are made of. */
import type { GridColumn } from "../../../grid/types.ts";
import type { BalanceLine } from "../balanceLines.ts";
import { figureColumn, type CountedKey } from "./figures.ts";
import { fallAndStage } from "./leading.ts";

const result = "增减与余缺";
const ofReduction = "计划压减的组成（人）";
const ofSeats = "新增学位的组成（个）";
const sinceBase = "比基期（人）";

const seats: readonly CountedKey[] = [
  "seatsAdded.new-build",
  "seatsAdded.rebuild",
  "seatsAdded.expand",
  "seatsAdded.tap",
  "seatsAdded.convert",
  "seatsAdded.purchase",
];

export const reductionColumns: readonly GridColumn<BalanceLine>[] = [
  ...fallAndStage,
  figureColumn("reduction.planned", { group: result, width: 76 }),
  figureColumn("seatsAdded.total", { group: result, header: "新增学位", width: 76 }),
  figureColumn("net", { group: result, header: "差额" }),
  figureColumn("spareSeats", { group: result, width: 98 }),
  figureColumn("seatShortage", { group: result, width: 66 }),
  figureColumn("reduction.caps", { group: ofReduction, width: 60 }),
  figureColumn("reduction.closures", { group: ofReduction, width: 76 }),
  figureColumn("reduction.conversions", { group: ofReduction, width: 60 }),
  figureColumn("reduction.purchases", { group: ofReduction, width: 60 }),
  ...seats.map((key) => figureColumn(key, { group: ofSeats, width: 58 })),
  figureColumn("reduction.natural", { group: sinceBase, width: 76 }),
  figureColumn("reduction.total", { group: sinceBase, width: 76 }),
];
