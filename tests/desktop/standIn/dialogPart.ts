/** dialog: answers laid ready by a test, and what was asked. No answer laid ready is a dialog cancelled. */
import type { OpenDialogOptions, SaveDialogOptions } from "electron";
import type { ElectronParts } from "../../../electron/desktop/electronParts.ts";

export interface DialogPart {
  readonly part: ElectronParts["dialog"];
  readonly asked: (OpenDialogOptions | SaveDialogOptions)[];
  readonly errors: string[];
  /** Paths the user will choose, one a dialog. */
  readonly answers: string[];
}

export function createDialogPart(): DialogPart {
  const asked: (OpenDialogOptions | SaveDialogOptions)[] = [];
  const answers: string[] = [];
  const errors: string[] = [];
  const ask = (options: OpenDialogOptions | SaveDialogOptions): string | undefined => {
    asked.push(options);
    return answers.shift();
  };
  return {
    asked,
    answers,
    errors,
    part: {
      showErrorBox: (title, content) => errors.push(`${title}: ${content}`),
      async showOpenDialog(options) {
        const path = ask(options);
        return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
      },
      async showSaveDialog(options) {
        const path = ask(options);
        return { canceled: path === undefined, filePath: path ?? "" };
      },
    },
  };
}
