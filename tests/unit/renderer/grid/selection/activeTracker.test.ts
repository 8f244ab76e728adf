/** The active cell over time: Tab and Enter, a record made from the append line, lines that come and go. */
import { beforeEach, expect, test } from "vitest";
import { ActiveTracker } from "../../../../../renderer/grid/selection/activeTracker.ts";
import { aShape } from "../../../../builders/aShape.ts";
import { newRowId } from "../../../../../renderer/grid/types.ts";

const columns = ["school", "kind", "date"];
let rows: string[];
let left: number;
let tracker: ActiveTracker;

beforeEach(() => {
  rows = ["m1", "m2", newRowId];
  left = 0;
  tracker = new ActiveTracker({
    shape: () => aShape(rows, columns),
    reveal: () => undefined,
    leaveNewLine: () => {
      left += 1;
    },
    onChange: () => undefined,
  });
});

const place = (): string => `${tracker.cell?.rowId ?? "none"}.${tracker.cell?.columnId ?? ""}`;

test("begins at the first cell, and has none in an empty grid", () => {
  tracker.settle();
  expect(place()).toBe("m1.school");
  rows = [];
  tracker.settle();
  expect(tracker.cell).toBeNull();
});

test("Enter after Tab comes back under where Tab began", () => {
  tracker.activate({ rowId: "m1", columnId: "school" });
  tracker.move("next");
  tracker.move("next");
  tracker.move("below");
  expect(place()).toBe("m2.school");
});

test("any other step forgets where Tab began", () => {
  tracker.activate({ rowId: "m1", columnId: "school" });
  tracker.move("next");
  tracker.move("right");
  tracker.move("below");
  expect(place()).toBe("m2.date");
  tracker.activate({ rowId: "m1", columnId: "school" });
  tracker.move("next");
  tracker.move("down");
  expect(place()).toBe("m2.kind");
});

test("goes on in the line of the record made, as soon as that line is there", () => {
  tracker.activate({ rowId: newRowId, columnId: "kind" });
  tracker.follow("m3");
  expect(place()).toBe(`${newRowId}.kind`);
  rows = ["m1", "m2", "m3", newRowId];
  tracker.settle();
  expect(place()).toBe("m3.kind");
});

test("does not follow a record once the planner is elsewhere", () => {
  tracker.activate({ rowId: "m1", columnId: "kind" });
  rows = ["m1", "m2", "m3", newRowId];
  tracker.follow("m3");
  expect(place()).toBe("m1.kind");
});

test("tells when the append line is left", () => {
  tracker.activate({ rowId: newRowId, columnId: "school" });
  tracker.move("next");
  expect(left).toBe(0);
  tracker.move("up");
  expect(left).toBeGreaterThan(0);
});
