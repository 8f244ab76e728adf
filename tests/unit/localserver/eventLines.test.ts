/** Lines followed over a real connection that keeps breaking. */
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { eventually } from "../../support/eventually.ts";
import { followLines } from "../../../renderer/bridge/eventLines.ts";

test("a stream that breaks is asked for again, and lines cut in two come whole", async () => {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.write(`\n{"visit":`);
    setImmediate(() => response.end(`${visits}}\n{"cut`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address === null || typeof address === "string" ? 0 : address.port;

  const abort = new AbortController();
  const lines: string[] = [];
  let opened = 0;
  const followed = followLines({
    open: () => fetch(`http://127.0.0.1:${port}/`, { signal: abort.signal }),
    onOpen: () => (opened += 1),
    onLine: (line) => lines.push(line),
    retryMs: 5,
    signal: abort.signal,
  });
  await eventually(() => expect(lines.length).toBeGreaterThan(2));
  abort.abort();
  await followed;
  expect(lines.slice(0, 3)).toEqual(['{"visit":1}', '{"visit":2}', '{"visit":3}']);
  expect(opened).toBeGreaterThanOrEqual(lines.length);
  server.close();
  server.closeAllConnections();
});
