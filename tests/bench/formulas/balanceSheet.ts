/** 平衡: a row for each fall and stage of the county and of each of its areas, a column for each figure. */
import { stages, type Stage, type StageOrAll } from "../../../shared/model/stage.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { buildKinds, pair, type CountySheets } from "./countySheets.ts";
import { fallCell } from "./parameterSheet.ts";
import { rosterColumn, sumColumn, type StageSum } from "./rosterColumns.ts";
import { flagColumn, scheduleColumn } from "./scheduleColumns.ts";
import { ratioOf } from "./sheet.ts";

/** In the order of the columns; each with how it is read out of a row of the program. */
export const figures = {
  total: (row: BalanceRow) => row.total,
  privateDoNothing: (row) => row.privateDoNothing,
  privateAfterCaps: (row) => row.privateAfterCaps,
  privateAfterClosures: (row) => row.privateAfterClosures,
  privatePhysical: (row) => row.privatePhysical,
  purchased: (row) => row.purchased,
  publicSeatsBase: (row) => row.publicSeatsBase,
  "new-build": (row) => row.seatsAdded["new-build"],
  rebuild: (row) => row.seatsAdded.rebuild,
  expand: (row) => row.seatsAdded.expand,
  tap: (row) => row.seatsAdded.tap,
  convert: (row) => row.seatsAdded.convert,
  purchase: (row) => row.seatsAdded.purchase,
  seatsAdded: (row) => row.seatsAdded.total,
  publicSeats: (row) => row.publicSeats,
  publicDemand: (row) => row.publicDemand,
  spareSeats: (row) => row.spareSeats,
  seatShortage: (row) => row.seatShortage,
  seatSurplus: (row) => row.seatSurplus,
  natural: (row) => row.reduction.natural,
  caps: (row) => row.reduction.caps,
  closures: (row) => row.reduction.closures,
  conversions: (row) => row.reduction.conversions,
  purchases: (row) => row.reduction.purchases,
  planned: (row) => row.reduction.planned,
  reduction: (row) => row.reduction.total,
  privateCounted: (row) => row.privateCounted,
  net: (row) => row.net,
  shareBp: (row) => row.shareBp,
  grossShareBp: (row) => row.grossShareBp,
} satisfies Record<string, (row: BalanceRow) => number>;

type Figure = keyof typeof figures;
const kindsOfSeats = [...buildKinds, "convert"] as const;
const partsOfPlanned = ["caps", "closures", "conversions", "purchases"] as const;
const names = Object.keys(figures);
const columnOf = (figure: Figure): number => names.indexOf(figure);

const order: readonly StageOrAll[] = [...stages, "all"];
/** `area` counts from 0; -1 is the whole county. */
export const rowOfBalance = (
  { falls }: CountySheets,
  area: number,
  fall: number,
  stage: StageOrAll,
): number => 1 + ((area + 1) * falls.length + fall) * order.length + order.indexOf(stage);

export function writeBalance(sheets: CountySheets): void {
  for (let area = -1; area < sheets.areas.length; area += 1)
    for (const [fall] of sheets.falls.entries()) {
      for (const stage of stages) {
        writeSums(sheets, area, fall, stage);
        writeDerived(sheets, area, fall, stage);
      }
      writeTogether(sheets, area, fall);
    }
}

