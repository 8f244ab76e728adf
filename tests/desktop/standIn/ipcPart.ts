/** ipcMain: handlers by channel. A channel nobody handles is refused, as Electron refuses it. */
import type { Call, ElectronParts } from "../../../electron/desktop/electronParts.ts";

type Handler = (call: Call, ...args: unknown[]) => unknown;

export interface IpcPart {
  readonly part: ElectronParts["ipcMain"];
  readonly channels: () => readonly string[];
  invoke(call: Call, channel: string, args: readonly unknown[]): Promise<unknown>;
}

export function createIpcPart(): IpcPart {
  const handlers = new Map<string, Handler>();
  return {
    part: {
      handle(channel, listener) {
        if (handlers.has(channel)) throw new Error(`a second handler for '${channel}'`);
        handlers.set(channel, listener);
      },
    },
    channels: () => [...handlers.keys()],
    async invoke(call, channel, args) {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return handler(call, ...args);
    },
  };
}
