/** The stream of events to a page, while the server goes down. */
import { createServer } from "node:http";
import { once } from "node:events";
import { expect, test } from "vitest";
import { createEventStreams } from "../../../electron/localserver/eventStreams.ts";
import type { HostEvent } from "../../../shared/contract/document.ts";

test("an event that comes after the end is written to nobody", async () => {
  const listeners = new Set<(event: HostEvent) => void>();
  const streams = createEventStreams({
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const server = createServer((_request, response) => streams.open(response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const page = await fetch(`http://127.0.0.1:${port}`);
  expect(listeners.size).toBe(1);

  streams.close();
  for (const listener of listeners) listener({ type: "closed", document: "d1" });
  expect(await page.text()).toBe("\n");
  expect(listeners.size).toBe(0);
  server.close();
});
