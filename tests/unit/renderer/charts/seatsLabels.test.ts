/** Where the sums over the bars stand, in whatever room the picture has at the moment. */
import { expect, test } from "vitest";
import { sumLabel, type SeatsRoom } from "../../../../renderer/charts/seatsLabels.ts";

const room: SeatsRoom = { height: 200, barWidth: 20, isWide: false, isDense: false, lastIndex: 3 };

test("sums over narrow bars lean away from each other", () => {
  expect(sumLabel(room, -1, String)).toMatchObject({ align: "right", offset: [10, 0] });
  expect(sumLabel(room, 1, String)).toMatchObject({ align: "left", offset: [-10, 0] });
});

// The drawing keeps what a new label does not name: when a panel beside it closed, the sums went on leaning.
test("sums over wide bars take the leaning back", () => {
  const wide = { ...room, barWidth: 40, isWide: true };
  expect(sumLabel(wide, -1, String)).toMatchObject({ align: "center", offset: [0, 0] });
  expect(sumLabel(wide, 1, String)).toMatchObject({ align: "center", offset: [0, 0] });
});
