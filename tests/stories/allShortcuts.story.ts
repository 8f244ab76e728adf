/** Every shortcut of the sheet of shortcuts is pressed and does what the sheet says; none is missing on either side. It takes
 * longest, so its name has it begin first.
 */
import type { Page } from "@playwright/test";
import type { Host } from "../../shared/contract/bridge.ts";
import { appendLine, Grid } from "./support/grid.ts";
import { opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { exercises, home } from "./support/shortcutTable.ts";

test.use({ who: "王敏" });

const names: Readonly<Record<string, string>> = {
  Ctrl: "Control",
  "↑": "ArrowUp",
  "↓": "ArrowDown",
  "←": "ArrowLeft",
  "→": "ArrowRight",
  Esc: "Escape",
  空格: "Space",
  菜单键: "ContextMenu",
};
/** From "Ctrl+Shift+↓" on the sheet to the keys to press. */
const keysOf = (words: string): string =>
  words
    .split(/\+(?=.)/u)
    .map((word) => names[word] ?? word)
    .join("+");

interface Shortcut {
  readonly label: string;
  readonly words: string;
}

async function readsSheet(page: Page): Promise<readonly Shortcut[]> {
  await page.keyboard.press("F1");
  const rows = page.getByRole("region", { name: "快捷键" }).locator(".shortcut");
  await expect(rows.first()).toBeVisible();
  const read = await rows.evaluateAll((lines) =>
    lines.flatMap((line) =>
      [...line.querySelectorAll("kbd")].map((key) => ({
        label: line.querySelector("dt")?.textContent ?? "",
        words: key.textContent,
      })),
    ),
  );
  await page.keyboard.press("Escape");
  return read;
}

test("every shortcut does what the sheet of shortcuts says", async ({ page, context, program }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await opensSample(page);
  const shortcuts = await readsSheet(page);
  expect(shortcuts.length).toBeGreaterThanOrEqual(45);
  const labels = [...new Set(shortcuts.map(({ label }) => label))];
  expect(labels.toSorted()).toEqual(Object.keys(exercises).toSorted());

  const grid = new Grid(page, "进度表");
  const ids = await lineIds(grid);
  /** Behind the last record comes the line of a new one. */
  const line = (number: number): string => ids[number - 1] ?? appendLine;
  for (const { label, words } of shortcuts)
    await test.step(`${words}: ${label}`, async () => {
      await startsOver(page, grid, program.host);
      await grid.goTo(line(home.line), home.column);
      await exercises[label]?.({ page, grid, line, press: () => page.keyboard.press(keysOf(words)) });
    });
});

/** The records from the first line to the last, by walking down. */
async function lineIds(grid: Grid): Promise<readonly string[]> {
  await expect(grid.input).toBeFocused();
  await grid.page.keyboard.press("Control+Home");
  const ids: string[] = [];
  for (;;) {
    const rowId = (await grid.input.getAttribute("data-row-id")) ?? "";
    if (rowId === appendLine || rowId === ids.at(-1)) return ids;
    ids.push(rowId);
    await grid.page.keyboard.press("ArrowDown");
  }
}

/** Shuts what is open, comes back to the schedule and takes back what the last trial changed. */
async function startsOver(page: Page, grid: Grid, host: Host): Promise<void> {
  for (let open = 0; open < 3; open += 1) await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Alt+2");
  await expect(grid.input).toBeVisible();
  const document = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("document") ?? "";
  // A cell shows what was typed before the host has it: what is on its way comes after an undo, and is undone by the next.
  await expect(async () => {
    for (let more = true; more;) more = (await host.call("plan.undo", { document })).ok;
    await expect(page.getByRole("button", { name: "↶ 撤销" })).toBeDisabled({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
}
