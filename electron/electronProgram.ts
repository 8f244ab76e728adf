/**
 * Electron's own program: it is not part of the npm package but fetched once, and it needs a display. Where either is
 * missing the answer is a reason, for the line that tells why the browser is used instead.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Found =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

const fetchLimitMs = 60_000;

export async function findElectron(program: string, say: (line: string) => void): Promise<Found> {
  if (!hasDisplay()) return { ok: false, reason: "没有图形界面" };
  if (isRoot()) return { ok: false, reason: "桌面程序不以 root 身份运行" };
  const present = electronPath(program);
  if (present !== null) return { ok: true, path: present };
  say(`正在获取桌面程序（最多 ${fetchLimitMs / 1000} 秒）……`);
  await fetchElectron(program);
  const fetched = electronPath(program);
  return fetched === null ? { ok: false, reason: "无法获取桌面程序" } : { ok: true, path: fetched };
}

/** The executable, null when it has not been fetched. */
export function electronPath(program: string): string | null {
  const folder = join(program, "node_modules", "electron");
  const note = join(folder, "path.txt");
  if (!existsSync(note)) return null;
  const path = join(folder, "dist", readFileSync(note, "utf8"));
  return existsSync(path) ? path : null;
}

export const hasDisplay = (): boolean =>
  process.platform === "win32" ||
  process.platform === "darwin" ||
  [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some(
    (display) => display !== undefined && display !== "",
  );

/** Chromium's sandbox does not start as root, and without it we do not. */
const isRoot = (): boolean => process.getuid?.() === 0;

/** Whether it worked shows in the file it leaves; its own messages would only frighten. */
async function fetchElectron(program: string): Promise<void> {
  const installer = join(program, "node_modules", "electron", "install.js");
  const child = spawn(process.execPath, [installer], { stdio: "ignore", timeout: fetchLimitMs });
  await once(child, "exit");
}

/** Runs until the window is closed or the program is told to stop; a reason when it could not run. */
export function runElectron(path: string, program: string): Promise<string | null> {
  const child = spawn(path, [program], { stdio: "inherit" });
  const failed = "桌面程序无法启动";
  return new Promise((resolve) => {
    child.once("error", () => resolve(failed));
    child.once("exit", (code, signal) =>
      resolve(code === 0 || signal === "SIGINT" || signal === "SIGTERM" ? null : failed),
    );
  });
}
