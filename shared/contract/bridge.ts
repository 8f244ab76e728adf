/**
 * The two sides of the table of requests: what the host answers by, what a shell gets from it, and what the renderer asks
 * over whichever transport carries it.
 */
import type { z } from "zod";
import type { FileToken, HostEvent } from "./document.ts";
import type { Outcome } from "./problem.ts";
import type { RequestInput, RequestName, RequestOutput, requests } from "./requests.ts";

/** Host side: one function a request. Input has passed its schema. Throwing is a bug, refusing is an outcome. */
export type Handlers = {
  readonly [N in RequestName]: (
    input: z.output<(typeof requests)[N]["input"]>,
  ) => Promise<Outcome<RequestOutput<N>>>;
};

/** What a shell gets from the host. `call` checks the input; unknown names and bad inputs are refused, never thrown. */
export interface Host {
  call(name: string, input: unknown): Promise<Outcome<unknown>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** Makes a token for a path a shell's own dialog (or upload) returned. */
  tokenFor(path: string): FileToken;
  /** The same for a copy made only to be read: it is removed as soon as it has been. */
  tokenForCopy(path: string): FileToken;
  close(): Promise<void>;
}

/** Renderer side: the same over any transport. */
export interface Bridge {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Outcome<RequestOutput<N>>>;
  subscribe(listener: (event: HostEvent) => void): () => void;
}
