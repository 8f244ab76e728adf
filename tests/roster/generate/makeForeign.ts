/**
 * Run by hand, where LibreOffice and openpyxl are installed: a few drawn rosters as other programs write them, with what an
 * import must yield beside them. `node tests/roster/generate/makeForeign.ts [PYTHON]`
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layouts } from "./data.ts";
import { drawRoster, type DrawnRoster } from "./drawRoster.ts";
import { xlsxBytes } from "./writeFile.ts";

const folder = join(import.meta.dirname, "..", "..", "fixtures", "roster", "foreign");
const python = process.argv[2] ?? "python3";
/** By their place in the list; their numbers are small, so that the files are. */
const chosen = [0, 1, 5, 6, 7, 12, 14, 16, 20, 26, 28, 33];

/** The first draw without a formula never calculated: another program calculates it, and then it has a value. */
function drawCalculated(at: number): DrawnRoster | undefined {
  const layout = layouts[at];
  if (layout === undefined || layout.kind === "text") return undefined;
  const seeds = Array.from({ length: 40 }, (_, i) => at * 1_000 + 3 + i);
  return seeds.map((seed) => drawRoster(layout, seed)).find(isCalculated);
}

const isCalculated = ({ sheets }: DrawnRoster): boolean =>
  sheets
    .flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]))
    .every((content) => !("formula" in content) || content.result !== undefined);

const drawn = chosen.flatMap((at) => {
  const roster = drawCalculated(at);
  return roster === undefined ? [] : [{ name: `layout-${at}`, layout: layouts[at]?.name ?? "", roster }];
});

function convertAll(): void {
  const raw = mkdtempSync(join(tmpdir(), "foreign-rosters-"));
  const files = drawn.map(({ name, roster }) => {
    const path = join(raw, `${name}.xlsx`);
    writeFileSync(path, xlsxBytes(roster.sheets));
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(raw, "profile")}`;
  for (const kind of ["xlsx", "xls", "ods"]) {
    const out = join(folder, "libreoffice");
    mkdirSync(out, { recursive: true });
    const options = ["--headless", profile, "--convert-to", kind, "--outdir", out];
    execFileSync("soffice", [...options, ...files], { stdio: "inherit" });
  }
  rmSync(raw, { recursive: true });
}

const draftOf = ({ sheets }: DrawnRoster, path: string) => ({
  path,
  sheets: sheets.map(({ name, manners, rows, merges, hiddenRows }) => ({
    name,
    hidden: manners.hidden === true,
    rows: [...rows].flatMap(([row, cells]) => [...cells].map(([column, content]) => [row, column, content])),
    merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    hiddenRows: [...hiddenRows],
  })),
});

function writeWithOpenpyxl(): void {
  const out = join(folder, "openpyxl");
  mkdirSync(out, { recursive: true });
  const drafts = drawn.map(({ name, roster }) => draftOf(roster, join(out, `${name}.xlsx`)));
  execFileSync(python, [join(folder, "withOpenpyxl.py")], { input: JSON.stringify(drafts), stdio: "pipe" });
}

function writeTruths(): void {
  const truths = drawn.map(({ name, layout, roster }) => ({
    name,
    layout,
    county: { code: roster.county.code, name: roster.county.name, schooling: roster.county.schooling },
    tables: roster.tables,
    truths: roster.truths,
    badCells: roster.badCells.map(({ sheet, cell }) => ({ sheet, cell })),
  }));
  writeFileSync(join(folder, "truths.json"), `${JSON.stringify(truths)}\n`);
}

convertAll();
writeWithOpenpyxl();
writeTruths();
