/** The host in the same process: for tests and benches, with the same copying of data as every other transport. */
import type { HostEvent } from "../../shared/contract/document.ts";
import type { Bridge, Host } from "../../shared/contract/bridge.ts";
import { agreed, typedBridge } from "./typedBridge.ts";

export function createInProcessBridge(host: Host): Bridge {
  return typedBridge({
    // A JSON round trip, so that nothing works here that would not cross a wire.
    call: async (name, input) => copied(await host.call(name, copied(input))),
    subscribe: (listener) => host.subscribe((event: HostEvent) => listener(copied(event))),
  });
}

const copied = <T>(value: T): T => agreed<T>(JSON.parse(JSON.stringify(value)));
