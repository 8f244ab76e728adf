/** Builds what the shells serve when it is missing or older than its sources; a build that is fresh costs nothing. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = ["shared", "renderer", "electron", "resources", "electron.vite.config.ts", "package.json"];
const products = ["out/main/main.cjs", "out/preload/preload.cjs", "out/renderer/index.html"];

export async function buildWhenStale(program: string, say: (line: string) => void): Promise<void> {
  if (isFresh(program)) return;
  say("正在生成程序页面……");
  const tool = join(program, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const child = spawn(process.execPath, [tool, "build", "--logLevel", "warn"], {
    cwd: program,
    stdio: ["ignore", "inherit", "inherit"],
  });
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error("electron-vite build failed");
}

function isFresh(program: string): boolean {
  const built = products.map((file) => join(program, file));
  if (!built.every(existsSync)) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => newest(join(program, source)) <= oldest);
}

/** A folder counts too: a file that went away changes only its folder's time. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}
