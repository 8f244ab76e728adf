/** `import`: a roster file into a county of a document, as one step after a backup; or only what would come of it. */
import type { DocumentInfo } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { noChoices, type RosterChoices, type RosterReading } from "../../../shared/contract/roster.ts";
import { ask, openAt } from "../asking.ts";
import { option, positional, type Arguments, type Surroundings, type TerminalCommand } from "../command.ts";

export const importCommand: TerminalCommand = {
  name: "import",
  usage: "名册.xlsx --into 方案.seatplan --county 代码 [--sheet 工作表] [--dry-run]",
  does: "把学校名册导入方案的一个县（先备份，可撤销）；--dry-run 只看结果，可不带 --into 和 --county",
  takes: 1,
  options: ["into", "county", "sheet"],
  optional: ["into", "county", "sheet"],
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

/** One run, one file: the session needs no name of its own. */
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
  return read.ok ? done(printed(read.value.reading)) : read;
}

async function importInto(
  given: Arguments,
  surroundings: Surroundings,
  compared: Required<Compared>,
): Promise<Outcome<unknown>> {
  const read = await readRoster(given, surroundings, compared);
  if (!read.ok) return read;
  const { reading, choices } = read.value;
  const applied = await ask(surroundings.host, "roster.apply", {
    session,
    ...compared,
    choices,
    ticks: {},
    revision: reading.revision,
  });
  return applied.ok ? done(printed(reading)) : applied;
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
  const request = { session, file: host.tokenFor(positional(given, 0)), ...compared };
  const whole = await ask(host, "roster.read", request);
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
    skipped: differences.filter(({ kind }) => kind === "doubled" || kind === "elsewhere").length,
    problems: problems.map(({ sheet, cell, code, found = null, expected = null }) => ({
      sheet,
      cell,
      code,
      found,
      expected,
    })),
  };
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
