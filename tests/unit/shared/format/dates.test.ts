/** Dates as they are typed: a month means its first day, and a day that does not exist is said to be none. */
import { expect, test } from "vitest";
import {
  dateOfDayNumber,
  daysBetween,
  formatInstantNear,
  isDate,
  parseTypedDate,
} from "../../../../shared/format/dates.ts";
import { parseTyped } from "../../../../shared/format/typed.ts";

test.each([
  ["2021.9", "2021-09-01"],
  ["2021.09", "2021-09-01"],
  ["2021.10", "2021-10-01"],
  ["2021年9月", "2021-09-01"],
  ["2021年9", "2021-09-01"],
  ["202109", "2021-09-01"],
  ["20210901", "2021-09-01"],
  ["2021-9-1", "2021-09-01"],
  ["2021/9/1", "2021-09-01"],
  ["2021.9.1", "2021-09-01"],
  ["2021年9月1日", "2021-09-01"],
  ["2021 年 9 月 1 日", "2021-09-01"],
  ["2024-2-29", "2024-02-29"],
  ["2022/9/1 0:00", "2022-09-01"],
  ["2022-09-01 00:00:00", "2022-09-01"],
  ["2022年9月1日星期四", "2022-09-01"],
  ["2022年9月1日 星期四", "2022-09-01"],
])("%s is %s", (text, value) => {
  expect(parseTypedDate(text)).toEqual({ value });
});

test("full-width digits and marks are ordinary ones in a cell", () => {
  expect(parseTyped({ key: "x", label: "", kind: "date" }, "２０２１．９．１")).toEqual({
    value: "2021-09-01",
  });
});

test.each(["2021-2-30", "2023-02-29", "2021.13", "202100", "20210931", "2021-9-0", "2100-2-29", "2021年0月"])(
  "there is no %s",
  (text) => {
    expect(parseTypedDate(text)).toEqual({ reason: "no-such-date" });
  },
);

test.each([
  "明年",
  "9月1日",
  "2021",
  "2021年",
  "21-9-1",
  "2021-9-1-",
  "2021-9-",
  "约2021年9月",
  "2021年秋",
  "44440",
  "2021-9-1 8:00",
  "2021-9-1 8",
  "2021-1 2",
  "2022年9月1日星期五",
  "2022年9月1日星期八",
  "星期四",
  "1-Sep-22",
  "1-9月-22",
  "9/1/2022",
  "01/09/2022",
  "2022/9/1\n2023/9/1",
  "########",
])("%j is no date", (text) => {
  expect(parseTypedDate(text)).toEqual({ reason: "not-date" });
});

test("a date is ten characters", () => {
  expect(["2021-09-01", "2021-9-1", "2021-02-29", "2020-02-29", "２021-09-01"].map(isDate)).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

test("days are counted on paper, across every change of clocks", () => {
  expect(daysBetween("2021-09-01", "2022-09-01")).toBe(365);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});

test("when something happened is said as seen from now", () => {
  const at = (text: string): string => new Date(text).toISOString();
  const now = new Date("2026-01-02T08:00:00");
  const said = (text: string): string => formatInstantNear(at(text), now);
  expect(said("2026-01-02T00:05:00")).toBe("今天 00:05");
  expect(said("2026-01-01T23:59:00")).toBe("昨天 23:59");
  expect(said("2025-12-31T09:00:00")).toBe("2025年12月31日 09:00");
  expect(formatInstantNear(at("2026-03-05T14:32:00"), new Date("2026-11-21T08:00:00"))).toBe("3月5日 14:32");
});

test("a spreadsheet's day numbers are days from 30 December 1899 on; years and small numbers are none", () => {
  expect([44_440, 32_874, 73_050, 45_900.99].map(dateOfDayNumber)).toEqual([
    "2021-09-01",
    "1990-01-01",
    "2099-12-31",
    "2025-08-31",
  ]);
  expect([2021, 2021.9, 32_873, 73_051, 202_109, -1].map(dateOfDayNumber)).toEqual(Array(6).fill(null));
});
