/** All shortcuts of the program, by heading: of the commands, the grid, and parts of the window. Pure. */
import { gridKeys } from "../../grid/keys/keyTable.ts";
import { noMatch, normalized, rankOf } from "../../grid/editing/nameRank.ts";
import { uiCommands } from "../../commands/registry.ts";
import {
  commandGroups,
  isShown,
  type AppContext,
  type CommandGroup,
  type UiCommand,
} from "../../commands/uiCommand.ts";
import { keysOfPlaces } from "./keysOfPlaces.ts";
import { keyWords } from "../../ui/keyWords.ts";

export interface ShortcutRow {
  readonly label: string;
  /** As they are read: "Ctrl+↓". */
  readonly shortcuts: readonly string[];
}

export interface ShortcutGroup {
  readonly name: CommandGroup;
  readonly rows: readonly ShortcutRow[];
}

export function shortcutGroups(context: AppContext, search: string): readonly ShortcutGroup[] {
  const rows = [...keyRows, ...commandRows(context)].filter((row) => passes(row, search));
  return commandGroups
    .map((name) => ({ name, rows: rows.filter(({ group }) => group === name) }))
    .filter((group) => group.rows.length > 0);
}

interface GroupedRow extends ShortcutRow {
  readonly group: CommandGroup;
}

const keyRows = [...gridKeys, ...keysOfPlaces].map(({ keys, label, group }): GroupedRow => ({
  label,
  shortcuts: keys.map(keyWords),
  group,
}));

const commandRows = (context: AppContext): GroupedRow[] =>
  uiCommands
    .filter((command) => command.shortcuts !== undefined && isShown(command, context))
    .map((command) => ({
      label: plainLabel(command, context),
      shortcuts: (command.shortcuts ?? []).map(keyWords),
      group: command.group,
    }));

/** What would be undone just now has no place in a list that is printed and pinned to the wall. */
function plainLabel({ label }: UiCommand, context: AppContext): string {
  const text = typeof label === "string" ? label : label({ ...context, document: null });
  return text.replace(/…$/u, "");
}

/** By words, pinyin initials or the keys themselves. */
function passes({ label, shortcuts }: ShortcutRow, search: string): boolean {
  const wanted = normalized(search);
  if (wanted === "") return true;
  return (
    rankOf({ label }, wanted) < noMatch || shortcuts.some((shortcut) => normalized(shortcut).includes(wanted))
  );
}
