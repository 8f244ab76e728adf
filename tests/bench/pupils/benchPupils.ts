/**
 * A pupil export of 100,000 × 15, made on the fly, counted by the program and by other readers, each in a process of its
 * own that has loaded its program and waits for the file (as ours does while an import is open), with the most memory it
 * held; beside it the time with the start of the process. Two at least must come to the same groups; who comes to others
 * is told (exceljs spoils letters that its stream cuts in two).
 */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { z } from "zod";
import { startReader, tell } from "../../../electron/host/workbooks/readerStart.ts";
import { readWorkbook } from "../../../electron/host/workbooks/readWorkbook.ts";
import { programFolder } from "../../support/folders.ts";
import { medianOf, must, rounds, type Measurement } from "../measure.ts";
import { countOf, type Count } from "./countRows.ts";
import { peakFile } from "./ownProcess.ts";
import { aPupilExport, type TextPlace } from "./pupilExport.ts";

const pupils = 100_000;
const peers = ["exceljs (stream)", "read-excel-file", "@e965/xlsx"] as const;
const reader = join(programFolder, "out", "main", "workbookReader.cjs");

export async function benchPupils(folder: string): Promise<readonly Measurement[]> {
  return [...(await measure(folder, "shared")), ...(await measure(folder, "inline"))];
}

async function measure(folder: string, place: TextPlace): Promise<readonly Measurement[]> {
  const file = join(folder, `${place}.xlsx`);
  writeFileSync(file, aPupilExport(pupils, place));
  const about = `${pupils} × 15, ${place} texts`;
  const { own, others } = await runInTurn(file);
  if (others.filter(({ count }) => count.digest === own.count.digest).length < 2)
    throw new Error(`the peers counted ${JSON.stringify(others)}, not ${JSON.stringify(own)}`);
  const times = (ms: (run: Run) => number): string => (Math.min(...others.map(ms)) / ms(own)).toFixed(1);
  const ratios = `${times(({ medianMs }) => medianMs)} times as fast as the fastest, ${times(({ startedMs }) => startedMs)} with the start`;
  return [
    ...others.map((peer) => ({
      name: peer.name,
      medianMs: peer.medianMs,
      note: `${about}, ${peer.megabytes} MB${started(peer)}${wrongly(peer, own)}`,
    })),
    {
      name: "count a pupil export",
      medianMs: own.medianMs,
      note: `${about}, ${own.megabytes} MB${started(own)}; ${ratios} (aim ≤ 500 ms, ≤ 200 MB, ≥ 8 times)`,
    },
  ];
}

interface Run {
  readonly count: Count;
  /** From the file named to the groups. */
  readonly medianMs: number;
  /** From the start of the process. */
  readonly startedMs: number;
  readonly megabytes: number;
}

const started = ({ startedMs }: Run): string => `, ${Math.round(startedMs)} ms with the start`;
const wrongly = (peer: Run, own: Run): string =>
  peer.count.digest === own.count.digest
    ? ""
    : `, wrong: ${peer.count.groups} groups for ${own.count.groups}`;

/** By turns, so that a busy minute of the machine falls on all of them. */
async function runInTurn(file: string): Promise<{ readonly own: Run; readonly others: readonly PeerRun[] }> {
  const own: Single[] = [];
  const others = peers.map((name) => ({ name, runs: new Array<Single>() }));
  for (let round = 0; round < rounds; round += 1) {
    own.push(await ownRun(file));
    for (const { name, runs } of others) runs.push(await peerRun(name, file));
  }
  return {
    own: runOf(own),
    others: others.map(({ name, runs }) => ({ name, ...runOf(runs) })),
  };
}

interface Single {
  readonly count: Count;
  readonly ms: number;
  readonly startedMs: number;
  readonly megabytes: number;
}

function runOf(runs: readonly Single[]): Run {
  const [first] = runs;
  if (first === undefined) throw new Error("nothing was run");
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  const [medianMs, startedMs] = [
    medianOf(runs.map(({ ms }) => ms)),
    medianOf(runs.map((run) => run.startedMs)),
  ];
  return { count: first.count, medianMs, startedMs, megabytes };
}

/** Long enough for a process to have loaded its program and be ready, on a machine that does something else. */
const untilItWaitsMs = 1_500;

/** Once with a process that waits, once from its start, and once with a look at its memory. */
async function ownRun(file: string): Promise<Single> {
  const waiting = startReader(reader);
  tell(waiting, { type: "practise" });
  await setTimeout(untilItWaitsMs);
  const ms = await timeOf(() => readWorkbook(file, { script: reader, waiting }));
  const startedMs = await timeOf(() => readWorkbook(file, { script: reader }));
  const script = join(import.meta.dirname, "ownProcess.ts");
  const [sheet] = must(await readWorkbook(file, { script })).sheets;
  const groups = (sheet?.pupils?.groups ?? []).map(
    ({ schoolCode, schoolName, grade, entry, className, status, count }) =>
      [[schoolCode, schoolName, grade, entry, className, status].join("|"), count] as const,
  );
  const megabytes = Math.round(Number(readFileSync(peakFile(file), "utf8")) / 1000);
  return { count: countOf(groups), ms, startedMs, megabytes };
}

async function timeOf(read: () => ReturnType<typeof readWorkbook>): Promise<number> {
  const start = performance.now();
  must(await read());
  return performance.now() - start;
}

const answer = z.object({
  count: z.object({ pupils: z.number(), groups: z.number(), digest: z.string() }),
  ms: z.number(),
  peakKilobytes: z.number(),
});

type PeerRun = Run & { readonly name: string };

async function peerRun(name: string, file: string): Promise<Single> {
  const script = join(import.meta.dirname, "peerProcess.ts");
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, file]);
  const startedMs = performance.now() - start;
  const { count, ms, peakKilobytes } = answer.parse(JSON.parse(stdout));
  return { count, ms, startedMs, megabytes: Math.round(peakKilobytes / 1000) };
}
