/**
 * A command of the user interface: an id, a name, perhaps a shortcut, when it can be used and what it does. Menus and
 * buttons name ids; the keyboard finds them by shortcut.
 */
import type { Shell } from "../../shared/contract/shell.ts";
import type { OpenDocument } from "../document/openDocument.ts";
import type { Notify } from "../errors/notify.ts";

export type ScreenName = "roster" | "schedule" | "balance" | "cases" | "roster-import";
export type DialogName = "new-plan" | "targets" | "areas" | "backups" | "who";

/** The case of the school in view, or all of the county's with an index page. */
export type PrintRequest = "this-case" | "all-cases";

/** What commands may look at and act on. */
export interface AppContext {
  readonly shell: Shell;
  readonly notify: Notify;
  readonly document: OpenDocument | null;
  readonly screen: ScreenName;
  readonly showScreen: (screen: ScreenName) => void;
  readonly showDialog: (dialog: DialogName) => void;
  readonly showPrint: (request: PrintRequest) => void;
  readonly toggleProblems: () => void;
  readonly openPicked: () => Promise<void>;
  readonly openFile: (file: string) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
  readonly backUp: () => Promise<void>;
  readonly toStart: () => Promise<void>;
}

export interface UiCommand {
  readonly id: string;
  readonly label: string | ((context: AppContext) => string);
  /** "Ctrl+Shift+Z"; Meta stands in for Ctrl on a Mac. */
  readonly shortcuts?: readonly string[];
  readonly enabled?: (context: AppContext) => boolean;
  readonly run: (context: AppContext) => void | Promise<void>;
}

export const labelOf = (command: UiCommand, context: AppContext): string =>
  typeof command.label === "string" ? command.label : command.label(context);

export const isEnabled = (command: UiCommand, context: AppContext): boolean =>
  command.enabled?.(context) ?? true;
