/**
 * Random imports, each taken back: the document's rows are then what they were before, byte by byte. Some are done
 * again, so that the next one meets a plan in another state.
 * Five imports, two hundred in a full run, of a city's rosters and of drawn ones of any layout; SEAT_BALANCE_SEED repeats a run.
 */
import { expect, test } from "vitest";
import type { RosterReading } from "../../shared/contract/roster.ts";
import type { Correction } from "../../shared/contract/rosterChoices.ts";
import { addressOf } from "../../shared/roster/sheets/neutralGrid.ts";
import { aHost } from "../builders/aHost.ts";
import { anImport, aPlanForRosters, cityRosters } from "../builders/aRoster.ts";
import { dump } from "../builders/dump.ts";
import { aDrawnFile } from "./drawnFile.ts";
import { isFullRun, runSeed, seeded, whole, type Chance } from "./seeded.ts";

const imports = isFullRun ? 200 : 5;

const texts = ["约300", "", "0", "17", "—", "１２", "一百", "新学校", "3141009009"];

/** Something else typed into some cells of the schools' rows. */
function corrections({ tables }: RosterReading, chance: Chance): Correction[] {
  return tables.flatMap(({ sheet, schoolRows, columns }) =>
    schoolRows
      .filter(() => chance() < 0.1)
      .map((row) => ({
        sheet,
        cell: addressOf(row, columns[whole(chance, columns.length)]?.column ?? 1),
        text: texts[whole(chance, texts.length)] ?? "",
      })),
  );
}

/** Some new schools said to be ones the file does not have, whose names are then remembered. */
function links({ differences }: RosterReading, chance: Chance) {
  const missing = differences.filter(({ kind }) => kind === "missing");
  return differences
    .filter(({ kind }) => kind === "added" && chance() < 0.2)
    .slice(0, missing.length)
    .map(({ row = "" }, i) => ({ row, school: missing[i]?.schoolId ?? null }));
}

/** Some columns said to be something else than they are, or nothing. */
function mappings({ tables }: RosterReading, chance: Chance) {
  const fields = [null, "enrollment.1", "seats.primary", "teachers", "town"] as const;
  return tables.flatMap(({ signature, columns }) =>
    columns
      .filter(({ header }) => header !== "" && chance() < 0.05)
      .map(({ header }) => ({ signature, header, field: fields[whole(chance, fields.length)] ?? null })),
  );
}

function ticks({ differences }: RosterReading, chance: Chance) {
  const keys = differences.filter(() => chance() < 0.2).map(({ key }) => key);
  return { unticked: keys, ticked: keys };
}

test(
  `${imports} imports leave no trace when taken back (seed ${runSeed})`,
  async () => {
    const chance = seeded(runSeed);
    const by = aHost();
    const { key, path } = await aPlanForRosters(by);
    for (let n = 0; n < imports; n += 1) {
      const before = dump(path);
      const ofCity = cityRosters[whole(chance, cityRosters.length)] ?? "";
      const roster = anImport(by, key, chance() < 0.5 ? ofCity : aDrawnFile(by.folder, chance).path);
      const first = await roster.read();
      const reading = await roster.read({
        corrections: corrections(first, chance),
        links: links(first, chance),
        mappings: mappings(first, chance),
        includeHidden: chance() < 0.2,
      });
      const { patch } = await roster.apply(ticks(reading, chance));
      const after = dump(path);
      expect(after === before, `import ${n}`).toBe(patch.length === 0);
      if (patch.length === 0) continue;
      await by.ask("plan.undo", { document: key });
      expect(dump(path), `import ${n} taken back`).toBe(before);
      if (chance() < 0.5) continue;
      await by.ask("plan.redo", { document: key });
      expect(dump(path), `import ${n} done again`).toBe(after);
    }
  },
  60_000 + imports * 5000,
);
