/** The browser's shell abilities: sheets of our own where a desktop has native dialogs, tabs for windows. */
import { done } from "../../shared/contract/problem.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import { browserFiles } from "./browserFiles.ts";
import { pickFile } from "./pickFile.ts";
import { OpenSheet } from "./sheets/OpenSheet.tsx";
import { PlaceSheet } from "./sheets/PlaceSheet.tsx";
import { showSheet } from "./sheets/showSheet.tsx";

export function createBrowserShell(): Shell {
  return {
    kind: "browser",
    async pickDocument() {
      const listed = await browserFiles.list();
      return showSheet("打开方案", (close) => (
        <OpenSheet listed={listed} files={browserFiles} close={close} />
      ));
    },
    pickPlace: (suggestedName) =>
      showSheet("方案保存为", (close) => (
        <PlaceSheet suggestedName={suggestedName} files={browserFiles} close={close} />
      )),
    async pickRoster() {
      const file = await pickFile(".xlsx,.xlsm,.csv,.txt,.xls,.et,.ods");
      return file === null ? null : browserFiles.uploadRoster(file);
    },
    takeRoster: (file) => browserFiles.uploadRoster(file),
    openWindow(documentKey) {
      window.open(`/#document=${encodeURIComponent(documentKey)}`, "_blank", "noopener");
    },
    async print() {
      window.print();
      return done(true);
    },
    setTitle(title) {
      document.title = title;
    },
  };
}
