/** The desktop window's bridge: what the preload put on the window, typed. */
import type { DesktopApi } from "../../shared/contract/desktopApi.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { typedBridge } from "./typedBridge.ts";

export function createIpcBridge(api: DesktopApi): Bridge {
  return typedBridge({
    call: (name, input) => api.request(name, input),
    subscribe: (listener) => api.subscribe(listener),
  });
}
