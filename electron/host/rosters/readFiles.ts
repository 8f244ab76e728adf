/**
 * The files of one import, read one after the other into one workbook. A file that cannot be read does not stop the
 * others: it is told beside them, and whoever asked decides. A copy made for reading goes as soon as it has been read.
 */
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import type { FileToken } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import type { UnreadFile } from "../../../shared/contract/roster.ts";
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { workbookOfFiles, type NamedWorkbook } from "../../../shared/roster/sheets/severalFiles.ts";
import type { Tokens } from "../tokens.ts";
import { limits } from "../workbooks/limits.ts";
import type { ReaderProcess } from "../workbooks/readerStart.ts";
import { readWorkbook } from "../workbooks/readWorkbook.ts";

export interface Reading {
  /** Of several: 公办.xlsx、民办.xlsx */
  readonly fileName: string;
  readonly workbook: NeutralWorkbook;
  readonly unread: readonly UnreadFile[];
}

export type OnProgress = (done: number, total: number) => void;

interface Job {
  readonly tokens: Tokens;
  readonly files: readonly FileToken[];
  /** Those read before; what is read now is added. */
  readonly known: Map<FileToken, NamedWorkbook>;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Of the reading process; by default the one beside this program. */
  readonly script?: string | undefined;
  /** The reading process that waits for the first file, once. */
  readonly takeWaiting: () => ReaderProcess | undefined;
}

export async function readFiles(job: Job): Promise<Outcome<Reading>> {
  const { files, known } = job;
  const unread: UnreadFile[] = [];
  for (const [i, file] of files.entries()) {
    if (known.has(file)) continue;
    const read = await readOne(job, file, i);
    if (read.ok) known.set(file, read.value);
    else unread.push({ file, problem: read.problem });
    if (job.signal.aborted) break;
  }
  const cancelled = unread.find(({ problem }) => problem.code === "workbook-cancelled");
  if (cancelled !== undefined) return refused(cancelled.problem);
  const [first, ...others] = files.flatMap((file) => known.get(file) ?? []);
  const problems = unread.map(({ problem }) => problem);
  const [problem] = problems;
  if (first === undefined) return refused(problem ?? { code: "token-unknown" }, problems);
  const all: [NamedWorkbook, ...NamedWorkbook[]] = [first, ...others];
  const tooMany = tooManyRows(all);
  if (tooMany !== undefined) return tooMany;
  const fileName = all.map((one) => one.fileName).join("、");
  return done({ fileName, workbook: workbookOfFiles(all), unread });
}

async function readOne(job: Job, file: FileToken, index: number): Promise<Outcome<NamedWorkbook>> {
  const { tokens, files, signal, onProgress, script } = job;
  const path = tokens.pathOf(file);
  if (!path.ok) return path;
  try {
    const workbook = await readWorkbook(path.value, {
      signal,
      ...(script === undefined ? {} : { script }),
      waiting: job.takeWaiting(),
      // Files weigh the same, whatever their size: how large the later ones are nobody knows yet.
      onProgress: (so, total) => onProgress(index + so / total, files.length),
    });
    return workbook.ok ? done({ fileName: basename(path.value), workbook: workbook.value }) : workbook;
  } finally {
    if (tokens.isCopy(file)) await rm(path.value, { force: true });
  }
}

/** The limit of one file holds for all of them together: so much is judged at once. */
function tooManyRows(files: readonly NamedWorkbook[]): Outcome<never> | undefined {
  let rows = 0;
  for (const { fileName, workbook } of files) {
    for (const { cells } of workbook.sheets) rows += rowsIn(cells);
    if (rows > limits.rows)
      return refused({
        code: "workbook-too-large",
        field: "rows",
        path: fileName,
        numbers: { limit: limits.rows },
      });
  }
  return undefined;
}

/** Cells come by row. */
function rowsIn(cells: NeutralWorkbook["sheets"][number]["cells"]): number {
  let rows = 0;
  let last = 0;
  for (const { row } of cells) {
    if (row !== last) rows += 1;
    last = row;
  }
  return rows;
}
