/** Every way a window talks to the host, each with the real parts at both ends, for the one suite that runs over all. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createHttpBridge, post } from "../../renderer/bridge/httpBridge.ts";
import { createInProcessBridge } from "../../renderer/bridge/inProcessBridge.ts";
import { createIpcBridge } from "../../renderer/bridge/ipcBridge.ts";
import type { FileToken } from "../../shared/contract/document.ts";
import { done, type Outcome } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { apiOfPage, startDesktopProgram } from "../desktop/standIn/program.ts";
import { makeFolders } from "../support/folders.ts";
import { testHost } from "../support/host.ts";
import { enter, serveHost } from "../support/localServer.ts";

export interface Transport {
  readonly bridge: Bridge;
  /** A place for a plan that is not there yet, got the way this transport's shell gets one. */
  place(name: string): Promise<FileToken>;
  stop(): Promise<void>;
}

async function inProcess(): Promise<Transport> {
  const folders = makeFolders();
  const host = testHost(folders);
  return {
    bridge: createInProcessBridge(host),
    async place(name) {
      mkdirSync(folders.documents, { recursive: true });
      return host.tokenFor(join(folders.documents, name));
    },
    async stop() {
      await host.close();
      folders.remove();
    },
  };
}

async function overHttp(): Promise<Transport> {
  const served = await serveHost();
  const { origin } = served.server;
  const headers = await enter(served);
  return {
    bridge: createHttpBridge({ origin, headers, retryMs: 20 }),
    place: async (name) => tokenIn(await post(`${origin}/api/documents/place`, headers, { name })),
    stop: () => served.stop(),
  };
}

async function overIpc(): Promise<Transport> {
  const desktop = await startDesktopProgram();
  const api = await apiOfPage(await desktop.standIn.windows.page(0));
  return {
    bridge: createIpcBridge(api),
    async place(name) {
      desktop.standIn.dialog.answers.push(join(desktop.folders.documents, name));
      return tokenIn(done(await api.pickPlace(name)));
    },
    stop: () => desktop.stop(),
  };
}

function tokenIn(outcome: Outcome<unknown>): FileToken {
  if (!outcome.ok || typeof outcome.value !== "string")
    throw new Error(`no place: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

export const transports = [
  ["in-process", inProcess],
  ["http", overHttp],
  ["ipc", overIpc],
] as const;
