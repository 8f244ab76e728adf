/** Importing rosters: read and judge, show a sheet, apply as one command after a backup, stop. */
import { basename } from "node:path";
import type { Committed, DocumentKey } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { noChoices, type RosterChoices, type RosterTicks } from "../../../shared/contract/roster.ts";
import type { CountyCode } from "../../../shared/model/units.ts";
import type { NeutralWorkbook } from "../../../shared/roster/neutralGrid.ts";
import { changeDocument } from "../changing.ts";
import { backUp } from "../document/backup.ts";
import { refusedReadOnly, runCommand } from "../document/runCommand.ts";
import { createJudge, type Judge } from "../rosters/judge.ts";
import { readingOf } from "../rosters/readingOf.ts";
import type { Readings } from "../rosters/readings.ts";
import { targetOf } from "../rosters/target.ts";
import { isEmptyImport, tickedImport, type ImportInput } from "../rosters/tickedImport.ts";
import { authorOf, contextOf, type Services } from "../services.ts";
import type { Session, Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

export function rosterHandlers(services: Services, sessions: Sessions, readings: Readings): Group<"roster"> {
  const judge = createJudge(services);
  return {
    "roster.read": async ({ session, file, document, county, choices = noChoices }) => {
      const read = await readings.read(session, file, (so, total) => {
        if (document !== undefined)
          sessions.emit({ type: "roster-progress", document, session, done: so, total });
      });
      if (!read.ok) return read;
      const target = targetOf(sessions, document, county);
      if (!target.ok) return target;
      const judged = judge.judge(read.value.workbook, target.value, choices);
      return done(readingOf(read.value, judged, target.value.revision));
    },
    "roster.sheet": async ({ session, sheet }) => {
      const read = await readings.find(session);
      if (!read.ok) return read;
      const found = read.value.workbook.sheets.find(({ name }) => name === sheet);
      if (found === undefined) return refused({ code: "bad-input", path: "sheet", found: sheet });
      const { cells, hiddenRows } = found;
      return done({ cells, hiddenRows });
    },
    "roster.apply": async ({ session, choices = noChoices, ...applying }) => {
      const read = await readings.find(session);
      if (!read.ok) return read;
      return apply(services, sessions, judge, { ...applying, choices, workbook: read.value.workbook });
    },
    "roster.cancel": async ({ session }) => {
      readings.end(session);
      return done(null);
    },
  };
}

interface Applying {
  readonly workbook: NeutralWorkbook;
  readonly document: DocumentKey;
  readonly county: CountyCode;
  readonly choices: RosterChoices;
  readonly ticks: RosterTicks;
  readonly revision: number;
}

async function apply(
  services: Services,
  sessions: Sessions,
  judge: Judge,
  { workbook, document, county, choices, ticks, revision }: Applying,
): Promise<Outcome<Committed>> {
  const target = targetOf(sessions, document, county);
  const session = sessions.find(document);
  if (!target.ok) return target;
  if (!session.ok) return session;
  const { access } = session.value.document;
  if (access.readOnly) return refusedReadOnly(session.value.document);
  const { preview } = judge.judge(workbook, target.value, choices);
  const input = tickedImport(county, preview.differences, ticks);
  const kept = await backUpBefore(services, session.value, input);
  if (!kept.ok) return kept;
  const applied = await changeDocument(services, sessions, document, (open) =>
    // What she ticked was compared with that revision and no other.
    open.content.meta.revision === revision
      ? runCommand(open, "import-roster", input, contextOf(services), authorOf(services))
      : refused({ code: "document-moved-on", path: basename(open.path) }),
  );
  if (applied.ok) judge.remember(preview);
  return applied;
}

/** An import that brings nothing needs no backup. */
async function backUpBefore(
  { backupFolder, now }: Services,
  { serially, document }: Session,
  input: ImportInput,
): Promise<Outcome<unknown>> {
  return isEmptyImport(input) ? done(null) : serially(() => backUp(backupFolder, document, "import", now()));
}
