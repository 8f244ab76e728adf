/**
 * The one table of requests: name → input (checked with zod at the border) and output. Bridges, handlers and the
 * in-process test bridge are all typed from it; adding a request is one line here and one handler in the host.
 */
import { z } from "zod";
import { createCountyInput } from "../commands/createCounty.ts";
import type {
  BackupInfo,
  Committed,
  DocumentContents,
  DocumentInfo,
  JournalEntry,
  JournalHead,
  RecentDocument,
} from "./document.ts";
import { gridLook, type GridLooks } from "./gridLook.ts";
import { mostRosterFiles, type RosterReading, type RosterSheetCells } from "./roster.ts";
import { rosterChoices, rosterTicks } from "./rosterChoices.ts";
import { wordFront, wordPapers } from "./wordRequest.ts";
import type { WrittenFile } from "./writtenFile.ts";

const document = z.string().min(1);
const documentId = z.string().min(1).max(100);
const file = z.string().min(1);
/** Named by whoever imports, so that it can be stopped before anything was answered. */
const rosterSession = z.string().min(1).max(100);
const seq = z.int().min(0);
/** How many steps at once, all or none: refused when the document is no longer at the revision they were counted at. */
const extent = z.strictObject({
  document,
  steps: z.int().positive().optional(),
  revision: z.int().min(0).optional(),
});
const request = <Input extends z.ZodType>(input: Input) => ({
  input,
  /** Gives the output its type; there is no value at run time. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- named by each request below
  returns: <Output>() => ({ input, output: undefined as Output | undefined }),
});

export const requests = {
  "settings.read": request(z.strictObject({})).returns<{ readonly who: string }>(),
  "settings.setWho": request(z.strictObject({ who: z.string().trim().min(1).max(40) })).returns<{
    readonly who: string;
  }>(),

  /** How the grids of a document were arranged on this computer, by name; none are kept of most documents. */
  "looks.read": request(z.strictObject({ documentId })).returns<GridLooks>(),
  "looks.write": request(
    z.strictObject({ documentId, grid: z.string().min(1).max(100), look: gridLook }),
  ).returns<null>(),

  "documents.recent": request(z.strictObject({})).returns<readonly RecentDocument[]>(),
  /** `at` is a place the shell let the user choose; the new plan starts with one county, or empty to be loaded into. */
  "documents.create": request(
    z.strictObject({ at: file, county: createCountyInput.optional() }),
  ).returns<DocumentInfo>(),
  /** Opens, or tells `holder-stale` when a note of a process that is gone lies there and `takeOver` is not set. */
  "documents.open": request(
    z.strictObject({ file, takeOver: z.boolean().optional() }),
  ).returns<DocumentInfo>(),
  /** A fresh working copy of the sample plan. */
  "documents.openSample": request(z.strictObject({})).returns<DocumentInfo>(),
  "documents.contents": request(z.strictObject({ document })).returns<DocumentContents>(),
  "documents.saveAs": request(z.strictObject({ document, at: file })).returns<DocumentInfo>(),
  "documents.close": request(z.strictObject({ document })).returns<null>(),

  /** `scenario`: the one the planner looks at, the plan itself without it. */
  "plan.run": request(
    z.strictObject({
      document,
      command: z.string(),
      input: z.unknown(),
      scenario: z.string().min(1).optional(),
    }),
  ).returns<Committed>(),
  "plan.undo": request(extent).returns<Committed>(),
  "plan.redo": request(extent).returns<Committed>(),
  /** The last entries, or the last ones before a journal number; oldest first. */
  "plan.journal": request(
    z.strictObject({ document, last: z.int().positive().optional(), before: seq.optional() }),
  ).returns<readonly JournalEntry[]>(),
  /** The same without the patches, for a list of thousands; `after` gives what is new. */
  "plan.journalPage": request(
    z.strictObject({
      document,
      last: z.int().positive().max(1000),
      before: seq.optional(),
      after: seq.optional(),
    }),
  ).returns<readonly JournalHead[]>(),

  "backups.list": request(z.strictObject({})).returns<readonly BackupInfo[]>(),
  "backups.create": request(
    z.strictObject({ document, reason: z.enum(["manual", "import"]).default("manual") }),
  ).returns<BackupInfo>(),
  /** Puts the backup in the document's place after setting the present file aside. */
  "backups.restore": request(z.strictObject({ document, file })).returns<null>(),
  /** Opens a backup as a new document beside the others, for when the original is gone or broken. */
  "backups.recover": request(z.strictObject({ file, at: file })).returns<DocumentInfo>(),

  /** An import has begun, and will soon have a file: what reading takes is made ready. */
  "roster.prepare": request(z.strictObject({ session: rosterSession })).returns<null>(),
  /** Reads files (the first time) and judges them; without a document and county, for a look at the files alone. */
  "roster.read": request(
    z.strictObject({
      session: rosterSession,
      files: z.array(file).min(1).max(mostRosterFiles),
      document: document.optional(),
      county: z.string().optional(),
      choices: rosterChoices.optional(),
      /** Of which fall the pupils are, where that is not the county's base year: a class of 2019 was in grade 2 in 2020. */
      fall: z.int().min(2000).max(2100).optional(),
    }),
  ).returns<RosterReading>(),
  "roster.sheet": request(
    z.strictObject({ session: rosterSession, sheet: z.string(), from: z.int().min(1).default(1) }),
  ).returns<RosterSheetCells>(),
  /** Refused when the document is no longer at the revision the planner looked at. Backed up before. */
  "roster.apply": request(
    z.strictObject({
      session: rosterSession,
      document,
      county: z.string(),
      choices: rosterChoices.optional(),
      ticks: rosterTicks,
      revision: z.int().min(0),
    }),
  ).returns<Committed>(),
  /** The rows that are left out, as a workbook with the reasons. */
  "roster.leftOut": request(
    z.strictObject({
      session: rosterSession,
      document: document.optional(),
      county: z.string().optional(),
      choices: rosterChoices.optional(),
      ticks: rosterTicks,
    }),
  ).returns<WrittenFile>(),
  /** A roster to be filled in: with the schools of a county, or empty. */
  "roster.template": request(
    z.strictObject({ of: z.strictObject({ document, county: z.string() }).optional() }),
  ).returns<WrittenFile>(),
  /** Stops reading and forgets the files. */
  "roster.cancel": request(z.strictObject({ session: rosterSession })).returns<null>(),

  /** Papers as one Word file; `scenario` as above, `job` names it for whoever wants it stopped. */
  "print.docx": request(
    z.strictObject({
      document,
      papers: wordPapers,
      front: wordFront.optional(),
      scenario: z.string().min(1).optional(),
      job: z.string().min(1).max(100).optional(),
    }),
  ).returns<WrittenFile>(),
  "print.cancel": request(z.strictObject({ job: z.string().min(1).max(100) })).returns<null>(),

  /** A bug in the window, for the log. */
  "log.report": request(z.strictObject({ message: z.string().max(20_000) })).returns<null>(),
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]["input"]>;
export type RequestOutput<N extends RequestName> =
  | NonNullable<(typeof requests)[N]["output"]>
  | NullOutput<N>;
type NullOutput<N extends RequestName> = null extends (typeof requests)[N]["output"] ? null : never;

export const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);
