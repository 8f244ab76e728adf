/** The desktop program: one host in the main process, its windows, and nothing a page could use besides our channels. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../shared/contract/bridge.ts";
import { createHost } from "../host/createHost.ts";
import { foldersOf, type Folders } from "../shells/folders.ts";
import { channels, pageScheme } from "./channels.ts";
import type { ElectronParts, Preventable } from "./electronParts.ts";
import { connectHost } from "./ipcTransport.ts";
import { setMenu } from "./modules/menu.ts";
import { servePages } from "./modules/pages.ts";
import { denyPermissions } from "./modules/security.ts";
import { focusSomeWindow, openWindow } from "./modules/windows.ts";

export function startDesktop(electron: ElectronParts): void {
  const { app, protocol } = electron;
  const folders = foldersOf(app.getAppPath());
  keepChromiumFilesIn(electron, join(folders.data, "window"));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on("second-instance", () => focusSomeWindow(electron));
  void app.whenReady().then(() => startOrSayWhyNot(electron, folders));
}

/** With our own data, so that there is one instance for one data folder; Electron wants the folder to be there. */
function keepChromiumFilesIn({ app }: ElectronParts, folder: string): void {
  mkdirSync(folder, { recursive: true });
  app.setPath("userData", folder);
}

function startOrSayWhyNot(electron: ElectronParts, folders: Folders): void {
  try {
    run(electron, folders);
  } catch (error) {
    electron.dialog.showErrorBox("学位天平无法启动", error instanceof Error ? error.message : String(error));
    electron.app.exit(1);
  }
}

function run(electron: ElectronParts, folders: Folders): void {
  const { app, BrowserWindow, session } = electron;
  const host = createHost({
    dataFolder: folders.data,
    resourcesFolder: folders.resources,
    programVersion: app.getVersion(),
  });
  const preload = join(app.getAppPath(), "out", "preload", "preload.cjs");
  setMenu(electron, process.platform);
  denyPermissions(session.defaultSession);
  servePages(electron, folders.pages);
  connectHost(electron, host, folders.documents, (documentKey) => openWindow(electron, preload, documentKey));
  host.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.event, event);
  });
  app.on("window-all-closed", () => app.quit());
  closeBeforeQuitting(electron, host);
  openWindow(electron, preload);
}

/** Quitting waits for the host to let go of its documents. */
function closeBeforeQuitting({ app }: ElectronParts, host: Host): void {
  app.on("will-quit", (event: Preventable) => {
    event.preventDefault();
    void host.close().then(
      () => app.exit(0),
      () => app.exit(1),
    );
  });
}
