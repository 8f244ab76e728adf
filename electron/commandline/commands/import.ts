/** `import`: roster files into a county of a document, as one step after a backup; or only what would come of it. */
import { basename } from "node:path";
import type { DocumentInfo } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { mostRosterFiles, type RosterReading } from "../../../shared/contract/roster.ts";
import { noChoices, noTicks, type RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import { leftOutRows } from "../../../shared/roster/leftOut/leftOutRows.ts";
import { ask, openAt } from "../asking.ts";
import { writeOfficeFile } from "../files.ts";
import { option, type Arguments, type Surroundings, type TerminalCommand } from "../command.ts";

export const importCommand: TerminalCommand = {
  name: "import",
  usage: "名册.xlsx… --into 方案.seatplan --county 代码 [--sheet 工作表] [--rejected 文件.xlsx] [--dry-run]",
  does:
    "把学校名册（一个或几个文件）导入方案的一个县（先备份，可撤销）；--rejected 另存没有导入的行和原因；" +
    "--dry-run 只看结果，可不带 --into 和 --county",
  takes: 1,
  takesUpTo: mostRosterFiles,
  options: ["into", "county", "sheet", "rejected"],
  optional: ["into", "county", "sheet", "rejected"],
  flags: ["dry-run"],
  async run(given, surroundings) {
    const into = given.options["into"];
    const county = given.options["county"];
    if (given.flags.has("dry-run") && into === undefined)
      return readOnly(given, surroundings, county === undefined ? {} : { county });
    if (into === undefined || county === undefined)
      return refused({ code: "usage", found: into === undefined ? "--into" : "--county", expected: usage });
    const opened = await openAt(surroundings, into);
    if (!opened.ok) return opened;
    const compared = { document: opened.value.key, county };
    if (given.flags.has("dry-run")) return readOnly(given, surroundings, compared);
    return importInto(given, surroundings, compared);
  },
};
const usage = `${importCommand.name} ${importCommand.usage}`;

/** One run, one import: the session needs no name of its own. */
const session = "import";

interface Compared {
  readonly document?: DocumentInfo["key"];
  readonly county?: string;
}

async function readOnly(
  given: Arguments,
  surroundings: Surroundings,
  compared: Compared,
): Promise<Outcome<unknown>> {
  const read = await readRoster(given, surroundings, compared);
  return read.ok ? result(given, surroundings, compared, read.value) : read;
}

async function importInto(
  given: Arguments,
  surroundings: Surroundings,
  compared: Required<Compared>,
): Promise<Outcome<unknown>> {
  const read = await readRoster(given, surroundings, compared);
  if (!read.ok) return read;
  const { reading, choices } = read.value;
  // Before it is applied: what cannot be written is told while nothing has happened yet.
  const results = await result(given, surroundings, compared, read.value);
  if (!results.ok) return results;
  const applied = await ask(surroundings.host, "roster.apply", {
    session,
    ...compared,
    choices,
    ticks: noTicks,
    revision: reading.revision,
  });
  return applied.ok ? results : applied;
}

/** What is printed; the rows that are left out are written where they were asked for. */
async function result(
  given: Arguments,
  { host }: Surroundings,
  compared: Compared,
  { reading, choices }: Read,
): Promise<Outcome<unknown>> {
  const file = given.options["rejected"];
  if (file === undefined) return done(printed(reading));
  const rows = leftOutRows(reading, noTicks).length;
  if (rows === 0) return done({ ...printed(reading), rejected: { rows } });
  const written = await ask(host, "roster.leftOut", { session, ...compared, choices, ticks: noTicks });
  const kept = written.ok ? writeOfficeFile(file, written.value) : written;
  return kept.ok ? done({ ...printed(reading), rejected: { rows, file: basename(file) } }) : kept;
}

interface Read {
  readonly reading: RosterReading;
  readonly choices: RosterChoices;
}

async function readRoster(
  given: Arguments,
  { host }: Surroundings,
  compared: Compared,
): Promise<Outcome<Read>> {
  const files = given.positionals.map((path) => host.tokenFor(path));
  const request = { session, files, ...compared };
  const whole = await ask(host, "roster.read", request);
  // Nobody can be asked whether the others may come in without it.
  const unread = whole.ok ? whole.value.unread.map(({ problem }) => problem) : [];
  if (unread[0] !== undefined) return refused(unread[0], unread);
  const sheet = given.options["sheet"];
  if (!whole.ok || sheet === undefined)
    return whole.ok ? done({ reading: whole.value, choices: noChoices }) : whole;
  const choices = onlySheet(whole.value, sheet);
  if (choices === null)
    return refused({
      code: "bad-value",
      path: "--sheet",
      found: option(given, "sheet"),
      expected: whole.value.sheets.map(({ name }) => name).join("、"),
    });
  const one = await ask(host, "roster.read", { ...request, choices });
  return one.ok ? done({ reading: one.value, choices }) : one;
}

/** All other sheets left out; one that is hidden is meant when it is named. Null when there is no such sheet. */
function onlySheet({ sheets }: RosterReading, name: string): RosterChoices | null {
  const wanted = sheets.find((sheet) => sheet.name === name);
  if (wanted === undefined) return null;
  const others = sheets.filter((sheet) => sheet !== wanted);
  return {
    ...noChoices,
    includeHidden: wanted.hidden,
    headers: others.map((sheet) => ({ sheet: sheet.name, blocks: [] })),
  };
}

/** Schools missing from the file stay: only a person can say that a school is gone. */
function printed({ tables, problems, counts, differences }: RosterReading) {
  return {
    sheets: tables.map(({ sheet, header, columns, schoolRows }) => ({
      name: sheet,
      headerRows: rowsFrom(header.first, header.last),
      columns: columns.map((column) => ({ header: column.header, field: column.field })),
      rows: schoolRows.length,
    })),
    added: counts.added,
    changed: counts.changed,
    unchanged: counts.unchanged,
    removed: 0,
    estimated: counts.estimated,
    skipped: differences.filter(({ kind }) => ["doubled", "elsewhere", "beside"].includes(kind)).length,
    problems: problems.map(({ sheet, cell, code, found = null, expected = null, numbers }) => ({
      sheet,
      cell,
      code,
      found,
      expected,
      ...(numbers === undefined ? {} : { numbers }),
    })),
  };
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
