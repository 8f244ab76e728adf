/** The thread that writes one Word file: a job in, the bytes of the file out. A fault of it is thrown in the host. */
import { parentPort, workerData } from "node:worker_threads";
import { wordPaper, type WordJob } from "./wordPaper.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one who starts this thread hands in a job
const job = workerData as WordJob;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads knows no origins
void wordPaper(job).then((bytes) => parentPort?.postMessage(bytes));
