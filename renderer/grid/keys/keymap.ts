/**
 * Which key means what, in the three states a cell can be in. Office habits decide: after typing, arrows commit and
 * move; after F2 they move the caret. Pure: keys in, intents out.
 */
import type { Motion } from "../selection/activeCell.ts";

/** ready: a cell is active · enter: typing replaces it · edit: its text is being changed (F2, double click). */
export type Mode = "ready" | "enter" | "edit";

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export type Intent =
  | { readonly type: "move"; readonly motion: Motion }
  /** Enter on an active cell: down, or what a read-only grid does with it. */
  | { readonly type: "enter"; readonly motion: Motion }
  /** Shift with a motion: the range grows or shrinks. */
  | { readonly type: "extend"; readonly motion: Motion }
  | { readonly type: "select"; readonly what: "rows" | "columns" | "all" }
  /** Back to the active cell alone; with no range the key is left to others. */
  | { readonly type: "collapse" }
  | { readonly type: "edit" }
  /** Ctrl+E: what is this number made of? */
  | { readonly type: "explain" }
  | { readonly type: "open-list" }
  | { readonly type: "clear" }
  | { readonly type: "delete-rows" }
  | { readonly type: "copy-with-headers" }
  /** Ctrl+D and Ctrl+R: from the first line or column of the range, or the neighbour of a single cell. */
  | { readonly type: "fill"; readonly way: "down" | "right" }
  /** Ctrl+; */
  | { readonly type: "today" }
  | { readonly type: "commit"; readonly motion: Motion }
  /** Ctrl+Enter: what was typed goes into all that is selected. */
  | { readonly type: "commit-to-all" }
  | { readonly type: "cancel" }
  | { readonly type: "choose"; readonly step: number }
  /** A shortcut of the program while editing: what was typed is committed first, then the key goes on. */
  | { readonly type: "commit-and-pass" }
  /** The textarea's own: letters, caret keys, its own undo. Nobody else may see it. */
  | { readonly type: "native" }
  /** Not ours: left to the rest of the window (undo, redo, search …). */
  | { readonly type: "pass" };

const arrows: Readonly<Record<string, Motion>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const ctrlArrows: Readonly<Record<string, Motion>> = {
  ArrowUp: "edge-up",
  ArrowDown: "edge-down",
  ArrowLeft: "edge-left",
  ArrowRight: "edge-right",
};
const pages: Readonly<Record<string, Motion>> = { PageUp: "page-up", PageDown: "page-down" };
const listSteps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -8, PageDown: 8 };
/** Ctrl with these belongs to the text being edited. */
const textShortcuts = new Set(["a", "c", "v", "x", "y", "z"]);
const modifiers = new Set(["Control", "Shift", "Alt", "Meta", "AltGraph", "CapsLock", "Process", "Dead"]);

const withCtrl = (key: Key): boolean => key.ctrlKey || key.metaKey;
const isCharacter = (key: Key): boolean => /^.$/u.test(key.key) && !withCtrl(key) && !key.altKey;
const isProgramKey = (key: Key): boolean => /^F\d+$/u.test(key.key) || withCtrl(key) || key.altKey;

/** Enter and Tab end an entry and step on, the same in every state. */
function stepAfter({ key, shiftKey }: Key): Motion | undefined {
  if (key === "Enter") return shiftKey ? "above" : "below";
  if (key === "Tab") return shiftKey ? "previous" : "next";
  return undefined;
}

function motionOf(key: Key): Motion | undefined {
  if (key.key === "Home") return withCtrl(key) ? "first" : "row-start";
  if (key.key === "End") return withCtrl(key) ? "last" : "row-end";
  return withCtrl(key) ? ctrlArrows[key.key] : (arrows[key.key] ?? pages[key.key]);
}

const ctrlIntents: Readonly<Record<string, Intent>> = {
  a: { type: "select", what: "all" },
  " ": { type: "select", what: "columns" },
  delete: { type: "delete-rows" },
  "-": { type: "delete-rows" },
  d: { type: "fill", way: "down" },
  r: { type: "fill", way: "right" },
  e: { type: "explain" },
  ";": { type: "today" },
  "；": { type: "today" },
};

export function readyIntent(key: Key): Intent {
  if (key.altKey) return key.key === "ArrowDown" ? { type: "open-list" } : { type: "pass" };
  const step = withCtrl(key) ? undefined : stepAfter(key);
  if (step !== undefined) return { type: key.key === "Enter" ? "enter" : "move", motion: step };
  const motion = motionOf(key);
  if (motion !== undefined) return { type: key.shiftKey ? "extend" : "move", motion };
  if (withCtrl(key)) return withCtrlIntent(key);
  if (key.key === " " && key.shiftKey) return { type: "select", what: "rows" };
  if (key.key === "Escape") return { type: "collapse" };
  if (key.key === "F2") return { type: "edit" };
  if (key.key === "Delete" || key.key === "Backspace") return { type: "clear" };
  return isCharacter(key) ? { type: "native" } : { type: "pass" };
}

/** With Shift these are other shortcuts, but for one. */
function withCtrlIntent({ key, shiftKey }: Key): Intent {
  const letter = key.toLowerCase();
  if (shiftKey && letter === "c") return { type: "copy-with-headers" };
  return (shiftKey && /^[a-z]$/u.test(letter) ? undefined : ctrlIntents[letter]) ?? { type: "pass" };
}

function editingIntent(key: Key, mode: "enter" | "edit", listOpen: boolean): Intent {
  if (modifiers.has(key.key)) return { type: "native" };
  if (key.altKey && key.key === "ArrowDown") return { type: "open-list" };
  const step = withCtrl(key) || key.altKey ? undefined : stepAfter(key);
  if (step !== undefined) return { type: "commit", motion: step };
  if (withCtrl(key) && key.key === "Enter") return { type: "commit-to-all" };
  if (withCtrl(key) && /^[;；]$/u.test(key.key)) return { type: "today" };
  if (key.key === "Escape") return { type: "cancel" };
  if (key.key === "F2") return { type: "edit" };
  const choice = listOpen ? listSteps[key.key] : undefined;
  if (choice !== undefined) return { type: "choose", step: choice };
  const leaves = mode === "enter" && !listOpen && !withCtrl(key) && !key.shiftKey;
  const motion = leaves ? (arrows[key.key] ?? pages[key.key]) : undefined;
  if (motion !== undefined) return { type: "commit", motion };
  return isProgramKey(key) && !isTextKey(key) ? { type: "commit-and-pass" } : { type: "native" };
}

const isTextKey = (key: Key): boolean =>
  textShortcuts.has(key.key.toLowerCase()) ||
  key.key.startsWith("Arrow") ||
  ["Home", "End", "Backspace", "Delete"].includes(key.key);

export const intentOf = (key: Key, mode: Mode, listOpen: boolean): Intent =>
  mode === "ready" ? readyIntent(key) : editingIntent(key, mode, listOpen);
