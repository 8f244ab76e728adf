/**
 * The host's events to every open page, one JSON text a line. An empty line now and then shows both ends that the
 * other is still there; the first one is sent at once, so that a page knows from when on it misses nothing.
 */
import type { ServerResponse } from "node:http";
import type { Host } from "../../shared/contract/requests.ts";
import { protectiveHeaders } from "../shells/pageFiles.ts";

const pingMs = 15_000;

export interface EventStreams {
  open(response: ServerResponse): void;
  close(): void;
}

export function createEventStreams(host: Host): EventStreams {
  const open = new Set<ServerResponse>();
  return {
    open(response) {
      response.writeHead(200, {
        ...protectiveHeaders,
        "content-type": "application/x-ndjson; charset=utf-8",
        "cache-control": "no-store",
      });
      const unsubscribe = host.subscribe((event) => response.write(`${JSON.stringify(event)}\n`));
      const ping = setInterval(() => response.write("\n"), pingMs);
      open.add(response);
      response.on("close", () => {
        unsubscribe();
        clearInterval(ping);
        open.delete(response);
      });
      response.write("\n");
    },
    close() {
      for (const response of open) response.end();
    },
  };
}
