/** The browser's shell abilities: sheets of our own where a desktop has native dialogs, tabs for windows. */
import type { FileToken } from "../../shared/contract/document.ts";
import { done, type Outcome } from "../../shared/contract/problem.ts";
import { rosterExtensions } from "../../shared/contract/rosterExtensions.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import { browserFiles } from "./browserFiles.ts";
import { download } from "./download.ts";
import { pickFiles } from "./pickFiles.ts";
import { OpenSheet } from "./sheets/OpenSheet.tsx";
import { PlaceSheet } from "./sheets/PlaceSheet.tsx";
import { showSheet } from "./sheets/showSheet.tsx";

/** One after the other; the first that is not taken ends it, for the planner meant all of them. */
async function uploadRosters(files: readonly File[]): Promise<Outcome<readonly FileToken[]>> {
  const tokens: FileToken[] = [];
  for (const file of files) {
    const token = await browserFiles.uploadRoster(file);
    if (!token.ok) return token;
    tokens.push(token.value);
  }
  return done(tokens);
}

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
    async pickRosters() {
      const files = await pickFiles(rosterExtensions.map((extension) => `.${extension}`).join(","));
      return files.length === 0 ? null : uploadRosters(files);
    },
    takeRoster: (file) => browserFiles.uploadRoster(file),
    async saveFile(file) {
      download(file);
      return done(file.fileName);
    },
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
