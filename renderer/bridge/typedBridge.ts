/** A bridge over any transport: the transport carries names and data, the contract's table says their types. */
import type { HostEvent } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { Bridge, RequestInput, RequestName, RequestOutput } from "../../shared/contract/requests.ts";

export interface Transport {
  call(name: string, input: unknown): Promise<Outcome<unknown>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
}

export function typedBridge(transport: Transport): Bridge {
  return {
    async request<N extends RequestName>(
      name: N,
      input: RequestInput<N>,
    ): Promise<Outcome<RequestOutput<N>>> {
      const outcome = await transport.call(name, input);
      // The host's handlers are typed by the same table; no transport can carry types, so they are given back here.
      return outcome as Outcome<RequestOutput<N>>;
    },
    subscribe: (listener) => transport.subscribe(listener),
  };
}
