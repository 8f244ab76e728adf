/**
 * The browser the stories run in: one named by SEAT_BALANCE_CHROMIUM, else a Chromium, Chrome or Edge of the system.
 * Every flag that keeps it from talking to anybody but our own server is set.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];
const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const onWindows = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** Path of the executable, null when this machine has none. */
export function findChromium(): string | null {
  const named = process.env["SEAT_BALANCE_CHROMIUM"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  return candidates().find(existsSync) ?? null;
}

function candidates(): string[] {
  if (process.platform === "darwin") return onMac;
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
      (name) => process.env[name] ?? "C:\\",
    );
    return roots.flatMap((root) => onWindows.map((path) => join(root, path)));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

export function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error("no Chromium found: install one or set SEAT_BALANCE_CHROMIUM");
  return path;
}

export const chromiumArguments: readonly string[] = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  // As root Chromium does not start with its sandbox; a build machine often is root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Scroll bars are shown, as planners see them; headless they would be hidden. */
export const chromiumLaunch = () => ({
  executablePath: chromiumPath(),
  args: [...chromiumArguments],
  ignoreDefaultArgs: ["--hide-scrollbars"],
});
