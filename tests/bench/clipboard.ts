/**
 * How long a block takes in a roster of 2,000 schools, in a real Chromium against the real local server and a real file:
 * from the paste to the paint of what the plan then holds, what a clearing takes, and what copying everything takes.
 */
import type { Page } from "@playwright/test";
import { medianOf, rounds, type Measurement } from "./measure.ts";

/** The page shows the roster, its first cell at the top. */
export async function benchClipboard(page: Page): Promise<readonly Measurement[]> {
  const [pasting, clearing, undoing, copying]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    await standsAtFirstNumber(page);
    pasting.push(await settledAfter(page, { type: "paste", text: block(round) }));
    clearing.push(await settledAfter(page, { type: "key", key: "Delete" }));
    undoing.push(await settledAfter(page, { type: "key", key: "z" }));
    copying.push(await copyingAll(page));
  }
  return [
    { name: "paste of 500 × 12", medianMs: medianOf(pasting), note: "until painted as settled; aim 150" },
    { name: "clearing of 500 × 12", medianMs: medianOf(clearing), note: "until painted as settled" },
    { name: "undo of it", medianMs: medianOf(undoing), note: "until painted" },
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

/** Milliseconds until no cell is pending any more and the frame after that has begun. */
const settledAfter = (page: Page, act: Act): Promise<number> =>
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
    while (cellTexts() === before || document.querySelector(".sheet-pending") !== null);
    await frame();
    return performance.now() - start;
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
