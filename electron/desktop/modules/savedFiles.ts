/** Files made for the planner: the system's own dialog asks where to, and only there is anything written. */
import { existsSync, mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { writtenEnding, type WrittenEnding } from "../../../shared/contract/writtenFile.ts";
import { errorCode, saysPlaceUnusable } from "../../host/errorCode.ts";
import type { ElectronParts } from "../electronParts.ts";

/** The name of the file, null when the dialog was cancelled. */
export async function saveFile(
  electron: ElectronParts,
  suggested: string,
  base64: string,
): Promise<Outcome<string | null>> {
  const path = await placeFor(electron, suggested);
  if (path === null) return done(null);
  const name = basename(path);
  try {
    await writeFile(path, Buffer.from(base64, "base64"));
    return done(name);
  } catch (error) {
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "document-write-failed", path: name, found: errorCode(error) ?? "" });
  }
}

interface Kind {
  readonly title: string;
  readonly name: string;
}

const kinds: Readonly<Record<WrittenEnding, Kind>> = {
  xlsx: { title: "另存工作簿", name: "Excel 工作簿" },
  docx: { title: "另存 Word", name: "Word 文档" },
  png: { title: "另存图片", name: "PNG 图片" },
  svg: { title: "另存图片", name: "SVG 矢量图" },
};

async function placeFor({ dialog }: ElectronParts, suggested: string): Promise<string | null> {
  const ending = writtenEnding(suggested) ?? "xlsx";
  const { title, name } = kinds[ending];
  mkdirSync(dirname(suggested), { recursive: true });
  let defaultPath = suggested;
  for (;;) {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title,
      defaultPath,
      filters: [{ name, extensions: [ending] }],
    });
    if (canceled || filePath === "") return null;
    const path = extname(filePath).toLowerCase() === `.${ending}` ? filePath : `${filePath}.${ending}`;
    // Some systems' dialogs add no extension: then nobody has asked yet about a file of the full name.
    if (path === filePath || !existsSync(path)) return path;
    defaultPath = path;
  }
}
