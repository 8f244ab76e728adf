/** Importing rosters: read and judge, show a sheet, apply as one command after a backup, stop. */
import { basename } from "node:path";
import type { Committed, DocumentKey } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { noChoices, type RosterTicks } from "../../../shared/contract/rosterChoices.ts";
import type { CountyCode } from "../../../shared/model/units.ts";
import type { RosterPreview } from "../../../shared/roster/previewRoster.ts";
import {
  isEmptyImport,
  tickedImport,
  type ImportInput,
} from "../../../shared/roster/differences/tickedImport.ts";
import { changeDocument } from "../changing.ts";
import { backUp } from "../document/backup.ts";
import { refusedReadOnly, runCommand } from "../document/runCommand.ts";
import { createJudge } from "../rosters/judge.ts";
import { leftOutFile, templateFile } from "../rosters/writtenRosters.ts";
import { withLastJudgement } from "../rosters/lastJudgement.ts";
import { readingOf } from "../rosters/readingOf.ts";
import type { Readings } from "../rosters/readings.ts";
import { sheetSlice } from "../rosters/sheetSlice.ts";
import { targetOf } from "../rosters/target.ts";
import { authorOf, contextOf, type Services } from "../services.ts";
import type { Session, Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

export function rosterHandlers(services: Services, sessions: Sessions, readings: Readings): Group<"roster"> {
  const judge = createJudge(services);
  const { judgementOf, shownOf } = withLastJudgement(judge);
  return {
    "roster.read": async ({ session, files, document, county, fall, choices = noChoices }) => {
      const read = await readings.read(session, files, (so, total) => {
        if (document !== undefined)
          sessions.emit({ type: "roster-progress", document, session, done: so, total });
      });
      if (!read.ok) return read;
      const target = targetOf(sessions, document, county, fall);
      if (!target.ok) return target;
      const judged = judgementOf(read.value.workbook, target.value, { document, county, fall, choices });
      return done(readingOf(read.value, judged, target.value.revision));
    },
    "roster.sheet": async ({ session, sheet, from }) => {
      const read = await readings.find(session);
      if (!read.ok) return read;
      const found = shownOf(read.value.workbook).sheets.find(({ name }) => name === sheet);
      if (found === undefined) return refused({ code: "bad-input", path: "sheet", found: sheet });
      return done(sheetSlice(found, from));
    },
    "roster.apply": async ({ session, choices = noChoices, ...applying }) => {
      const read = await readings.find(session);
      if (!read.ok) return read;
      // She has not said yet that the others may come in without it.
      const [unread] = read.value.unread;
      if (unread !== undefined) return refused(unread.problem);
      const asked = { ...applying, choices };
      const target = targetOf(sessions, asked.document, asked.county);
      if (!target.ok) return target;
      const { preview } = judgementOf(read.value.workbook, target.value, asked);
      const applied = await apply(services, sessions, preview, asked);
      if (applied.ok) judge.remember(preview, choices);
      return applied;
    },
    "roster.leftOut": async ({ session, document, county, choices = noChoices, ticks }) => {
      const read = await readings.find(session);
      if (!read.ok) return read;
      const target = targetOf(sessions, document, county);
      if (!target.ok) return target;
      const judged = judgementOf(read.value.workbook, target.value, { document, county, choices });
      return done(await leftOutFile(read.value, judged, ticks));
    },
    "roster.template": async ({ of }) => {
      const target = of === undefined ? null : targetOf(sessions, of.document, of.county);
      if (target?.ok === false) return target;
      return done(await templateFile(target?.value ?? null));
    },
    "roster.prepare": async ({ session }) => {
      readings.prepare(session);
      return done(null);
    },
    "roster.cancel": async ({ session }) => {
      readings.end(session);
      return done(null);
    },
  };
}

interface Applying {
  readonly document: DocumentKey;
  readonly county: CountyCode;
  readonly ticks: RosterTicks;
  readonly revision: number;
}

async function apply(
  services: Services,
  sessions: Sessions,
  { differences }: RosterPreview,
  { document, county, ticks, revision }: Applying,
): Promise<Outcome<Committed>> {
  const session = sessions.find(document);
  if (!session.ok) return session;
  const { access } = session.value.document;
  if (access.readOnly) return refusedReadOnly(session.value.document);
  const input = tickedImport(county, differences, ticks);
  const kept = await backUpBefore(services, session.value, input);
  if (!kept.ok) return kept;
  return changeDocument(services, sessions, document, (open) =>
    // What she ticked was compared with that revision and no other.
    open.content.meta.revision === revision
      ? runCommand(open, "import-roster", input, contextOf(services), authorOf(services))
      : refused({ code: "document-moved-on", path: basename(open.path) }),
  );
}

/** An import that brings nothing needs no backup. */
async function backUpBefore(
  { backupFolder, now }: Services,
  { serially, document }: Session,
  input: ImportInput,
): Promise<Outcome<unknown>> {
  return isEmptyImport(input) ? done(null) : serially(() => backUp(backupFolder, document, "import", now()));
}
