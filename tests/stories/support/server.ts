/**
 * What every story starts from: the program served from folders of its own, and a page that has come in through the
 * one-time address. `restart()` ends the program and starts it again on the same folders.
 */
import { test as base, type Page } from "@playwright/test";
import { startLocalServer, type LocalServer } from "../../../electron/localserver/startLocalServer.ts";
import type { Host } from "../../../shared/contract/bridge.ts";
import { testHost } from "../../support/host.ts";
import { makeFolders, type TestFolders } from "../../support/folders.ts";

export interface Program {
  readonly folders: TestFolders;
  readonly host: Host;
  readonly origin: string;
  /** An address with a fresh token. */
  newUrl(): string;
  /** Ends the program, starts it anew, and brings the page in again. */
  restart(page: Page): Promise<void>;
}

interface Running extends LocalServer {
  readonly host: Host;
  stop(): Promise<void>;
}

async function run(folders: TestFolders, errors: unknown[]): Promise<Running> {
  const host = testHost(folders);
  const server = await startLocalServer({
    host,
    staticFolder: folders.pages,
    documentsFolder: folders.documents,
    onError: (error) => errors.push(error),
  });
  return {
    ...server,
    host,
    async stop() {
      await server.close();
      await host.close();
    },
  };
}

function programOf(folders: TestFolders, first: Running, errors: unknown[]) {
  let running = first;
  const program: Program = {
    folders,
    get host() {
      return running.host;
    },
    get origin() {
      return running.origin;
    },
    newUrl: () => running.newUrl(),
    async restart(page) {
      // The page leaves first, or its requests would meet a server that is going down.
      await page.goto("about:blank");
      await running.stop();
      running = await run(folders, errors);
      await page.goto(running.url);
    },
  };
  return { program, stop: () => running.stop() };
}

/** Errors a person would not see: exceptions of the page, and what its own policy kept it from. */
function watch(page: Page): readonly Error[] {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  page.on("console", (message) => {
    if (/Content Security Policy/iu.test(message.text())) errors.push(new Error(message.text()));
  });
  return errors;
}

export const test = base.extend<{ who: string; program: Program; page: Page }>({
  /** The name given at an earlier start; empty, and the program asks for it first. */
  who: ["", { option: true }],
  program: async ({ who }, use) => {
    const folders = makeFolders();
    const errors: unknown[] = [];
    const first = await run(folders, errors);
    if (who !== "") await first.host.call("settings.setWho", { who });
    const { program, stop } = programOf(folders, first, errors);
    await use(program);
    await stop();
    folders.remove();
    if (errors.length > 0) throw new AggregateError(errors, "the server had errors");
  },
  page: async ({ page, program }, use) => {
    const errors = watch(page);
    await page.goto(program.newUrl());
    await use(page);
    if (errors.length > 0) throw new AggregateError(errors, "the page had errors");
  },
});

export { expect } from "@playwright/test";
