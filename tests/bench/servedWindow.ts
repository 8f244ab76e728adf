/**
 * What the measurements of windows and of paper start from: the program served from folders of its own, and a real
 * Chromium that has come in through the one-time address. All of it is gone after.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { ask } from "../../electron/commandline/asking.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { writeInterchange } from "../../shared/contract/writeInterchange.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { chromiumLaunch } from "../support/chromium.ts";
import { serveHost } from "../support/localServer.ts";
import { must } from "./measure.ts";

export interface ServedWindow {
  readonly page: Page;
  /** Puts the plan into a document of its own and opens it. */
  readonly opens: (name: string, plan: Plan) => Promise<void>;
}

export async function inServedWindow<T>(measure: (window: ServedWindow) => Promise<T>): Promise<T> {
  const served = await serveHost();
  const { host, folders, server } = served;
  await host.call("settings.setWho", { who: "测" });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    await page.goto(server.url);
    return await measure({
      page,
      async opens(name, plan) {
        mkdirSync(folders.documents, { recursive: true });
        const key = await keep(host, join(folders.documents, `${name}.seatplan`), plan);
        await page.goto(`${server.origin}/#document=${key}`);
        await page.reload();
        await page.getByRole("grid").waitFor();
      },
    });
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** The key by which a window opens the new document. */
async function keep(host: Host, path: string, plan: Plan): Promise<string> {
  const { key } = must(await ask(host, "documents.create", { at: host.tokenFor(path) }));
  const input = { plan: writeInterchange(plan) };
  must(await ask(host, "plan.run", { document: key, command: "load-plan", input }));
  return key;
}
