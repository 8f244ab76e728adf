/**
 * The host's events to every open page, one JSON text a line. An empty line now and then shows both ends that the
 * other is still there; the first one is sent at once, so that a page knows from when on it misses nothing.
 */
import type { ServerResponse } from "node:http";
import type { Host } from "../../shared/contract/bridge.ts";
import { protectiveHeaders } from "../shells/pageFiles.ts";

const pingMs = 15_000;

export interface EventStreams {
  open(response: ServerResponse): void;
  close(): void;
}

export function createEventStreams(host: Pick<Host, "subscribe">): EventStreams {
  const ends = new Set<() => void>();
  return {
    open(response) {
      response.writeHead(200, {
        ...protectiveHeaders,
        "content-type": "application/x-ndjson; charset=utf-8",
        "cache-control": "no-store",
      });
      const unsubscribe = host.subscribe((event) => response.write(`${JSON.stringify(event)}\n`));
      const ping = setInterval(() => response.write("\n"), pingMs);
      const leave = (): void => {
        unsubscribe();
        clearInterval(ping);
        ends.delete(end);
      };
      // An event may still come before the connection is closed; written after the end it would bring the program down.
      const end = (): void => {
        leave();
        response.end();
      };
      ends.add(end);
      response.on("close", leave);
      response.write("\n");
    },
    close() {
      for (const end of ends) end();
    },
  };
}
