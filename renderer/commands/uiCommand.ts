/**
 * A command of the user interface: an id, a name, perhaps a shortcut, when it can be used and what it does. Menus,
 * buttons and the search field name ids; the keyboard finds them by shortcut.
 */
import type { Committed } from "../../shared/contract/document.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import type { PaperKind } from "../../shared/print/papers.ts";
import type { OpenDocument } from "../document/openDocument.ts";
import type { TemplateKind } from "../document/saveTemplate.ts";
import type { Notify } from "../errors/notify.ts";
import type { SpreadsheetHandle } from "../grid/types.ts";
import { keyWords } from "../ui/keyWords.ts";

export type ScreenName =
  | "roster"
  | "schedule"
  | "balance"
  | "cases"
  | "county-plan"
  | "scenarios"
  | "forecast"
  | "roster-import";
export type DialogName =
  | "new-plan"
  | "targets"
  | "areas"
  | "diversions"
  | "backups"
  | "who"
  | "palette"
  | "shortcuts"
  | "about";

/** The paper the preview opens with; of cases that of the school in view, those of some schools, or all of the county's. */
export interface PrintRequest {
  readonly kind: PaperKind;
  readonly schools?: "all" | ReadonlySet<string>;
}

export type StepDirection = "undo" | "redo";

/** Under which heading a command stands in the sheet of shortcuts; in this order. */
export const commandGroups = [
  "移动",
  "选区",
  "编辑",
  "剪贴板",
  "填充",
  "查找与筛选",
  "行与列",
  "学校",
  "文件",
  "画面",
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** What commands may look at and act on. */
export interface AppContext {
  readonly shell: Shell;
  readonly notify: Notify;
  readonly document: OpenDocument | null;
  readonly screen: ScreenName;
  /** The grid the planner works in, also while a menu or a dialog has the keyboard. */
  readonly grid: () => SpreadsheetHandle | null;
  readonly showScreen: (screen: ScreenName) => void;
  readonly showDialog: (dialog: DialogName) => void;
  readonly showPrint: (request: PrintRequest) => void;
  readonly toggleProblems: () => void;
  readonly toggleHistory: () => void;
  /** Says what an undo or redo did, and shows where. */
  readonly tellStep: (committed: Committed, direction: StepDirection) => void;
  readonly openPicked: () => Promise<void>;
  readonly openFile: (file: string) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
  readonly backUp: () => Promise<void>;
  readonly saveTemplate: (kind: TemplateKind) => Promise<void>;
  readonly toStart: () => Promise<void>;
}

export interface UiCommand {
  readonly id: string;
  readonly label: string | ((context: AppContext) => string);
  readonly group: CommandGroup;
  /** "Ctrl+Shift+Z"; Meta stands in for Ctrl on a Mac. */
  readonly shortcuts?: readonly string[];
  /** Keys that do the same and are the grid's own: shown, but not listened to here. */
  readonly gridKeys?: readonly string[];
  /** Absent: everywhere. False: no menu has it, as where a shell lacks the ability or a grid the rows. */
  readonly shown?: (context: AppContext) => boolean;
  /** False: shown, but grey. */
  readonly enabled?: (context: AppContext) => boolean;
  readonly run: (context: AppContext) => void | Promise<void>;
}

export const labelOf = (command: UiCommand, context: AppContext): string =>
  typeof command.label === "string" ? command.label : command.label(context);

/** The first key to name beside it. */
export function shortcutWords({ shortcuts, gridKeys }: UiCommand): string | undefined {
  const [first] = shortcuts ?? gridKeys ?? [];
  return first === undefined ? undefined : keyWords(first);
}

export const isShown = (command: UiCommand, context: AppContext): boolean => command.shown?.(context) ?? true;

export const isEnabled = (command: UiCommand, context: AppContext): boolean =>
  isShown(command, context) && (command.enabled?.(context) ?? true);
