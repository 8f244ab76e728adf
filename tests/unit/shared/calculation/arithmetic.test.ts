/** Rounding half up on integers, and text in the order of code points. */
import { describe, expect, test } from "vitest";
import { byCodePoint, ratio, share } from "../../../../shared/calculation/arithmetic.ts";
import { fallOf, fallsOf } from "../../../../shared/calculation/fall.ts";
import { aPlan } from "../../../builders/aPlan.ts";

describe("rounding", () => {
  test("half a pupil is a pupil", () => {
    expect([share(1, 5000), share(1, 4999), share(3, 5000), share(333, 10_300)]).toEqual([1, 0, 2, 343]);
  });

  test("a ratio is rounded half up in basis points, and 0 of nothing", () => {
    expect([ratio(1, 3), ratio(2, 3), ratio(1, 20_000), ratio(1, 20_001), ratio(5, 0)]).toEqual([
      3333, 6667, 1, 0, 0,
    ]);
  });
});

test("an astral character comes after everything of the basic plane", () => {
  expect(["\u{20000}", "\uFF5E", "甲", "甲乙", "a"].sort(byCodePoint)).toEqual([
    "a",
    "甲",
    "甲乙",
    "\uFF5E",
    "\u{20000}",
  ]);
});

describe("falls", () => {
  test("the snapshot day itself still counts for its own fall", () => {
    expect(
      ["2022-08-20", "2022-09-01", "2022-09-02", "2022-12-31"].map((date) => fallOf(date, "09-01")),
    ).toEqual([2022, 2022, 2023, 2023]);
  });

  test("a county has the falls from its base year to its target year", () => {
    const [county] = aPlan()
      .withCounty("东陵县", { baseYear: 2021, targetYear: 2023 })
      .build()
      .county.values();
    expect(county === undefined ? [] : fallsOf(county)).toEqual([2021, 2022, 2023]);
  });
});
