/** The bundled desktop program over the stand-in, on folders of its own; and a page's doors as main's tests use them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type { Page } from "@playwright/test";
import type { DesktopApi } from "../../../shared/contract/desktopApi.ts";
import type { HostEvent } from "../../../shared/contract/document.ts";
import { makeFolders, programFolder, type TestFolders } from "../../support/folders.ts";
import { startStandIn, type StandIn } from "./standIn.ts";

export interface DesktopProgram {
  readonly standIn: StandIn;
  readonly folders: TestFolders;
  stop(): Promise<void>;
}

export async function startDesktopProgram(): Promise<DesktopProgram> {
  const folders = makeFolders();
  // Main asks the environment where its folders are, once, when it starts.
  process.env["SEAT_BALANCE_DATA"] = folders.data;
  process.env["SEAT_BALANCE_DOCUMENTS"] = folders.documents;
  const standIn = await startStandIn(programFolder);
  runBundle(join(programFolder, "out", "main", "main.cjs"), standIn.parts);
  return {
    standIn,
    folders,
    async stop() {
      standIn.parts.app.quit();
      await standIn.app.exited;
      await standIn.close();
      folders.remove();
    },
  };
}

/** Runs a CommonJS bundle as Node does, but for what it gets as 'electron'. */
function runBundle(file: string, electron: unknown): void {
  const real = createRequire(file);
  const required = (name: string): unknown => (name === "electron" ? electron : real(name));
  const bundle = compileFunction(
    readFileSync(file, "utf8"),
    ["require", "module", "exports", "__filename", "__dirname"],
    {
      filename: file,
    },
  );
  const module = { exports: {} };
  Reflect.apply(bundle, undefined, [required, module, module.exports, file, join(file, "..")]);
}

declare global {
  var seatBalance: DesktopApi;
  var standInTold: (event: HostEvent) => Promise<void>;
}

/** The doors on a window's page, called from here: every call runs in the page and crosses to main from there. */
export async function apiOfPage(page: Page): Promise<DesktopApi> {
  const listeners = new Set<(event: HostEvent) => void>();
  await page.exposeFunction("standInTold", (event: HostEvent) =>
    listeners.forEach((listener) => listener(event)),
  );
  await page.evaluate(() => {
    globalThis.seatBalance.subscribe((event) => void globalThis.standInTold(event));
  });
  return {
    request: (name, input) =>
      page.evaluate(([what, given]) => globalThis.seatBalance.request(what, given), [name, input] as const),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pickDocument: () => page.evaluate(() => globalThis.seatBalance.pickDocument()),
    pickPlace: (name) => page.evaluate((suggested) => globalThis.seatBalance.pickPlace(suggested), name),
    pickRosters: () => page.evaluate(() => globalThis.seatBalance.pickRosters()),
    // A file cannot cross from here; one made in the page is none of the disk, as in Electron.
    takeRoster: ({ name }) =>
      page.evaluate((fileName) => globalThis.seatBalance.takeRoster(new File([], fileName)), name),
    print: () => page.evaluate(() => globalThis.seatBalance.print()),
    savePdf: (name) => page.evaluate((suggested) => globalThis.seatBalance.savePdf(suggested), name),
    saveFile: (file) => page.evaluate((written) => globalThis.seatBalance.saveFile(written), file),
    paste: () => void page.evaluate(() => globalThis.seatBalance.paste()),
    openWindow: (key) => void page.evaluate((document) => globalThis.seatBalance.openWindow(document), key),
  };
}
