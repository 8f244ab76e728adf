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
    for (let top = 0; top <= viewport.scrollHeight; top += step.y) {
      for (let left = 0; left <= viewport.scrollWidth; left += step.x) {
        viewport.scrollTo(left, top);
        await frame();
        await frame();
        note();
      }
    }
    return seen;
  });
  return new Map(Object.entries(lines));
}
