/** The thread that writes one workbook: a draft in, the bytes of the file out. A fault of it is thrown in the host. */
import { parentPort, workerData } from "node:worker_threads";
import type { WorkbookDraft } from "../../../../shared/workbook/workbookDraft.ts";
import { xlsxOf } from "./xlsxOf.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one who starts this thread hands in a draft
const draft = workerData as WorkbookDraft;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads knows no origins
void xlsxOf(draft).then((bytes) => parentPort?.postMessage(bytes));
