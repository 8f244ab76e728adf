/**
 * The browser's bridge: requests as POST, events as one streamed answer that is asked for again whenever it breaks.
 * Works in Node too, where `headers` carry what a browser sends by itself (cookie, origin).
 */
import type { HostEvent } from "../../shared/contract/document.ts";
import { refused, type Outcome } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import { followLines } from "./eventLines.ts";
import { agreed, typedBridge } from "./typedBridge.ts";

export interface HttpBridgeOptions {
  /** Empty in a page: its own origin. */
  readonly origin?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retryMs?: number;
}

export function createHttpBridge({
  origin = "",
  headers = {},
  retryMs = 1000,
}: HttpBridgeOptions = {}): Bridge {
  const listeners = new Set<(event: HostEvent) => void>();
  /** Documents whose contents this page has: what was committed while no stream was open is missing in them. */
  const read = new Set<string>();
  let stream: AbortController | null = null;

  const tell = (event: HostEvent): void => {
    if (event.type === "closed") read.delete(event.document);
    for (const listener of listeners) listener(event);
  };
  const follow = (): AbortController => {
    const abort = new AbortController();
    void followLines({
      open: () => fetch(`${origin}/api/events`, { headers, signal: abort.signal, cache: "no-store" }),
      onOpen: () => read.forEach((document) => tell({ type: "replaced", document })),
      onLine: (line) => tell(agreed<HostEvent>(JSON.parse(line))),
      retryMs,
      signal: abort.signal,
    });
    return abort;
  };
  return typedBridge({
    async call(name, input) {
      const outcome = await post(`${origin}/api/request`, headers, { name, input });
      if (name === "documents.contents" && outcome.ok) read.add(documentIn(input));
      return outcome;
    },
    subscribe(listener) {
      listeners.add(listener);
      stream ??= follow();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.abort();
        stream = null;
      };
    },
  });
}

const documentIn = (input: unknown): string =>
  typeof input === "object" && input !== null && "document" in input ? String(input.document) : "";

/** Asks one of the server's own pages' questions; a server that is gone is a refusal like others. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Outcome<unknown>> {
  return answered(
    fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

export async function answered(response: Promise<Response>): Promise<Outcome<unknown>> {
  try {
    return agreed<Outcome<unknown>>(await (await response).json());
  } catch {
    return refused({ code: "host-unreachable" });
  }
}
