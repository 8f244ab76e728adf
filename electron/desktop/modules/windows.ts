/** Windows of the program: each a sandboxed page of ours, on the start screen or on an open document. */
import { pageOrigin } from "../channels.ts";
import type { ElectronParts } from "../electronParts.ts";
import { confine } from "./security.ts";

export function openWindow({ BrowserWindow }: ElectronParts, preload: string, documentKey?: string): void {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 540,
    // Shown when painted, so that no white window flashes.
    show: false,
    title: "学位天平",
    backgroundColor: "#ffffff",
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  confine(window.webContents);
  window.once("ready-to-show", () => window.show());
  void window.loadURL(
    `${pageOrigin}/${documentKey === undefined ? "" : `#document=${encodeURIComponent(documentKey)}`}`,
  );
}

export function focusSomeWindow({ BrowserWindow }: ElectronParts): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
