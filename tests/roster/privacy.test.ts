/**
 * Numbers of people planted all over rosters of many layouts and imported through the host: afterwards none of them is
 * anywhere in the document, its journal and backups, the program's own files, or what the host told.
 * Every fifth layout, all of them with more than 500 numbers in a full run: each is read in a process of its own.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aHost, type TestHost } from "../builders/aHost.ts";
import { anImport } from "../builders/aRoster.ts";
import { seeded } from "../soak/seeded.ts";
import { layouts } from "./generate/data.ts";
import { drawRoster, type DrawnRoster } from "./generate/drawRoster.ts";
import { bytesOf } from "./generate/fileOf.ts";
import { hiddenSheet, plantSecrets, Secrets } from "./generate/plantSecrets.ts";

/** Each roster comes into a plan of its own, so that all of it is new. */
async function planFor(by: TestHost, { county }: DrawnRoster, n: number): Promise<string> {
  const at = by.host.tokenFor(join(by.folder, `${n} ${county.name}.seatplan`));
  const { code, name, schooling } = county;
  const { key } = await by.ask("documents.create", {
    at,
    county: { code, name, schooling, baseYear: 2021, targetYear: 2025 },
  });
  return key;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** As plain text and as Windows programs keep it. */
const found = (secrets: readonly string[], bytes: Buffer): string[] => {
  const texts = [bytes.toString("latin1"), bytes.toString("utf16le"), bytes.subarray(1).toString("utf16le")];
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)));
};

const isFull = process.env["SEAT_BALANCE_SOAK"] === "full";
const own = [...layouts.entries()].filter(([n]) => isFull || n % 5 === 1);

test(`numbers of people in the rosters of ${own.length} layouts are nowhere after an import`, async () => {
  const by = aHost();
  const secrets = new Secrets(seeded(20_210_901));
  const told: string[] = [];
  let [imported, schools, code] = [0, 0, ""];
  for (const [n, layout] of own) {
    const drawn = drawRoster(layout, n * 1_000);
    plantSecrets(drawn, secrets);
    const sheets = layout.kind === "text" ? drawn.sheets : [...drawn.sheets, hiddenSheet(secrets)];
    const path = join(by.folder, `名册${n}.${layout.kind === "text" ? "csv" : "xlsx"}`);
    writeFileSync(path, bytesOf(layout, { ...drawn, sheets }));
    const document = await planFor(by, drawn, n);
    const roster = anImport(by, document, path, drawn.county.code);
    const reading = await roster.read();
    const { patch } = await roster.apply();
    if (patch.length > 0) imported += 1;
    schools += reading.counts.schools;
    code = drawn.truths.at(-1)?.code ?? "";
    told.push(JSON.stringify([reading.problems, reading.differences, patch]));
    await by.ask("documents.close", { document });
    rmSync(path);
  }
  expect(imported).toBe(own.length);
  expect(schools).toBeGreaterThan(own.length * 5);
  expect(secrets.all.length).toBeGreaterThanOrEqual(isFull ? 500 : 100);

  const kept = filesIn(by.folder);
  // The search finds what is there, and it searches all there is.
  expect(kept.filter((path) => found([code], readFileSync(path)).length > 0)).not.toEqual([]);
  expect(kept.some((path) => path.includes("backups"))).toBe(true);
  expect(kept.some((path) => path.endsWith("rosterLayouts.json"))).toBe(true);
  const hits = kept.flatMap((path) =>
    found(secrets.all, readFileSync(path)).map((secret) => `${path}: ${secret}`),
  );
  expect(hits).toEqual([]);
  expect(secrets.all.filter((secret) => told.some((text) => text.includes(secret)))).toEqual([]);
  expect(told.filter((text) => /周慧|郑强|孙小明|吴芳|李红梅|张志强|王建国/u.test(text))).toEqual([]);
}, 300_000);
