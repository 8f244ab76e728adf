/** The system's own dialogs; what they return goes to the host and comes back as a token. */
import { existsSync, mkdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { FileToken } from "../../shared/contract/document.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { rosterExtensions } from "../../shared/contract/rosterExtensions.ts";
import type { ElectronParts } from "./electronParts.ts";

const filters = [{ name: "学位天平方案", extensions: ["seatplan"] }];
const rosterFilters = [
  { name: "学校名册", extensions: [...rosterExtensions] },
  { name: "所有文件", extensions: ["*"] },
];

export interface NativeShell {
  pickDocument(): Promise<FileToken | null>;
  pickPlace(suggestedName: string): Promise<FileToken | null>;
  pickRosters(): Promise<readonly FileToken[] | null>;
  /** The path of a file that was dropped into the window; "" is none. */
  takeRoster(path: string): FileToken | null;
}

export function createNativeShell({ dialog }: ElectronParts, host: Host, folder: string): NativeShell {
  return {
    async pickDocument() {
      mkdirSync(folder, { recursive: true });
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: "打开方案",
        defaultPath: folder,
        filters,
        properties: ["openFile"],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : host.tokenFor(path);
    },
    async pickRosters() {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: "选择学校名册（可以多选）",
        filters: rosterFilters,
        properties: ["openFile", "multiSelections"],
      });
      return canceled || filePaths.length === 0 ? null : filePaths.map((path) => host.tokenFor(path));
    },
    takeRoster: (path) => (path === "" ? null : host.tokenFor(path)),
    async pickPlace(suggestedName) {
      mkdirSync(folder, { recursive: true });
      let defaultPath = join(folder, suggestedName);
      for (;;) {
        const { canceled, filePath } = await dialog.showSaveDialog({
          title: "方案保存为",
          defaultPath,
          filters,
        });
        if (canceled || filePath === "") return null;
        const path = withExtension(filePath);
        // Some systems' dialogs add no extension: then nobody has asked yet about a plan of the full name.
        if (path === filePath || !existsSync(path)) return host.tokenFor(path);
        defaultPath = path;
      }
    },
  };
}

const withExtension = (path: string): string =>
  extname(path).toLowerCase() === ".seatplan" ? path : `${path}.seatplan`;
