/** What a result of the calculation says, as the balance shows it: figures by column, formatted. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { formatCount, formatDifference, formatShare } from "../../../shared/format/numbers.ts";
import { programFolder } from "../../support/folders.ts";

const row = z.looseObject({ year: z.number(), stage: z.string(), shareBp: z.number() });
const result = z.object({
  counties: z.array(
    z.object({
      code: z.string(),
      rows: z.array(row),
      areas: z.array(z.object({ area: z.string(), rows: z.array(row) })),
    }),
  ),
});
export type ExpectedRow = z.output<typeof row>;
export type ExpectedCounty = z.output<typeof result>["counties"][number];

export function expectedCounty(code: string): ExpectedCounty {
  return countyIn(readFileSync(join(programFolder, "tests/fixtures/city-anhe/result.json"), "utf8"), code);
}

/** What the terminal calculates of a document, in a program of its own. */
export function calculatedCounty(document: string, code: string): ExpectedCounty {
  const program = join(programFolder, "electron/commandline/main.ts");
  const environment = { ...process.env, SEAT_BALANCE_DATA: join(dirname(document), "terminal") };
  const words = [program, "calculate", document];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    env: environment,
  });
  if (status !== 0) throw new Error(stderr);
  return countyIn(stdout, code);
}

function countyIn(json: string, code: string): ExpectedCounty {
  const county = result.parse(JSON.parse(json)).counties.find((one) => one.code === code);
  if (county === undefined) throw new Error(`there is no county ${code}`);
  return county;
}

/** A line of the balance by column; groups of figures become `group.figure`. */
export function shownCells({ year: _year, stage: _stage, ...figures }: ExpectedRow): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).flatMap(([key, figure]) => cellsOf(key, figure)));
}

function cellsOf(key: string, figure: unknown): [string, string][] {
  if (typeof figure === "number") return [[key, shownFigure(key, figure)]];
  if (typeof figure !== "object" || figure === null) throw new Error(`${key} is no figure`);
  return Object.entries(figure).flatMap(([inner, value]) => cellsOf(`${key}.${inner}`, value));
}

function shownFigure(key: string, figure: number): string {
  if (key.endsWith("Bp")) return formatShare(figure);
  if (key === "net") return formatDifference(figure);
  if (key !== "spareSeats") return formatCount(figure);
  return figure < 0 ? `▼缺 ${formatCount(-figure)}` : figure > 0 ? `▲余 ${formatCount(figure)}` : "余 0";
}
