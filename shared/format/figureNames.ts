/** The names of the figures of Balance, in full: as they are said where no column stands above them. */
import type { FigureKey, Unit } from "../calculation/explain/figureKeys.ts";
import { formatCount, formatDifference, formatShare } from "./numbers.ts";

export const figureNames: Readonly<Record<FigureKey, string>> = {
  total: "全部在校生",
  privateDoNothing: "民办在校生（不采取措施）",
  privateAfterCaps: "民办在校生（核减招生后）",
  privateAfterClosures: "民办在校生（停办转型后）",
  privatePhysical: "民办学校在校生",
  purchased: "政府购买学位",
  privateCounted: "计入占比的民办在校生",
  shareBp: "民办占比（不含购买学位）",
  grossShareBp: "民办占比（含购买学位）",
  publicDemand: "公办学位需求",
  publicSeatsBase: "基期公办学位",
  publicSeats: "公办学位",
  spareSeats: "公办学位余缺",
  seatShortage: "公办学位缺口",
  seatSurplus: "公办学位富余",
  net: "增减差额",
  "seatsAdded.total": "新增学位",
  "seatsAdded.new-build": "新建学校新增学位",
  "seatsAdded.rebuild": "改建新增学位",
  "seatsAdded.expand": "扩建新增学位",
  "seatsAdded.tap": "内部挖潜新增学位",
  "seatsAdded.convert": "民办转公办新增学位",
  "seatsAdded.purchase": "政府购买新增学位",
  measures: "措施合计（含基期已购买）",
  "reduction.total": "压减合计",
  "reduction.natural": "自然变化",
  "reduction.planned": "计划压减",
  "reduction.caps": "核减招生压减",
  "reduction.closures": "停办转型压减",
  "reduction.conversions": "民办转公办压减",
  "reduction.purchases": "购买学位压减",
};

export const unitNames: Readonly<Record<Unit, string>> = {
  pupils: "人",
  seats: "个",
  difference: "个",
  bp: "",
  classes: "个",
  teachers: "人",
  yuan: "元",
  tenThousandYuan: "万元",
};

/** 12,345 / +45 / 5.30% */
export function formatAmount(value: number, unit: Unit): string {
  if (unit === "bp") return formatShare(value);
  return unit === "difference" ? formatDifference(value) : formatCount(value);
}
