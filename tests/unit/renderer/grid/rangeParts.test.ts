/** The small pure parts around a range: what it sums up to, what Delete asks for, how fast dragging scrolls. */
import { describe, expect, test } from "vitest";
import { scrollSpeed, type Pane } from "../../../../renderer/grid/selection/autoscroll.ts";
import { clearingEdits } from "../../../../renderer/grid/editing/rangeEdits.ts";
import { noTally, tallyText, withCell, type Counted } from "../../../../renderer/grid/selection/tally.ts";
import { cellNamed, nameOf } from "../../../builders/aShape.ts";

describe("the line under the grid", () => {
  const said = (...cells: readonly Counted[]): string =>
    tallyText(cells.length, cells.reduce(withCell, noTally));
  const number = (quantity: number): Counted => ({ text: String(quantity), quantity });
  const text = (content: string): Counted => ({ text: content, quantity: null });

  test("counts what is filled, adds what is a quantity", () => {
    expect(said(number(620), number(620), text("2141010001"), text(""))).toBe(
      "已选 4 格  计数 3  求和 1,240  平均 620",
    );
  });
  test("the average has one decimal, a sum two", () => {
    expect(said(number(1), number(0.25), number(1))).toBe("已选 3 格  计数 3  求和 2.25  平均 0.8");
  });
  test("0 and a dash that stands for it are quantities too", () => {
    expect(said(number(5), { text: "—", quantity: 0 })).toBe("已选 2 格  计数 2  求和 5  平均 2.5");
  });
  test("without a quantity there is no sum; before the end of counting only the size", () => {
    expect(said(text("育英学校"), text(""))).toBe("已选 2 格  计数 1");
    expect(tallyText(80_000, null)).toBe("已选 80,000 格  计算中…");
  });
});

test("Delete empties what can be edited and is not empty yet", () => {
  const texts: Readonly<Record<string, string>> = { "1.a": "320", "1.b": "", "2.a": "约300", "2.b": "—" };
  const range = Object.keys(texts).map(cellNamed);
  const edits = clearingEdits(range, {
    canEdit: ({ columnId, rowId }) => !(rowId === "2" && columnId === "b"),
    editText: (cell) => texts[nameOf(cell)] ?? "",
  });
  expect(edits).toEqual([
    { rowId: "1", columnId: "a", text: "" },
    { rowId: "2", columnId: "a", text: "" },
  ]);
});

describe("dragging beyond the edge", () => {
  const pane: Pane = {
    left: 70,
    frozen: 380,
    right: 1100,
    top: 130,
    bottom: 530,
    scrollLeft: 200,
    scrollTop: 200,
  };

  test("inside nothing scrolls", () => {
    expect(scrollSpeed({ x: 700, y: 300 }, pane, false)).toEqual({ x: 0, y: 0 });
  });
  test("the farther out, the faster, up to a limit", () => {
    const downBy = (distance: number): number =>
      scrollSpeed({ x: 700, y: pane.bottom + distance }, pane, false).y;
    expect(downBy(1)).toBeGreaterThan(100);
    expect(downBy(60)).toBeGreaterThan(downBy(10) * 2);
    expect(downBy(10_000)).toBe(downBy(1_000));
    expect(scrollSpeed({ x: 700, y: 100 }, pane, false).y).toBeLessThan(0);
  });
  test("over the frozen columns a drag from the others scrolls back, as long as there is something to scroll", () => {
    const over = { x: 300, y: 300 };
    expect(scrollSpeed(over, pane, false).x).toBeLessThan(0);
    expect(scrollSpeed(over, pane, true).x).toBe(0);
    expect(scrollSpeed(over, { ...pane, scrollLeft: 0 }, false).x).toBe(0);
  });
});
