/**
 * The folder of plans that a browser, which has no file dialogs of its own, works in. What is picked, uploaded or
 * named here becomes a token of the host; the page never sees or sends a path.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { FileToken } from "../../shared/contract/document.ts";
import type { ListedFile } from "../../shared/contract/shell.ts";
import type { Host } from "../../shared/contract/requests.ts";
import { freeNames, isPlanFile, planFileName } from "./fileNames.ts";

export interface DocumentsFolder {
  /** Newest first. */
  list(): Promise<readonly ListedFile[]>;
  /** A place for a plan that is not there yet; nothing is ever written over. */
  place(name: string): Promise<Outcome<FileToken>>;
  /** Keeps the bytes under the given name, or the next free one. */
  upload(name: string, bytes: Buffer): Promise<Outcome<FileToken>>;
  download(name: string): Promise<Outcome<Buffer<ArrayBuffer>>>;
}

export function documentsFolder(host: Host, folder: string): DocumentsFolder {
  const listed = async (fileName: string): Promise<ListedFile> => {
    const path = join(folder, fileName);
    return { token: host.tokenFor(path), fileName, modifiedAt: (await stat(path)).mtime.toISOString() };
  };
  return {
    async list() {
      await mkdir(folder, { recursive: true });
      const files = await Promise.all((await readdir(folder)).filter(isPlanFile).map(listed));
      return files.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
    },
    async place(name) {
      const fileName = planFileName(name);
      if (!fileName.ok) return fileName;
      await mkdir(folder, { recursive: true });
      const path = join(folder, fileName.value);
      return existsSync(path)
        ? refused({ code: "document-exists", path: fileName.value })
        : done(host.tokenFor(path));
    },
    async upload(name, bytes) {
      const fileName = planFileName(name);
      if (!fileName.ok) return fileName;
      await mkdir(folder, { recursive: true });
      return done(host.tokenFor(await writeToFreeName(folder, fileName.value, bytes)));
    },
    async download(name) {
      const fileName = planFileName(name);
      if (!fileName.ok) return fileName;
      const path = join(folder, fileName.value);
      if (!existsSync(path)) return refused({ code: "document-missing", path: fileName.value });
      // A journal beside it: somebody is just writing, and the bytes read would not be a whole plan.
      if (existsSync(`${path}-journal`)) return refused({ code: "document-busy", path: fileName.value });
      return done(await readFile(path));
    },
  };
}

async function writeToFreeName(folder: string, fileName: string, bytes: Buffer): Promise<string> {
  for (const name of freeNames(fileName)) {
    const path = join(folder, name);
    if (await wroteNew(path, bytes)) return path;
  }
  throw new Error("names never run out");
}

async function wroteNew(path: string, bytes: Buffer): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
