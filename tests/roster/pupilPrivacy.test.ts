/**
 * People planted in the odd places of a pupil export: nothing of them crosses from the reading process, is told, or is kept
 * in any file of the program, and every row is in one of the numbers all the same.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../builders/aFolder.ts";
import { aHost } from "../builders/aHost.ts";
import { anImport, aPlanForRosters } from "../builders/aRoster.ts";
import { listsOfPeople, oddPlaces, people, pupilsWithSlips, sheetName } from "./generate/pupils/oddPlaces.ts";
import { xlsxBytes } from "./generate/writeFile.ts";
import { overheard } from "./support/overheard.ts";

function aFile(bytes: Buffer): string {
  const path = join(aFolder(), "学生.xlsx");
  writeFileSync(path, bytes);
  return path;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** As plain text and as Windows programs keep it. */
const standsIn = (bytes: Buffer, text: string): boolean =>
  bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le"));

test("nothing of them is in what the reading process says", async () => {
  const { said, workbook } = await overheard(aFile(xlsxBytes([oddPlaces()])));
  expect(workbook.sheets.map(({ pupils }) => pupils?.rows)).toEqual([pupilsWithSlips + 1]);
  expect(people.filter((text) => said.includes(text))).toEqual([]);
});

test("nothing of them is told, and none of the program's files holds any of it", async () => {
  const by = aHost();
  const { key } = await aPlanForRosters(by);
  const roster = anImport(by, key, aFile(xlsxBytes([oddPlaces(), ...listsOfPeople()])));
  const reading = await roster.read();
  expect(reading.sheets.find(({ name }) => name === sheetName)?.pupils).toMatchObject({
    rows: pupilsWithSlips + 1,
    // Two of them by the month of entry, for a person stands in place of their grade.
    counted: 25,
    unplaced: 3,
    statuses: [{ status: "", pupils: 1 }],
  });
  const { session } = roster.request;
  const sheet = await by.ask("roster.sheet", { session, sheet: sheetName });
  await roster.apply();
  const contents = await by.ask("documents.contents", { document: key });
  const seen = JSON.stringify([reading, sheet, by.events, contents]);
  expect(people.filter((text) => seen.includes(text))).toEqual([]);
  const kept = filesIn(by.folder).map((path) => [path, readFileSync(path)] as const);
  expect(kept.filter(([, bytes]) => standsIn(bytes, "柳河县第一小学"))).not.toEqual([]);
  expect(kept.some(([path]) => path.includes("backups"))).toBe(true);
  const held = [...people, sheetName].flatMap((text) =>
    kept.filter(([, bytes]) => standsIn(bytes, text)).map(([path]) => `${path}: ${text}`),
  );
  expect(held).toEqual([]);
});
