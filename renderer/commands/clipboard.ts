/**
 * Cut, copy and paste from a menu. They end in the same events of the grid's textarea as their keys do, so that there is
 * one way in and out. A page may not read the clipboard unasked: the desktop pastes for it, a browser asks first.
 */
import type { SpreadsheetHandle } from "../grid/types.ts";
import type { AppContext } from "./uiCommand.ts";

/** False when the browser refuses. */
export function copyByMenu(grid: SpreadsheetHandle, kind: "copy" | "cut"): boolean {
  grid.focus();
  // Deprecated, and yet the only way that needs no permission: the key's own event follows at once.
  // oxlint-disable-next-line typescript/no-deprecated
  return document.execCommand(kind);
}

export async function pasteByMenu(grid: SpreadsheetHandle, { shell, notify }: AppContext): Promise<void> {
  grid.focus();
  if (shell.paste !== undefined) {
    shell.paste();
    return;
  }
  const data = await readClipboard();
  if (data === null) notify.said("浏览器不允许网页读剪贴板，请按 Ctrl+V 粘贴");
  else
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
}

/** What is on the clipboard, in the forms a paste brings; null when reading it is refused. */
async function readClipboard(): Promise<DataTransfer | null> {
  const data = new DataTransfer();
  try {
    for (const item of await navigator.clipboard.read())
      for (const type of item.types.filter((one) => one.startsWith("text/")))
        data.setData(type, await (await item.getType(type)).text());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
  return data;
}
