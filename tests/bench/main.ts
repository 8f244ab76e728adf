/** `npm run bench`: every measurement as one table of medians. Names as arguments run only those parts. */
import { buildWhenStale } from "../../electron/build.ts";
import { programFolder } from "../support/folders.ts";
import { benchCalculation } from "./calculation.ts";
import { benchDocument } from "./document.ts";
import { benchFormulas } from "./formulas/benchFormulas.ts";
import type { Measurement } from "./measure.ts";
import { benchPalette } from "./palette.ts";
import { benchPrint } from "./print.ts";
import { benchRoster } from "./roster.ts";
import { benchWindow } from "./window.ts";
import { benchWord } from "./word.ts";
import { benchWorkbooks } from "./workbooks.ts";

const parts: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  calculation: benchCalculation,
  formulas: benchFormulas,
  document: benchDocument,
  workbooks: benchWorkbooks,
  palette: benchPalette,
  roster: benchRoster,
  window: benchWindow,
  print: benchPrint,
  word: benchWord,
};

const wanted = process.argv.slice(2);
await buildWhenStale(programFolder, (line) => void process.stdout.write(`${line}\n`));
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  for (const row of await measure()) {
    const p95 = row.p95Ms === undefined ? "" : `p95 ${row.p95Ms.toFixed(2)} ms  `;
    process.stdout.write(
      `  ${row.name.padEnd(56)} ${row.medianMs.toFixed(2).padStart(10)} ms  ${p95}${row.note}${besidePeer(row)}\n`,
    );
  }
}

function besidePeer({ medianMs, peer }: Measurement): string {
  if (peer === undefined) return "";
  return `; ${(medianMs / peer.medianMs).toFixed(1)} × ${peer.name} (${peer.medianMs.toFixed(2)} ms)`;
}
