/** The desktop program under Electron itself, where its binary was fetched and a display is there; else skipped. */
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { electronPath, hasDisplay } from "../../electron/electronProgram.ts";
import { createIpcBridge } from "../../renderer/bridge/ipcBridge.ts";
import { makeFolders, programFolder, type TestFolders } from "../support/folders.ts";
import { apiOfPage } from "./standIn/program.ts";

const binary = hasDisplay() ? electronPath(programFolder) : null;

describe.skipIf(binary === null)("under real Electron", () => {
  let folders: TestFolders;
  let app: ElectronApplication;
  let page: Page;
  beforeAll(async () => {
    folders = makeFolders();
    app = await _electron.launch({
      executablePath: binary ?? "",
      args: [programFolder],
      env: {
        ...definedOnly(process.env),
        SEAT_BALANCE_DATA: folders.data,
        SEAT_BALANCE_DOCUMENTS: folders.documents,
      },
    });
    page = await app.firstWindow();
  });
  afterAll(async () => {
    await app.close();
    folders.remove();
  });

  test("the window is isolated and has the doors of DesktopApi", async () => {
    expect(page.url()).toMatch(/^seat-balance:\/\/app\//u);
    expect(
      await page.evaluate(() => ["require", "process", "module"].filter((name) => name in globalThis)),
    ).toEqual([]);
    const doors = await page.evaluate(() => Object.keys(globalThis.seatBalance));
    expect(doors.toSorted()).toEqual([
      "openWindow",
      "paste",
      "pickDocument",
      "pickPlace",
      "pickRosters",
      "print",
      "request",
      "saveFile",
      "savePdf",
      "subscribe",
      "takeRoster",
    ]);
  });

  test("the sample opens over its bridge", async () => {
    const bridge = createIpcBridge(await apiOfPage(page));
    expect(await bridge.request("documents.openSample", {})).toMatchObject({ ok: true });
  });

  test("no window opens by itself, and none goes elsewhere", async () => {
    const before = page.url();
    await page.evaluate(() => void window.open("https://example.com/"));
    await page.evaluate(() => location.assign("https://example.com/"));
    expect(app.windows()).toHaveLength(1);
    expect(page.url()).toBe(before);
  });
});

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
