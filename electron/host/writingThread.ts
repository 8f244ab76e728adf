/**
 * Writes a file in a thread of its own, so that nobody is held up however long it takes, and the library for it is loaded
 * only there: data in, the bytes of the file out. A fault of the thread is thrown here.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";

export async function bytesFromThread(
  script: string,
  workerData: unknown,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const writer = new Worker(script, { workerData });
  try {
    const answer: readonly unknown[] = await once(writer, "message", signal === undefined ? {} : { signal });
    const [bytes] = answer;
    if (!(bytes instanceof Uint8Array)) throw new Error("the writing thread answers with bytes");
    return bytes;
  } finally {
    await writer.terminate();
  }
}
