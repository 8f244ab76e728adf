/** Reads a whole grid as a person would: scrolls through it and notes what stands in every cell. */
import type { Page } from "@playwright/test";

/** By row id, then by column id, the texts shown. Pinned sums are left out. */
export async function readsAll(
  page: Page,
  label: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const lines = await page.getByRole("grid", { name: label }).evaluate(async (viewport) => {
    const seen: Record<string, Record<string, string>> = {};
    const note = (): void => {
      for (const row of viewport.querySelectorAll<HTMLElement>(".ag-row:not(.ag-row-pinned)[row-id]")) {
        const line = (seen[row.getAttribute("row-id") ?? ""] ??= {});
        for (const cell of row.querySelectorAll<HTMLElement>("[col-id]"))
          line[cell.getAttribute("col-id") ?? ""] = cell.textContent?.trim() ?? "";
      }
    };
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const step = { x: viewport.clientWidth / 2, y: viewport.clientHeight / 2 };
    const readThrough = async (): Promise<void> => {
      for (let top = 0; top <= viewport.scrollHeight; top += step.y) {
        for (let left = 0; left <= viewport.scrollWidth; left += step.x) {
          viewport.scrollTo(left, top);
          await frame();
          await frame();
          note();
        }
      }
    };
    // On a busy machine a scrolled cell may be drawn later than it was looked for; every line has the same columns.
    const isWhole = (): boolean =>
      new Set(Object.values(seen).map((line) => Object.keys(line).length)).size <= 1;
    const mostTimes = 5;
    for (let times = 0; times < mostTimes && (times === 0 || !isWhole()); times += 1) await readThrough();
    return seen;
  });
  return new Map(Object.entries(lines));
}

/** The pinned sums below a grid, by column id; scrolls sideways through all of them. */
export const readsSums = (page: Page, label: string): Promise<Readonly<Record<string, string>>> =>
  page.getByRole("grid", { name: label }).evaluate(async (viewport) => {
    const sums: Record<string, string> = {};
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let left = 0; left <= viewport.scrollWidth; left += viewport.clientWidth / 2) {
      viewport.scrollTo(left, viewport.scrollTop);
      await frame();
      await frame();
      for (const cell of viewport.querySelectorAll<HTMLElement>('.ag-row[row-id="sum"] [col-id]'))
        sums[cell.getAttribute("col-id") ?? ""] = cell.textContent?.trim() ?? "";
    }
    return sums;
  });
