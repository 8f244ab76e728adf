/**
 * How long a block takes in a roster of 2,000 schools, in a real Chromium against the real local server and a real file:
 * from the paste to the paint of what the plan then holds, what a clearing takes, and what copying everything takes.
 */
import type { Page } from "@playwright/test";
import { medianOf, rounds, type Measurement } from "./measure.ts";

/** The page shows the roster, its first cell at the top. */
export async function benchClipboard(page: Page): Promise<readonly Measurement[]> {
  const pasting: Waited[] = [];
  const clearing: Waited[] = [];
  const undoing: Waited[] = [];
  const copying: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await standsAtFirstNumber(page);
    pasting.push(await waitedAfter(page, { type: "paste", text: block(round) }));
    clearing.push(await waitedAfter(page, { type: "key", key: "Delete" }));
    undoing.push(await waitedAfter(page, { type: "key", key: "z" }));
    copying.push(await copyingAll(page));
  }
  const median = (waits: readonly Waited[], what: keyof Waited): number =>
    medianOf(waits.map((wait) => wait[what]));
  return [
    { name: "paste of 500 × 12", medianMs: median(pasting, "painted"), note: "until painted; aim 150" },
    { name: "  until it is on disk and settled", medianMs: median(pasting, "settled"), note: "drafts known" },
    { name: "clearing of 500 × 12", medianMs: median(clearing, "painted"), note: "until painted" },
    { name: "  until it is on disk and settled", medianMs: median(clearing, "settled"), note: "" },
    { name: "undo of it", medianMs: median(undoing, "settled"), note: "until painted" },
    { name: "copy of everything", medianMs: medianOf(copying), note: "2,000 schools; aim 300" },
  ];
}

/** 500 lines of 12 numbers, other ones each round. */
const block = (round: number): string =>
  Array.from({ length: 500 }, (_, row) =>
    Array.from({ length: 12 }, (_each, column) => String(20 + round + ((row * 7 + column * 3) % 60))).join(
      "\t",
    ),
  ).join("\r\n");

/** Of twelve columns of numbers in a row. */
async function standsAtFirstNumber(page: Page): Promise<void> {
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 60; step++) {
    if ((await page.locator(".sheet-input").getAttribute("data-column-id")) === "classes.1") return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error("the roster has no column of classes");
}

type Act = { readonly type: "paste"; readonly text: string } | { readonly type: "key"; readonly key: string };

interface Waited {
  /** Milliseconds until the cells show it and the frame after has begun. */
  readonly painted: number;
  /** Until no cell is pending any more. */
  readonly settled: number;
}

const waitedAfter = (page: Page, act: Act): Promise<Waited> =>
  page.evaluate(async (what) => {
    const input = document.querySelector(".sheet-input");
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const cellTexts = (): string =>
      [...document.querySelectorAll(".ag-cell[col-id^='classes']")].map((cell) => cell.textContent).join("|");
    const before = cellTexts();
    const start = performance.now();
    if (what.type === "paste") {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", what.text);
      input?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    } else
      input?.dispatchEvent(
        new KeyboardEvent("keydown", {
          key: what.key,
          ctrlKey: what.key === "z",
          bubbles: true,
          cancelable: true,
        }),
      );
    do await frame();
    while (cellTexts() === before);
    await frame();
    const painted = performance.now() - start;
    while (document.querySelector(".sheet-pending") !== null) await frame();
    await frame();
    return { painted, settled: performance.now() - start };
  }, act);

/** Ctrl+A, Ctrl+C: the time of the copying alone. */
async function copyingAll(page: Page): Promise<number> {
  await page.keyboard.press("Control+a");
  const took = await page.evaluate(() => {
    const input = document.querySelector(".sheet-input");
    const clipboardData = new DataTransfer();
    const start = performance.now();
    input?.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return performance.now() - start;
  });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  return took;
}
