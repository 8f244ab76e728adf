/** BrowserWindow: each a page of Chromium in a context of its own, with the preload as its first script. */
import type { Browser, Page, Route } from "@playwright/test";
import type { BrowserWindowConstructorOptions, WebContentsPrintOptions } from "electron";
import type {
  AppWindow,
  ElectronParts,
  Navigation,
  PageContents,
  Preventable,
} from "../../../electron/desktop/electronParts.ts";
import type { IpcPart } from "./ipcPart.ts";
import { deliver, preloadScript } from "./preloadScript.ts";
import type { ProtocolPart } from "./protocolPart.ts";

export interface StandInWindow extends AppWindow {
  readonly options: BrowserWindowConstructorOptions;
  /** The page, once its first address is loaded. */
  readonly loaded: Promise<Page>;
  /** Addresses the page wanted to go to and was kept from. */
  readonly keptFrom: string[];
  /** How the page was sent to the printer, once for each time. */
  readonly printed: WebContentsPrintOptions[];
  /** Laid ready by a test: why printing fails, one reason a time. */
  readonly printFailures: string[];
  /** How many windows the page wanted to open. */
  readonly deniedWindows: () => number;
  shown: boolean;
  close(): Promise<void>;
}

export interface WindowPart {
  readonly part: ElectronParts["BrowserWindow"];
  readonly all: StandInWindow[];
  /** The n-th window's page, as soon as it is there. */
  page(index: number): Promise<Page>;
  onAllClosed(listener: () => void): void;
}

export function createWindowPart(browser: Browser, ipc: IpcPart, protocol: ProtocolPart): WindowPart {
  const all: StandInWindow[] = [];
  const waiting = new Set<() => void>();
  const allClosed = new Set<() => void>();

  class StandInBrowserWindow implements StandInWindow {
    readonly options: BrowserWindowConstructorOptions;
    readonly keptFrom: string[] = [];
    readonly printed: WebContentsPrintOptions[] = [];
    readonly printFailures: string[] = [];
    readonly loaded: Promise<Page>;
    readonly webContents: PageContents;
    shown: boolean;
    #denied = 0;
    #page: Promise<Page>;
    #resolveLoaded: (page: Page) => void = () => undefined;
    #loading: string | null = null;
    #navigations = new Set<(event: Navigation) => void>();
    #openHandler: (() => { action: "deny" }) | null = null;

    constructor(options: BrowserWindowConstructorOptions) {
      this.options = options;
      this.shown = options.show !== false;
      this.loaded = new Promise((resolve) => (this.#resolveLoaded = resolve));
      this.webContents = this.#contents();
      this.#page = this.#open();
      all.push(this);
      for (const wake of waiting) wake();
    }

    static getAllWindows = (): AppWindow[] => [...all];
    static getFocusedWindow = (): AppWindow | null => all.at(-1) ?? null;

    deniedWindows = (): number => this.#denied;

    async loadURL(url: string): Promise<void> {
      const page = await this.#page;
      this.#loading = protocol.lent(url);
      await page.goto(this.#loading);
      this.#resolveLoaded(page);
    }

    once(_event: "ready-to-show", listener: () => void): this {
      void this.loaded.then(listener);
      return this;
    }

    show(): void {
      this.shown = true;
    }
    focus(): void {
      this.shown = true;
    }
    restore(): void {
      this.shown = true;
    }
    isMinimized = (): boolean => false;

    async close(): Promise<void> {
      const page = await this.#page;
      await page.context().close();
    }

    #contents(): PageContents {
      const listeners = this.#navigations;
      return {
        send: (channel, ...args) => {
          // Sent to a page that is just closing, it is lost, as with Electron.
          void this.loaded.then((page) =>
            deliver(page, channel, args).catch((error: unknown) => {
              if (!page.isClosed()) throw error;
            }),
          );
        },
        on: (event: "will-navigate" | "will-attach-webview", listener: (event: Navigation) => void) => {
          if (event === "will-navigate") listeners.add(listener);
        },
        print: (options, callback) => {
          this.printed.push(options);
          const failure = this.printFailures.shift();
          callback(failure === undefined, failure ?? "");
        },
        printToPDF: async ({ preferCSSPageSize, printBackground }) =>
          (await this.#page).pdf({ preferCSSPageSize, printBackground }),
        paste: () => void this.#page.then(pressPaste),
        setWindowOpenHandler: (handler) => {
          this.#openHandler = handler;
        },
      };
    }

    async #open(): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
      const page = await context.newPage();
      // Nothing but what the page itself asks for is answered, and that by the registered schemes alone.
      await context.route("**/*", (route) => route.abort("blockedbyclient"));
      await page.route("**/*", (route) => this.#answer(page, route));
      await context.exposeBinding("standInInvoke", ({ frame }, channel: string, args: unknown[]) =>
        ipc.invoke(
          {
            senderFrame: { url: protocol.own(frame.url()), parent: frame.parentFrame() },
            sender: this.webContents,
          },
          channel,
          args,
        ),
      );
      const preload = this.options.webPreferences?.preload;
      if (preload !== undefined) await page.addInitScript(preloadScript(preload));
      page.on("popup", (popup) => {
        if (this.#openHandler?.().action !== "deny") return;
        this.#denied += 1;
        void popup.close();
      });
      page.on("close", () => this.#gone());
      return page;
    }

    async #answer(page: Page, route: Route): Promise<void> {
      const request = route.request();
      const url = request.url();
      const navigates = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (navigates && url !== this.#loading?.replace(/#.*$/u, "") && this.#isKept(url))
        return route.abort("aborted");
      const response = await protocol.answer(url, request.method());
      if (response === null) return route.abort("blockedbyclient");
      const headers = Object.fromEntries(response.headers);
      return route.fulfill({
        status: response.status,
        headers,
        body: Buffer.from(await response.arrayBuffer()),
      });
    }

    #isKept(url: string): boolean {
      let kept = false;
      const event: Navigation & Preventable = { url: protocol.own(url), preventDefault: () => (kept = true) };
      for (const listener of this.#navigations) listener(event);
      if (kept) this.keptFrom.push(event.url);
      return kept;
    }

    #gone(): void {
      all.splice(all.indexOf(this), 1);
      if (all.length === 0) for (const listener of allClosed) listener();
    }
  }

  return {
    part: StandInBrowserWindow,
    all,
    async page(index) {
      for (;;) {
        const window = all[index];
        if (window !== undefined) return window.loaded;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    onAllClosed: (listener) => allClosed.add(listener),
  };
}

/** What it pasted into may be closed before the key is up again. */
const pressPaste = (page: Page): Promise<void> =>
  page.keyboard.press("Control+V").catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
