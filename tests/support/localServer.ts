/** A real local server on folders of its own, and what a browser would hold after coming in: cookie and origin. */
import { startLocalServer, type LocalServer } from "../../electron/localserver/startLocalServer.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { makeFolders, type TestFolders } from "./folders.ts";
import { testHost } from "./host.ts";

export interface ServedHost {
  readonly host: Host;
  readonly folders: TestFolders;
  readonly server: LocalServer;
  stop(): Promise<void>;
}

export async function serveHost(): Promise<ServedHost> {
  const folders = makeFolders();
  const host = testHost(folders);
  const server = await startLocalServer({
    host,
    staticFolder: folders.pages,
    documentsFolder: folders.documents,
    onError: (error) => {
      throw error;
    },
  });
  return {
    host,
    folders,
    server,
    async stop() {
      await server.close();
      await host.close();
      folders.remove();
    },
  };
}

/** Comes in through the one-time address and returns the headers of all later requests. */
export async function enter({ server }: ServedHost): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(server.newUrl(), { redirect: "manual" });
  const cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { cookie, origin: server.origin };
}
