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
  return uiCommands.find((command) => command.shortcuts?.includes(shortcut) === true && isEnabled(command, context));
}

/** Is the key the browser's own (undo inside an ordinary input field of a dialog)? */
export function belongsToField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && target.dataset["grid"] === undefined);
}
