/**
 * Tables of made-up children in a dozen layouts and kinds of file: every grade of every school is counted to the child,
 * and of what stood about a person nothing crosses to the host, is judged, shown or told.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { grades } from "../../shared/model/stage.ts";
import { numberOf, textOf } from "../../shared/roster/rows/rosterRow.ts";
import { rosterSentence } from "../../shared/roster/problems/rosterSentence.ts";
import { aFolder } from "../builders/aFolder.ts";
import { drawPupils, fall, type DrawnPupils } from "./generate/pupils/drawPupils.ts";
import { pupilFile, type PupilLayout } from "./generate/pupils/pupilLayouts.ts";
import { SheetDraft } from "./generate/sheetDraft.ts";
import { someMess } from "./generate/mess.ts";
import { xlsxBytes } from "./generate/writeFile.ts";
import { textBytes } from "./generate/writeText.ts";
import { countedPreview, type CountedPreview } from "./support/countedPreview.ts";
import { overheard } from "./support/overheard.ts";
import { seeded } from "../soak/seeded.ts";

const seeds = process.env["SEAT_BALANCE_SOAK"] === "full" ? 5 : 1;

function bytesOf({ file }: PupilLayout, { lines }: DrawnPupils): Buffer {
  const draft = new SheetDraft("学生", { texts: "shared" });
  for (const [i, line] of lines.entries())
    for (const [at, text] of line.entries()) if (text !== "") draft.put(i + 1, at + 1, { text });
  if (file === "xlsx") return xlsxBytes([draft]);
  const delimiter = file === "utf-16le" ? "\t" : ",";
  return textBytes(draft, { ...someMess(seeded(1), true), delimiter, encoding: file });
}

async function read(layout: PupilLayout, drawn: DrawnPupils) {
  const path = join(aFolder(), `学生.${layout.file === "xlsx" ? "xlsx" : "csv"}`);
  writeFileSync(path, bytesOf(layout, drawn));
  const { workbook, said } = await overheard(path);
  const county = { id: "411988", name: "柳河县", schooling: layout.schooling, baseYear: fall };
  return { said, workbook, ...countedPreview(workbook, county) };
}

/** "2141880001 3" → pupils and classes, as the import would take them. */
function taken({ preview }: CountedPreview): ReadonlyMap<string, unknown> {
  const codes = new Map(pupilFile.schools.map(({ name, code }) => [name, code]));
  return new Map(
    preview.rows.flatMap(({ cells }) =>
      grades.flatMap((grade) => {
        const pupils = numberOf(cells, `enrollment.${grade}`);
        const school = textOf(cells, "code") || codes.get(textOf(cells, "name"));
        const classes = numberOf(cells, `classes.${grade}`) ?? 0;
        return pupils === null ? [] : [[`${school} ${grade}`, { pupils, classes }] as const];
      }),
    ),
  );
}

describe.each(pupilFile.layouts)("$name", (layout) => {
  test.each(Array.from({ length: seeds }, (_, i) => i + 1))("is counted to the child (%i)", async (seed) => {
    const drawn = drawPupils(layout, seed);
    const { said, workbook, counted, preview } = await read(layout, drawn);
    expect(taken({ counted, preview })).toEqual(drawn.truth);
    const { rows, statuses } = counted.pupils?.count ?? { rows: 0, statuses: new Map() };
    expect(rows).toBe(drawn.rows);
    expect(new Map([...statuses].map(([status, { pupils }]) => [status, pupils]))).toEqual(drawn.apart);
    const told = preview.problems.map((problem) => rosterSentence(problem));
    const seen = JSON.stringify([said, workbook, counted, preview, told]);
    expect(new Set(drawn.planted).size).toBeGreaterThan(50);
    expect(drawn.planted.filter((text) => seen.includes(text))).toEqual([]);
  });
});
