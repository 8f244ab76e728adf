/** What a page gets of the desktop: the three doors of DesktopApi and nothing else. Runs sandboxed. */
import { contextBridge, ipcRenderer } from "electron";
import { exposeApi } from "./preloadApi.ts";

exposeApi({ contextBridge, ipcRenderer });
