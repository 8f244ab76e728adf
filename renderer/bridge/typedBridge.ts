/** A bridge over any transport: the transport carries names and data, the contract's table says their types. */
import type { HostEvent } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../shared/contract/requests.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";

export interface Transport {
  call(name: string, input: unknown): Promise<Outcome<unknown>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
}

/**
 * What came over a wire, taken for what both ends agreed on: no transport carries types, but the other end is our own
 * host, whose handlers are typed by the same contract.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- see above
export const agreed = <T>(value: unknown): T => value as T;

export function typedBridge(transport: Transport): Bridge {
  return {
    async request<N extends RequestName>(
      name: N,
      input: RequestInput<N>,
    ): Promise<Outcome<RequestOutput<N>>> {
      return agreed<Outcome<RequestOutput<N>>>(await transport.call(name, input));
    },
    subscribe: (listener) => transport.subscribe(listener),
  };
}
