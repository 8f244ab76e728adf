/** What a golden result says, as the balance shows it: figures by column, formatted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
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
  const file = join(programFolder, "tests/fixtures/city-anhe/result.json");
  const county = result
    .parse(JSON.parse(readFileSync(file, "utf8")))
    .counties.find((one) => one.code === code);
  if (county === undefined) throw new Error(`the fixture has no county ${code}`);
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
