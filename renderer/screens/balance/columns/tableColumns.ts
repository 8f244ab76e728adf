/** 总表: every figure of a row, the answer first, then in the order in which it is made. */
import type { County } from "../../../../shared/model/county.ts";
import type { BalanceLine } from "../balanceLines.ts";
import { targetWords } from "../targetWords.ts";
import type { GridColumn } from "../../../grid/types.ts";
import { figureColumn, type CountedKey } from "./figures.ts";
import { areaColumn, fallAndStage, shareColumn } from "./leading.ts";

const order: readonly CountedKey[] = [
  "spareSeats",
  "seatShortage",
  "seatSurplus",
  "publicSeats",
  "publicDemand",
  "publicSeatsBase",
  "seatsAdded.total",
  "seatsAdded.new-build",
  "seatsAdded.rebuild",
  "seatsAdded.expand",
  "seatsAdded.tap",
  "seatsAdded.convert",
  "seatsAdded.purchase",
  "reduction.total",
  "reduction.natural",
  "reduction.planned",
  "reduction.caps",
  "reduction.closures",
  "reduction.conversions",
  "reduction.purchases",
  "net",
  "total",
  "privateDoNothing",
  "privateAfterCaps",
  "privateAfterClosures",
  "privatePhysical",
  "purchased",
  "privateCounted",
];

export const tableColumns = (county: County): readonly GridColumn<BalanceLine>[] => [
  areaColumn(county),
  ...fallAndStage,
  shareColumn("shareBp", "不含购买"),
  target(county),
  shareColumn("grossShareBp", "含购买"),
  ...order.map((key) => figureColumn(key)),
];

/** Targets are the county's: areas have none. */
const target = (county: County): GridColumn<BalanceLine> => ({
  id: "target",
  header: "目标",
  group: "民办占比",
  width: 216,
  text: ({ area, row }) => (area === null ? targetWords(county, row).text : ""),
  mark: ({ area, row }) => (area === null ? targetWords(county, row).mark : undefined),
  subject: ({ area, countyCode, row: { year, stage } }) =>
    area === null && county.targets.some((one) => one.year === year && (one.stage ?? "all") === stage)
      ? { of: "to-reduce", countyCode, year, stage }
      : undefined,
});
