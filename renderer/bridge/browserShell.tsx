/** The browser's shell abilities: sheets of our own where a desktop has native dialogs, tabs for windows. */
import type { Shell } from "../../shared/contract/shell.ts";
import { browserFiles } from "./browserFiles.ts";
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
    openWindow(documentKey) {
      window.open(`/#document=${encodeURIComponent(documentKey)}`, "_blank", "noopener");
    },
    setTitle(title) {
      document.title = title;
    },
  };
}
