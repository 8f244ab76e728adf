/** The clipboard of a story: what another program would put there, and what the program itself has put there. */
import { expect, type Page } from "@playwright/test";

export interface Flavours {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** As another program copies, by the browser's own clipboard. */
export const putsOnClipboard = (page: Page, { text, html }: Flavours): Promise<void> =>
  page.evaluate(
    async (flavours) => {
      const parts = Object.entries(flavours)
        .filter(([, content]) => content !== undefined)
        .map(([type, content]) => [type, new Blob([content ?? ""], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    },
    { "text/plain": text, "text/html": html },
  );

export const textOnClipboard = (page: Page): Promise<string> =>
  page.evaluate(async () => (await navigator.clipboard.readText()).replaceAll("\r\n", "\n"));

/**
 * Pastes these very flavours and waits until the document has them: the browser's own clipboard cleans HTML on its way,
 * other programs' events bring it whole.
 */
export const pastesAndSettles = (page: Page, flavours: Flavours): Promise<void> =>
  page.evaluate(
    async ({ text, html }) => {
      const data = new DataTransfer();
      if (text !== undefined) data.setData("text/plain", text);
      if (html !== undefined) data.setData("text/html", html);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      do await frame();
      while (document.querySelector(".sheet-pending") !== null);
    },
    { text: flavours.text, html: flavours.html },
  );

/** Rows of cells as plain text, as most programs copy them. */
export const tsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join("\t")}\r\n`).join("");

/** "粘贴 12 格：全部成功", at the right end of the line under the grid. */
export const expectNews = (page: Page, news: string | RegExp): Promise<void> =>
  expect(page.locator(".sheet-status-news")).toHaveText(news);
