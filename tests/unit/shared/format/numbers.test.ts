/** Numbers as they are shown: thousands marks, a true minus sign, shares to a hundredth of a per cent. */
import { expect, test } from "vitest";
import {
  formatCount,
  formatDifference,
  formatFall,
  formatShare,
  formatSpare,
  formatTarget,
  formatTenThousands,
} from "../../../../shared/format/numbers.ts";

test("counts and differences", () => {
  expect([0, -0, 12_345, -12_345, 85.5].map(formatCount)).toEqual(["0", "0", "12,345", "−12,345", "85.5"]);
  expect([45, 0, -0, -45].map(formatDifference)).toEqual(["+45", "0", "0", "−45"]);
});

test("yuan as 万元, to the yuan", () => {
  expect([5_130_000, 1_234_567, 0].map(formatTenThousands)).toEqual(["513", "123.4567", "0"]);
});

test("spare seats", () => {
  expect([35, 0, -1200].map(formatSpare)).toEqual(["▲余 35", "余 0", "▼缺 1,200"]);
});

test("shares and targets", () => {
  expect([0, 5, 530, 10_000].map(formatShare)).toEqual(["0.00%", "0.05%", "5.30%", "100.00%"]);
  expect([500, 525, 1_000].map(formatTarget)).toEqual(["5%", "5.25%", "10%"]);
});

test("falls", () => {
  expect(formatFall(2023)).toBe("2023年秋");
});
