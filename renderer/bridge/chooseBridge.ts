/** The bridge and the shell of where the window runs: the desktop when a preload left its doors, else the browser. */
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import { createBrowserShell } from "./browserShell.tsx";
import { createDesktopShell } from "./desktopShell.ts";
import { createHttpBridge } from "./httpBridge.ts";
import { createIpcBridge } from "./ipcBridge.ts";

declare global {
  interface Window {
    readonly seatBalance?: DesktopApi;
  }
}

export function chooseBridge(): { readonly bridge: Bridge; readonly shell: Shell } {
  const api = window.seatBalance;
  return api === undefined
    ? { bridge: createHttpBridge(), shell: createBrowserShell() }
    : { bridge: createIpcBridge(api), shell: createDesktopShell(api) };
}
