/**
 * A stand-in for Electron where its binary cannot be had: the parts of ElectronParts, over a real Chromium. Main and
 * preload run as they were bundled, the pages are real, and calls cross from page to main as data.
 */
import { chromium } from "@playwright/test";
import { chromiumLaunch } from "../../support/chromium.ts";
import { createAppPart } from "./appPart.ts";
import { createDialogPart } from "./dialogPart.ts";
import { createIpcPart } from "./ipcPart.ts";
import { createMenuPart } from "./menuPart.ts";
import { createProtocolPart } from "./protocolPart.ts";
import { createSessionPart } from "./sessionPart.ts";
import { createWindowPart } from "./windowPart.ts";
import type { ElectronParts } from "../../../electron/desktop/electronParts.ts";

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

/** `appPath` is the program's folder, from which main takes pages, preload and resources. */
export async function startStandIn(appPath: string) {
  const browser = await chromium.launch(chromiumLaunch());
  const ipc = createIpcPart();
  const protocol = createProtocolPart();
  const windows = createWindowPart(browser, ipc, protocol);
  const app = createAppPart(appPath, windows);
  const dialog = createDialogPart();
  const session = createSessionPart();
  const menu = createMenuPart();
  const parts: ElectronParts = {
    app: app.part,
    BrowserWindow: windows.part,
    ipcMain: ipc.part,
    dialog: dialog.part,
    session: session.part,
    protocol: protocol.part,
    Menu: menu.part,
  };
  return { parts, ipc, windows, app, dialog, session, menu, protocol, close: () => browser.close() };
}
