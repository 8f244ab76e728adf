/**
 * The parts of Electron the desktop shell uses. `main.ts` hands in the real ones, which the compiler holds against
 * this list; tests hand in a stand-in that drives a real Chromium page, held against the same list.
 */
import type * as Electron from "electron";

export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}
export interface Call {
  readonly senderFrame: Frame | null;
  readonly sender: PageContents;
}
export interface Preventable {
  preventDefault(): void;
}

export interface Navigation extends Preventable {
  readonly url: string;
}

export interface PageContents {
  send(channel: string, ...args: unknown[]): void;
  on(event: "will-navigate", listener: (event: Navigation) => void): unknown;
  on(event: "will-attach-webview", listener: (event: Preventable) => void): unknown;
  print(
    options: Electron.WebContentsPrintOptions,
    callback: (success: boolean, failureReason: string) => void,
  ): void;
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer>;
  paste(): void;
  setWindowOpenHandler(handler: () => { action: "deny" }): void;
}

export interface AppWindow {
  readonly webContents: PageContents;
  loadURL(url: string): Promise<void>;
  show(): void;
  focus(): void;
  restore(): void;
  isMinimized(): boolean;
  once(event: "ready-to-show", listener: () => void): unknown;
}

export interface PageSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, callback: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void;
}

export interface ElectronParts {
  readonly app: {
    requestSingleInstanceLock(): boolean;
    quit(): void;
    exit(code: number): void;
    getAppPath(): string;
    getVersion(): string;
    setPath(name: "userData", path: string): void;
    whenReady(): Promise<void>;
    on(event: "second-instance" | "window-all-closed", listener: () => void): unknown;
    on(event: "will-quit", listener: (event: Preventable) => void): unknown;
  };
  readonly BrowserWindow: {
    new (options: Electron.BrowserWindowConstructorOptions): AppWindow;
    getAllWindows(): AppWindow[];
    getFocusedWindow(): AppWindow | null;
  };
  readonly ipcMain: {
    handle(channel: string, listener: (call: Call, ...args: unknown[]) => unknown): void;
  };
  readonly dialog: {
    showErrorBox(title: string, content: string): void;
    showOpenDialog(
      options: Electron.OpenDialogOptions,
    ): Promise<Pick<Electron.OpenDialogReturnValue, "canceled" | "filePaths">>;
    showSaveDialog(
      options: Electron.SaveDialogOptions,
    ): Promise<Pick<Electron.SaveDialogReturnValue, "canceled" | "filePath">>;
  };
  readonly session: { readonly defaultSession: PageSession };
  readonly protocol: {
    registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void;
    handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
  };
  readonly Menu: {
    /** What `buildFromTemplate` made; nobody here looks into it. */
    setApplicationMenu(menu: unknown): void;
    buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): unknown;
  };
}

export interface PreloadParts {
  readonly contextBridge: Pick<Electron.ContextBridge, "exposeInMainWorld">;
  readonly ipcRenderer: {
    invoke(channel: string, ...args: unknown[]): Promise<unknown>;
    on(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown;
    off(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown;
  };
  readonly webUtils: Pick<Electron.WebUtils, "getPathForFile">;
}
