/**
 * How long a planner waits for a roster of 2,000 schools: until it is read and judged, until the differences to a plan
 * that has them all are there, until it is on disk. Through the host, with a real file and a real document.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "../../electron/commandline/asking.ts";
import type { RosterReading } from "../../shared/contract/roster.ts";
import { noChoices } from "../../shared/contract/rosterChoices.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { makeFolders } from "../support/folders.ts";
import { testHost } from "../support/host.ts";
import { aRosterFile } from "../unit/host/workbooks/aRosterFile.ts";
import { must, rounds, timed, type Measurement } from "./measure.ts";
import { bareSchools, parseAll } from "./rosterPeers.ts";

const schools = 2000;
const county = { code: "419921", name: "东陵县", baseYear: 2021, targetYear: 2025 };

export async function benchRoster(): Promise<readonly Measurement[]> {
  const folders = makeFolders();
  const folder = mkdtempSync(join(tmpdir(), "seat-balance-bench-"));
  const host = testHost(folders);
  try {
    return await measureAll(host, folder);
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
    folders.remove();
  }
}

async function measureAll(host: Host, folder: string): Promise<readonly Measurement[]> {
  const [thisYear, nextYear] = [join(folder, "今年.xlsx"), join(folder, "明年.xlsx")];
  writeFileSync(thisYear, aRosterFile(schools));
  writeFileSync(nextYear, aRosterFile(schools, 3));
  const path = join(folder, "东陵县.seatplan");
  const { key } = must(await ask(host, "documents.create", { at: host.tokenFor(path), county }));
  const first = await readingRow(anImport(host, key, thisYear), thisYear);
  const added = await applyingRow("apply a roster of new schools", anImport(host, key, thisYear));
  must(await ask(host, "plan.redo", { document: key }));
  const next = anImport(host, key, nextYear);
  const peer = await barePeer(path, join(folder, "副本.seatplan"));
  return [
    first,
    await differencesRow(next),
    { ...added, peer },
    { ...(await applyingRow("apply next year's roster", next)), peer },
  ];
}

async function readingRow(roster: RosterImport, path: string): Promise<Measurement> {
  return {
    name: "read a roster and judge it",
    medianMs: await timed(rounds, roster.read, roster.forget),
    note: `${schools} rows, with the process it is read in; aim 1000`,
    peer: { name: "a process that only parses its XML", medianMs: await timed(rounds, () => parseAll(path)) },
  };
}

/** The file is read already; every choice in the wizard and every correction is judged and compared anew. */
async function differencesRow(roster: RosterImport): Promise<Measurement> {
  const reading = await roster.read();
  return {
    name: "differences of next year's roster",
    medianMs: await timed(rounds, roster.corrects),
    note: `${reading.differences.length} cells of ${schools} schools; aim 300`,
    peer: { name: "they as JSON and back", medianMs: await timed(rounds, () => throughJson(reading)) },
  };
}

const throughJson = (reading: RosterReading): unknown => JSON.parse(JSON.stringify(reading));

/** Taken back after each round, so that there is always the same to apply. */
async function applyingRow(name: string, roster: RosterImport): Promise<Measurement> {
  const { differences } = await roster.read();
  return {
    name,
    medianMs: await timed(rounds, roster.apply, async () => {
      await roster.undo();
      await roster.read();
    }),
    note: `${differences.length} differences, with the backup before them; aim 300`,
  };
}

async function barePeer(path: string, copy: string): Promise<NonNullable<Measurement["peer"]>> {
  const bare = await bareSchools(path, copy);
  const medianMs = await timed(rounds, bare.write, async () => bare.clear());
  bare.close();
  return { name: "its rows in one transaction", medianMs };
}

interface RosterImport {
  readonly read: () => Promise<RosterReading>;
  /** A cell of the first line, to another text each time. */
  readonly corrects: () => Promise<unknown>;
  readonly forget: () => Promise<unknown>;
  /** What was read last. */
  readonly apply: () => Promise<unknown>;
  readonly undo: () => Promise<unknown>;
}

function anImport(host: Host, document: string, path: string): RosterImport {
  const at = { session: path, document, county: county.code };
  const files = [host.tokenFor(path)];
  let revision = 0;
  let corrected = 0;
  return {
    async corrects() {
      corrected += 1;
      const corrections = [{ sheet: "名册", cell: "B4", text: `第${corrected}小学` }];
      return must(await ask(host, "roster.read", { ...at, files, choices: { ...noChoices, corrections } }));
    },
    async read() {
      const reading = must(await ask(host, "roster.read", { ...at, files }));
      ({ revision } = reading);
      return reading;
    },
    forget: async () => must(await ask(host, "roster.cancel", { session: path })),
    apply: async () => must(await ask(host, "roster.apply", { ...at, ticks: {}, revision })),
    undo: async () => must(await ask(host, "plan.undo", { document })),
  };
}
