/**
 * A pupil export of 100,000 × 15, made on the fly, counted by the program and by other readers, each in a process of its
 * own from its start to the groups, with the most memory it held. Two at least must come to the same groups; who comes to
 * others is told (exceljs spoils letters that its stream cuts in two).
 */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { readWorkbook } from "../../../electron/host/workbooks/readWorkbook.ts";
import { programFolder } from "../../support/folders.ts";
import { medianOf, must, rounds, type Measurement } from "../measure.ts";
import { countOf, type Count } from "./countRows.ts";
import { peakFile } from "./ownProcess.ts";
import { aPupilExport, type TextPlace } from "./pupilExport.ts";

const pupils = 100_000;
const peers = ["exceljs (stream)", "read-excel-file", "@e965/xlsx"] as const;
/** They take seconds each. */
const peerRounds = 3;
const reader = join(programFolder, "out", "main", "workbookReader.cjs");

export async function benchPupils(folder: string): Promise<readonly Measurement[]> {
  return [...(await measure(folder, "shared")), ...(await measure(folder, "inline"))];
}

async function measure(folder: string, place: TextPlace): Promise<readonly Measurement[]> {
  const file = join(folder, `${place}.xlsx`);
  writeFileSync(file, aPupilExport(pupils, place));
  const about = `${pupils} × 15, ${place} texts`;
  const own = await ownRun(file);
  const others = await peerRuns(file);
  if (others.filter(({ count }) => count.digest === own.count.digest).length < 2)
    throw new Error(`the peers counted ${JSON.stringify(others)}, not ${JSON.stringify(own)}`);
  return [
    ...others.map((peer) => ({
      name: peer.name,
      medianMs: peer.medianMs,
      note: `${about}, ${peer.megabytes} MB${wrongly(peer, own)}`,
    })),
    ...others.map((peer) => ({
      name: "count a pupil export",
      medianMs: own.medianMs,
      note: `${about}, ${own.megabytes} MB (aim ≤ 500 ms, ≤ 200 MB, ≥ 8 × as fast)`,
      peer,
    })),
  ];
}

interface Run {
  readonly count: Count;
  readonly medianMs: number;
  readonly megabytes: number;
}

const wrongly = (peer: Run, own: Run): string =>
  peer.count.digest === own.count.digest
    ? ""
    : `, wrong: ${peer.count.groups} groups for ${own.count.groups}`;

async function ownRun(file: string): Promise<Run> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    must(await readWorkbook(file, { script: reader }));
    took.push(performance.now() - start);
  }
  const script = join(import.meta.dirname, "ownProcess.ts");
  const [sheet] = must(await readWorkbook(file, { script })).sheets;
  const groups = (sheet?.pupils?.groups ?? []).map(
    ({ schoolCode, schoolName, grade, entry, className, status, count }) =>
      [[schoolCode, schoolName, grade, entry, className, status].join("|"), count] as const,
  );
  const megabytes = Math.round(Number(readFileSync(peakFile(file), "utf8")) / 1000);
  return { count: countOf(groups), medianMs: medianOf(took), megabytes };
}

const answer = z.object({
  count: z.object({ pupils: z.number(), groups: z.number(), digest: z.string() }),
  peakKilobytes: z.number(),
});

type PeerRun = Run & { readonly name: string };

async function peerRuns(file: string): Promise<readonly PeerRun[]> {
  const runs: PeerRun[] = [];
  for (const name of peers) runs.push({ name, ...(await peerRun(name, file)) });
  return runs;
}

async function peerRun(name: string, file: string): Promise<Run> {
  const script = join(import.meta.dirname, "peerProcess.ts");
  const run = promisify(execFile);
  const took: number[] = [];
  const answers: z.output<typeof answer>[] = [];
  for (let round = 0; round < peerRounds; round += 1) {
    const start = performance.now();
    const { stdout } = await run(process.execPath, [script, name, file]);
    took.push(performance.now() - start);
    answers.push(answer.parse(JSON.parse(stdout)));
  }
  const [first] = answers;
  if (first === undefined) throw new Error(`${name} was not run`);
  const peak = Math.max(...answers.map(({ peakKilobytes }) => peakKilobytes));
  return { count: first.count, medianMs: medianOf(took), megabytes: Math.round(peak / 1000) };
}
