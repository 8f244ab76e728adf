/** Serves the program to this machine's browser until it is told to stop, and says in the terminal how to get in. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createHost } from "../host/createHost.ts";
import type { Folders } from "../shells/folders.ts";
import { startLocalServer } from "./startLocalServer.ts";

export interface ServeOptions {
  readonly folders: Folders;
  readonly version: string;
  /** Whether to hand the address to the system's browser. */
  readonly openBrowser: boolean;
  readonly say: (line: string) => void;
}

export async function serveToBrowser({ folders, version, openBrowser, say }: ServeOptions): Promise<void> {
  const host = createHost({
    dataFolder: folders.data,
    resourcesFolder: folders.resources,
    programVersion: version,
    readerScript: folders.readerScript,
  });
  const server = await startLocalServer({
    host,
    staticFolder: folders.pages,
    documentsFolder: folders.documents,
    onError: (error) =>
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  });
  const stop = stopSignal();
  say(`学位天平：${server.url}`);
  say(`方案保存在 ${folders.documents}。按回车键取得新的地址，按 Ctrl+C 退出。`);
  const offer = (): void => say(`学位天平：${server.newUrl()}`);
  process.stdin.on("data", offer);
  if (openBrowser) openInBrowser(server.url, say);
  await stop;
  process.stdin.off("data", offer).pause();
  await server.close();
  await host.close();
}

const stopSignal = (): Promise<unknown> => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);

/** Best effort: the address stands in the terminal all the same. */
function openInBrowser(url: string, say: (line: string) => void): void {
  const [command, ...args] = opener(url);
  const child = spawn(command, args, { stdio: "ignore", detached: true, windowsVerbatimArguments: true });
  child.on("error", () => say("请用浏览器打开上面的地址。"));
  child.unref();
}

function opener(url: string): readonly [string, ...string[]] {
  if (process.platform === "win32") return ["cmd", "/c", "start", '""', `"${url}"`];
  if (process.platform === "darwin") return ["open", url];
  return ["xdg-open", url];
}
