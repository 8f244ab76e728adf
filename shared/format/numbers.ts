/** Numbers and falls as the office writes them. */
import type { BasisPoints, Fall } from "../model/units.ts";

const grouped = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });

/** 12,345; a true minus sign for negative numbers, none for the negative zero that turning a sign round may give. */
export const formatCount = (value: number): string =>
  value < 0 ? `−${grouped.format(-value)}` : grouped.format(Math.abs(value));

const exactly = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4 });

/** Yuan as 万元, to the yuan. */
export const formatTenThousands = (yuan: number): string => exactly.format(yuan / 10_000);

/** +45 / −45, "0" without a sign. */
export const formatDifference = (value: number): string =>
  value > 0 ? `+${grouped.format(value)}` : formatCount(value);

/** Spare public seats: ▲余 35, ▼缺 120, 余 0. */
export function formatSpare(spareSeats: number): string {
  if (spareSeats === 0) return "余 0";
  return spareSeats < 0 ? `▼缺 ${grouped.format(-spareSeats)}` : `▲余 ${grouped.format(spareSeats)}`;
}

/** 530 bp → "5.30%". */
export const formatShare = (bp: BasisPoints): string => `${(bp / 100).toFixed(2)}%`;

/** 500 bp → "5%", 525 bp → "5.25%": how targets are written. */
export const formatTarget = (bp: BasisPoints): string => `${grouped.format(bp / 100)}%`;

export const formatFall = (year: Fall): string => `${year}年秋`;
