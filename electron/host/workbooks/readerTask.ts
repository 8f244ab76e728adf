/**
 * What the host says to a reading process: to get ready while there is no file, and then, once, which file it is. Read
 * without zod, which would take longer to load than a small roster to read.
 */
export type ReaderTask = { readonly type: "practise" } | { readonly type: "read"; readonly path: string };

/** It comes from the host itself; anything else is a fault of the program. */
export function readTask(message: unknown): ReaderTask {
  if (typeof message === "object" && message !== null && "type" in message) {
    if (message.type === "practise") return { type: "practise" };
    if (message.type === "read" && "path" in message && typeof message.path === "string")
      return { type: "read", path: message.path };
  }
  throw new Error("the reading process was told something it does not know");
}