function writeSums(sheets: CountySheets, area: number, fall: number, stage: Stage): void {
  const { roster, schedule, schools, measures, balance, areas } = sheets;
  const row = rowOfBalance(sheets, area, fall, stage);
  const put = (figure: Figure, formula: string): void => balance.put(row, columnOf(figure), `=${formula}`);
  const ofSchools = (column: number): string => roster.column(column, schools.length);
  const ofMeasures = (column: number): string => schedule.column(column, measures.length);
  const inArea = (column: string): string => (area < 0 ? "" : `,${column},"${areas[area] ?? ""}"`);
  const sum = (column: number, ownership: string): string =>
    `SUMIFS(${ofSchools(column)},${ofSchools(rosterColumn.ownership)},"${ownership}"${inArea(ofSchools(rosterColumn.area))})`;
  const privately = (of: StageSum): string => sum(sumColumn(of, fall, stage), "private");
  const all = sumColumn("doNothing", fall, stage);
  put(
    "total",
    area < 0 ? `SUM(${ofSchools(all)})` : `SUMIFS(${ofSchools(all)}${inArea(ofSchools(rosterColumn.area))})`,
  );
  put("privateDoNothing", privately("doNothing"));
  put("privateAfterCaps", privately("planned"));
  put("privateAfterClosures", privately("afterClosures"));
  put("privatePhysical", privately("physical"));
  put("purchased", privately("purchased"));
  put("publicSeatsBase", sum(rosterColumn.seats + pair[stage], "public"));
  for (const kind of kindsOfSeats)
    put(
      kind,
      `SUMIFS(${ofMeasures(flagColumn("gain", stage))},${ofMeasures(scheduleColumn.kind)},"${kind}",${ofMeasures(
        flagColumn("from", stage),
      )},"<="&${fallCell(sheets, fall)}${inArea(ofMeasures(scheduleColumn.area))})`,
    );
}

function writeDerived(sheets: CountySheets, area: number, fall: number, stage: Stage): void {
  const { balance } = sheets;
  const row = rowOfBalance(sheets, area, fall, stage);
  const base = rowOfBalance(sheets, area, 0, stage);
  const cell = (figure: Figure): string => balance.cell(row, columnOf(figure));
  const before = (figure: Figure): string => balance.cell(base, columnOf(figure));
  const put = (figure: Figure, formula: string): void => balance.put(row, columnOf(figure), `=${formula}`);
  const added = kindsOfSeats.map(cell);
  put("purchase", `${cell("purchased")}-${before("purchased")}`);
  put("seatsAdded", [...added, cell("purchase")].join("+"));
  put("publicSeats", [cell("publicSeatsBase"), ...added].join("+"));
  put("publicDemand", `${cell("total")}-${cell("privatePhysical")}`);
  put("spareSeats", `${cell("publicSeats")}-${cell("publicDemand")}`);
  put("seatShortage", `MAX(0,-${cell("spareSeats")})`);
  put("seatSurplus", `MAX(0,${cell("spareSeats")})`);
  put("natural", `${before("privateDoNothing")}-${cell("privateDoNothing")}`);
  put("caps", `${cell("privateDoNothing")}-${cell("privateAfterCaps")}`);
  put("closures", `${cell("privateAfterCaps")}-${cell("privateAfterClosures")}`);
  put("conversions", `${cell("privateAfterClosures")}-${cell("privatePhysical")}`);
  put("purchases", `${cell("purchased")}-${before("purchased")}`);
  put("planned", partsOfPlanned.map(cell).join("+"));
  put("reduction", `${cell("natural")}+${cell("planned")}`);
  put("privateCounted", `${cell("privatePhysical")}-${cell("purchased")}`);
  put("net", `${cell("seatsAdded")}-${cell("planned")}`);
  writeShares(sheets, row);
}

function writeShares({ balance }: CountySheets, row: number): void {
  const cell = (figure: Figure): string => balance.cell(row, columnOf(figure));
  balance.put(row, columnOf("shareBp"), `=${ratioOf(cell("privateCounted"), cell("total"))}`);
  balance.put(row, columnOf("grossShareBp"), `=${ratioOf(cell("privatePhysical"), cell("total"))}`);
}

function writeTogether(sheets: CountySheets, area: number, fall: number): void {
  const { balance } = sheets;
  const row = rowOfBalance(sheets, area, fall, "all");
  for (const [column] of names.entries()) {
    const parts = stages.map((stage) => balance.cell(rowOfBalance(sheets, area, fall, stage), column));
    balance.put(row, column, `=${parts.join("+")}`);
  }
  writeShares(sheets, row);
}
