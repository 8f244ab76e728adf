/** Where the desktop program begins; the only file that takes hold of the real Electron in the main process. */
import * as electron from "electron";
import { startDesktop } from "./startDesktop.ts";

startDesktop(electron);
