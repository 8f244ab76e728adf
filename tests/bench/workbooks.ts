/** How long the reading of a roster takes, as medians of five, with the process it is read in. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import { aRosterFile } from "../unit/host/workbooks/aRosterFile.ts";
import { benchPupils } from "./pupils/benchPupils.ts";
import { anOdsExport } from "./pupils/odsExport.ts";
import { must, rounds, timed, type Measurement } from "./measure.ts";

const schools = 2000;
const pupilsInOds = 65_000;

export async function benchWorkbooks(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "seat-balance-bench-"));
  try {
    const [small, large] = [join(folder, "small.xlsx"), join(folder, "large.xlsx")];
    writeFileSync(small, aRosterFile(1));
    writeFileSync(large, aRosterFile(schools));
    const ods = join(folder, "pupils.ods");
    writeFileSync(ods, anOdsExport(pupilsInOds));
    return [
      {
        name: "read a roster of one school",
        medianMs: await timed(rounds, read(small)),
        note: "what the process itself costs",
      },
      {
        name: "read a roster",
        medianMs: await timed(rounds, read(large)),
        note: `${schools} rows × 20 columns`,
      },
      {
        name: "count a pupil export of LibreOffice",
        medianMs: await timed(rounds, read(ods)),
        note: `.ods, ${pupilsInOds} rows × 15 columns, with the start`,
      },
      ...(await benchPupils(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const read = (path: string) => async () => must(await readWorkbook(path));
