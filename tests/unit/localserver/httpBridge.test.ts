/** The browser's bridge when the connection is not there all the time. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../../support/eventually.ts";
import { createHttpBridge } from "../../../renderer/bridge/httpBridge.ts";
import { startLocalServer, type LocalServer } from "../../../electron/localserver/startLocalServer.ts";
import type { HostEvent } from "../../../shared/contract/document.ts";
import type { Host } from "../../../shared/contract/bridge.ts";
import { makeFolders, type TestFolders } from "../../support/folders.ts";
import { testHost } from "../../support/host.ts";
import { enter } from "../../support/localServer.ts";

describe("the http bridge", () => {
  let folders: TestFolders;
  let host: Host;
  let server: LocalServer;
  const serve = (): Promise<LocalServer> =>
    startLocalServer({
      host,
      staticFolder: folders.pages,
      documentsFolder: folders.documents,
      onError: (error) => {
        throw error;
      },
    });
  beforeEach(async () => {
    folders = makeFolders();
    host = testHost(folders);
    server = await serve();
  });
  afterEach(async () => {
    await server.close();
    await host.close();
    folders.remove();
  });
  const connect = async () =>
    createHttpBridge({
      origin: server.origin,
      headers: await enter({ server, host, folders, stop: async () => undefined }),
      retryMs: 10,
    });

  test("a server that is gone is a refusal like others", async () => {
    const bridge = await connect();
    await server.close();
    expect(await bridge.request("settings.read", {})).toMatchObject({
      ok: false,
      problem: { code: "host-unreachable" },
    });
    server = await serve();
  });

  test("a document that was read is called stale when the stream begins, for what was committed before", async () => {
    const bridge = await connect();
    const sample = await bridge.request("documents.openSample", {});
    const document = sample.ok ? sample.value.key : "";
    await bridge.request("documents.contents", { document });
    const events: HostEvent[] = [];
    const unsubscribe = bridge.subscribe((event) => events.push(event));
    await eventually(() => expect(events).toEqual([{ type: "replaced", document }]));
    unsubscribe();
  });
});
