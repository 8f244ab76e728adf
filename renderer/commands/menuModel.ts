/**
 * A menu out of command ids: what is not for this shell or this grid has no entry, what cannot be used now is grey, and
 * lines stand only between entries. Pure but for what the commands themselves look at.
 */
import { spellingOf } from "../grid/pinyin.ts";
import type { MenuEntry } from "../ui/Menu.tsx";
import type { MenuIds } from "./menus.ts";
import { uiCommand } from "./registry.ts";
import { isEnabled, isShown, labelOf, shortcutWords, type AppContext } from "./uiCommand.ts";

export function menuEntries(ids: MenuIds, context: AppContext): readonly MenuEntry[] {
  const entries: MenuEntry[] = [];
  let startsPart = false;
  for (const id of ids) {
    if (id === null) startsPart = entries.length > 0;
    else if (isShown(uiCommand(id), context)) {
      entries.push({ ...entryOf(id, context), startsPart });
      startsPart = false;
    }
  }
  return entries;
}

function entryOf(id: string, context: AppContext): Omit<MenuEntry, "startsPart"> {
  const command = uiCommand(id);
  const label = labelOf(command, context);
  const shortcut = shortcutWords(command);
  return {
    id,
    label,
    letter: spellingOf(label).initials.slice(0, 1),
    ...(shortcut === undefined ? {} : { shortcut }),
    enabled: isEnabled(command, context),
  };
}
