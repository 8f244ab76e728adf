/** The bundled preload as a page's first script, with the parts of Electron a sandboxed preload can require. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** Runs in the main frame only, as Electron runs preloads. */
export const preloadScript = (file: string): string => `
if (window.top === window) (() => {
  const listeners = new Map();
  Object.defineProperty(window, "standInDeliver", { value: (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  } });
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key, api) => Object.defineProperty(window, key, { value: Object.freeze(api) }),
    },
    ipcRenderer: {
      invoke: (channel, ...args) => window.standInInvoke(channel, args),
      on: (channel, listener) => listeners.set(channel, new Set(listeners.get(channel)).add(listener)),
      off: (channel, listener) => listeners.get(channel)?.delete(listener),
    },
  };
  electron.webUtils = { getPathForFile: (file) => window.standInPaths?.[file.name] ?? "" };
  const require = (name) => {
    if (name === "electron") return electron;
    throw new Error("a sandboxed preload cannot require " + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {${readFileSync(file, "utf8")}
  })(require, module, module.exports);
})();`;

declare global {
  // What preloadScript and the bindings of windowPart.ts put on the page; page functions of the tests use them.
  var standInDeliver: (channel: string, args: readonly unknown[]) => void;
  var standInInvoke: (channel: string, args: readonly unknown[]) => Promise<unknown>;
}

export const deliver = (page: Page, channel: string, args: readonly unknown[]): Promise<void> =>
  page.evaluate(([to, what]) => globalThis.standInDeliver(to, what), [channel, args] as const);
