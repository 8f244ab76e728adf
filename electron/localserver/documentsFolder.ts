/**
 * The folder of plans that a browser, which has no file dialogs of its own, works in. What is picked, uploaded or
 * named here becomes a token of the host; the page never sees or sends a path.
 */
import { existsSync, readFileSync, statSync, type BigIntStats, type Stats } from "node:fs";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { FileToken } from "../../shared/contract/document.ts";
import type { ListedFile } from "../../shared/contract/shell.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { errorCode, saysPlaceUnusable } from "../host/errorCode.ts";
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
  /** Nothing for a folder, a link to nowhere, or a plan that went away just now. */
  const listed = async (fileName: string): Promise<ListedFile[]> => {
    const path = join(folder, fileName);
    const stats = await statOf(path);
    if (stats?.isFile() !== true) return [];
    return [{ token: host.tokenFor(path), fileName, modifiedAt: stats.mtime.toISOString() }];
  };
  return {
    async list() {
      await mkdir(folder, { recursive: true });
      const files = await Promise.all((await readdir(folder)).filter(isPlanFile).map(listed));
      return files.flat().toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
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
      try {
        await mkdir(folder, { recursive: true });
        return done(host.tokenFor(await writeToFreeName(folder, fileName.value, bytes)));
      } catch (error) {
        if (!saysPlaceUnusable(error)) throw error;
        const found = errorCode(error) ?? "";
        return refused({ code: "document-write-failed", path: fileName.value, found });
      }
    },
    async download(name) {
      const fileName = planFileName(name);
      if (!fileName.ok) return fileName;
      const path = join(folder, fileName.value);
      const before = versionOf(path);
      if (before === null) return refused({ code: "document-missing", path: fileName.value });
      if (!before.isFile()) return refused({ code: "file-unreadable", path: fileName.value });
      // In one go: closing the file drops this process's locks on it, which must not happen within a commit of ours.
      const bytes = readFileSync(path);
      return isWhole(path, before) ? done(bytes) : refused({ code: "document-busy", path: fileName.value });
    },
  };
}

async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

const versionOf = (path: string): BigIntStats | null =>
  statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;

/** Nobody has written since, and no journal says that somebody is about to: the bytes read are of one moment. */
const isWhole = (path: string, before: BigIntStats): boolean =>
  !existsSync(`${path}-journal`) && versionOf(path)?.mtimeNs === before.mtimeNs;

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
    if (errorCode(error) === "EEXIST") return false;
    // A disk that is full in the middle leaves half a plan.
    await rm(path, { force: true });
    throw error;
  }
}
