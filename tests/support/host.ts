/** The real host on a test's own folders. */
import { createHost } from "../../electron/host/createHost.ts";
import type { Folders } from "../../electron/shells/folders.ts";
import type { Host } from "../../shared/contract/bridge.ts";

export const testHost = (folders: Folders): Host =>
  createHost({
    dataFolder: folders.data,
    resourcesFolder: folders.resources,
    programVersion: "0.0.0-test",
    followEveryMs: 50,
    identity: { host: "test", process: process.pid, user: "测试" },
  });
