/**
 * The clipboard's code in a real page, since a page's own DOMParser is what reads the HTML. The page has no address and
 * may fetch nothing; what it tries to fetch is counted.
 */
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { z } from "zod";
import type * as clipboard from "../../../../../renderer/grid/clipboard/transfer.ts";
import { chromiumLaunch } from "../../../../support/chromium.ts";

declare global {
  interface Window {
    readonly clipboardCode: typeof clipboard;
  }
}

export interface ClipboardPage {
  readonly page: Page;
  /** Addresses it tried to fetch. */
  readonly fetched: readonly string[];
  close(): Promise<void>;
}

/** How long a browser may take to start on a busy machine. */
export const launchMs = 60_000;

export async function openClipboardPage(): Promise<ClipboardPage> {
  const browser = await chromium.launch(chromiumLaunch());
  const page = await browser.newPage();
  const fetched: string[] = [];
  await page.route("**", async (route) => {
    fetched.push(route.request().url());
    await route.abort();
  });
  await page.addScriptTag({ content: await bundled() });
  return { page, fetched, close: () => browser.close() };
}

/** What a build without files gives, as far as it is used. */
const built = z.tuple([z.object({ output: z.tuple([z.object({ code: z.string() })]) })]);

async function bundled(): Promise<string> {
  const entry = new URL("../../../../../renderer/grid/clipboard/transfer.ts", import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "clipboardCode" } },
  });
  return built.parse(result)[0].output[0].code;
}

export interface Flavours {
  readonly html?: string;
  readonly text?: string;
}

/** What a paste of these reads, each. */
export const readInPage = (
  { page }: ClipboardPage,
  pasted: readonly Flavours[],
): Promise<ReturnType<typeof clipboard.readClipboard>[]> =>
  page.evaluate(
    (all) =>
      all.map(({ html, text }) => {
        const data = new DataTransfer();
        if (html !== undefined) data.setData("text/html", html);
        if (text !== undefined) data.setData("text/plain", text);
        return window.clipboardCode.readClipboard(data);
      }),
    pasted,
  );
