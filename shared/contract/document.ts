/** What host and renderer tell each other about an open document, its contents and its history. */
import type { Tables, TableName } from "../model/plan.ts";
import type { Patch } from "../patch/patch.ts";
import type { Holder } from "./problem.ts";

/** Names an open document of this host; not a path and not kept. */
export type DocumentKey = string;
/** Stands for a file the user picked; only the host knows its path. */
export type FileToken = string;

export interface DocumentInfo {
  readonly key: DocumentKey;
  /** Identity of the document, new for every copy. */
  readonly documentId: string;
  /** Name without folder. */
  readonly fileName: string;
  /** Folder, for showing only. */
  readonly folder: string;
  readonly readOnly: boolean;
  /** Who has it, when it is read-only for that reason. */
  readonly holder?: Holder;
  /** The file lies in a network, USB or synced folder: a local working copy is safer. */
  readonly location: "local" | "shared";
}

/** All records, table by table; the order within a table is that of `position` where it has one. */
export type PlanRows = { readonly [T in TableName]: readonly Tables[T][] };

export interface HistoryState {
  readonly revision: number;
  /** Label of what Ctrl+Z would take back, null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** ISO instant of the last commit, null in a new document. */
  readonly savedAt: string | null;
}

export interface DocumentContents {
  readonly info: DocumentInfo;
  readonly rows: PlanRows;
  readonly history: HistoryState;
}

/** What one committed command, undo or redo did. `patch` leads from one revision to the other; several steps are several. */
export interface Committed {
  readonly from: number;
  readonly revision: number;
  readonly label: string;
  readonly patch: Patch;
  readonly history: HistoryState;
}

export interface JournalEntry {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly label: string;
  /** The entry whose effect this one takes back. */
  readonly undoes?: number;
  /** The undo that this one takes back. */
  readonly redoes?: number;
  readonly patch: Patch;
}

/** An entry as the list of all of them shows it. */
export interface JournalHead extends Omit<JournalEntry, "patch"> {
  /** How many changes a planner sees in it: cells, and lines that came or went. */
  readonly changes: number;
  /** It made the document: nothing before it, and not itself, is ever undone. */
  readonly begins: boolean;
}

export interface RecentDocument {
  readonly token: FileToken;
  readonly fileName: string;
  readonly folder: string;
  /** ISO instant. */
  readonly openedAt: string;
  readonly counties: string;
  /** Share of the base year and of the target year under the plan, and the target's share; null when there is none. */
  readonly shareNowBp: number | null;
  readonly shareThenBp: number | null;
  readonly targetBp: number | null;
  readonly missing: boolean;
}

export interface BackupInfo {
  readonly token: FileToken;
  readonly documentId: string;
  /** Name of the document it was taken of. */
  readonly fileName: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: "daily" | "manual" | "import" | "migration" | "restore" | "merge";
  readonly bytes: number;
}

export type HostEvent =
  | { readonly type: "committed"; readonly document: DocumentKey; readonly committed: Committed }
  /** Everything may have changed (restored, changed by another program): read the contents again. */
  | { readonly type: "replaced"; readonly document: DocumentKey }
  | { readonly type: "closed"; readonly document: DocumentKey }
  /** How far a roster has been read that is to be imported into the document. */
  | {
      readonly type: "roster-progress";
      readonly document: DocumentKey;
      readonly session: string;
      readonly done: number;
      readonly total: number;
    };
