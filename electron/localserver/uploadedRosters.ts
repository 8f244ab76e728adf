/**
 * Rosters a browser hands in. Each is kept in a temporary folder of its own under the name it has, for as long as it
 * takes the host to read it; what was never read goes when the server stops. Nothing of them is kept.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileToken } from "../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { errorCode, saysPlaceUnusable } from "../host/errorCode.ts";

export interface UploadedRosters {
  upload(name: string, bytes: Buffer): Promise<Outcome<FileToken>>;
  removeAll(): Promise<void>;
}

export function uploadedRosters(host: Host): UploadedRosters {
  const folders = new Set<string>();
  return {
    async upload(name, bytes) {
      const fileName = harmlessName(name);
      try {
        const folder = await mkdtemp(join(tmpdir(), "seat-balance-roster-"));
        folders.add(folder);
        const path = join(folder, fileName);
        await writeFile(path, bytes, { flag: "wx" });
        return done(host.tokenForCopy(path));
      } catch (error) {
        if (!saysPlaceUnusable(error)) throw error;
        return refused({ code: "document-write-failed", path: fileName, found: errorCode(error) ?? "" });
      }
    },
    async removeAll() {
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
      folders.clear();
    },
  };
}

/** The name is only shown; it must not lead out of the folder or be one the system refuses. */
function harmlessName(name: string): string {
  const plain = name
    // oxlint-disable-next-line no-control-regex -- control characters are just what must not be in a name
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/gu, "_")
    .replace(/^[. ]+|[. ]+$/gu, "");
  const characters = Array.from(plain).slice(-60).join("");
  return characters === "" ? "名册" : characters;
}
