/** What a page gets of the desktop: the doors of DesktopApi and nothing else. Runs sandboxed. */
import { contextBridge, ipcRenderer, webUtils } from "electron";
import { exposeApi } from "./preloadApi.ts";

exposeApi({ contextBridge, ipcRenderer, webUtils });
