/** Numbers and falls as the office writes them. */
import type { BasisPoints, Fall } from "../model/units.ts";

const grouped = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });

/** 12,345; a true minus sign for negative numbers. */
export const formatCount = (value: number): string =>
  value < 0 ? `−${grouped.format(-value)}` : grouped.format(value);

/** +45 / −45, "0" without a sign. */
export const formatDifference = (value: number): string =>
  value > 0 ? `+${grouped.format(value)}` : formatCount(value);

/** 530 bp → "5.30%". */
export const formatShare = (bp: BasisPoints): string => `${(bp / 100).toFixed(2)}%`;

/** 500 bp → "5%", 525 bp → "5.25%": how targets are written. */
export const formatTarget = (bp: BasisPoints): string => `${grouped.format(bp / 100)}%`;

export const formatFall = (year: Fall): string => `${year}年秋`;
