/** Axes have round numbers and always zero; labels that would lie on each other move apart within the plot. */
import { describe, expect, test } from "vitest";
import { depthOf, scaleOf, spread } from "../../../../renderer/charts/scale.ts";

describe("a value axis", () => {
  test("begins at zero and ends at a round number above the highest value", () => {
    expect(scaleOf([7450, 15_198])).toEqual({ min: 0, max: 20_000, interval: 5000 });
  });

  test("reaches below zero where seats are taken away", () => {
    expect(scaleOf([-90, 400])).toEqual({ min: -100, max: 400, interval: 100 });
  });

  test("has a height where there is nothing to show", () => {
    const { min, max } = scaleOf([0, 0]);
    expect(max).toBeGreaterThan(min);
  });

  test("puts zero at the bottom and the highest at the top", () => {
    const scale = { min: 0, max: 100, interval: 20 };
    expect([0, 50, 100].map((value) => depthOf(value, scale, 200))).toEqual([200, 100, 0]);
  });
});

describe("labels", () => {
  test("far enough apart stay where they are", () => {
    expect(spread([10, 40, 90], 14, 200)).toEqual([10, 40, 90]);
  });

  test("too close move down", () => {
    expect(spread([10, 12, 14], 14, 200)).toEqual([10, 24, 38]);
  });

  test("at the bottom move up again", () => {
    expect(spread([180, 190, 199], 14, 200)).toEqual([172, 186, 200]);
  });
});
