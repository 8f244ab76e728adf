/** From a key press to the command whose shortcut it is. */
import { uiCommands } from "./registry.ts";
import { isEnabled, type AppContext, type UiCommand } from "./uiCommand.ts";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** "Ctrl+Shift+Z" of a key press; digits and letters without regard to the layout's case. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const parts = [ctrlKey || metaKey ? "Ctrl" : "", altKey ? "Alt" : "", shiftKey ? "Shift" : ""];
  return [...parts.filter((part) => part !== ""), key.length === 1 ? key.toUpperCase() : key].join("+");
}

export function commandOf(press: Press, context: AppContext): UiCommand | undefined {
  const shortcut = shortcutOf(press);
  return uiCommands.find(
    (command) => command.shortcuts?.includes(shortcut) === true && isEnabled(command, context),
  );
}

/** Is the key an ordinary field's own (undo inside a search box)? The grid keeps its keys from us while it edits. */
export function belongsToField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return true;
  return target instanceof HTMLTextAreaElement && target.closest(".spreadsheet") === null;
}
