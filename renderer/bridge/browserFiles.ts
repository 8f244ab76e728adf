/** The local server's folder of plans, as the sheets use it. */
import type { FileToken } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { largestRosterBytes, rosterTooLarge } from "../../shared/contract/roster.ts";
import type { ListedFile } from "../../shared/contract/shell.ts";
import { answered, post } from "./httpBridge.ts";
import { agreed } from "./typedBridge.ts";

export interface BrowserFiles {
  list(): Promise<Outcome<readonly ListedFile[]>>;
  place(name: string): Promise<Outcome<FileToken>>;
  upload(file: File): Promise<Outcome<FileToken>>;
  uploadRoster(file: File): Promise<Outcome<FileToken>>;
  /** Address under which the browser saves a copy of the plan. */
  downloadAddress(fileName: string): string;
}

const named = (path: string, name: string): string =>
  `/api/documents/${path}?name=${encodeURIComponent(name)}`;

const rosterAddress = (name: string): string => `/api/rosters/upload?name=${encodeURIComponent(name)}`;

export const browserFiles: BrowserFiles = {
  list: async () => agreed(await answered(fetch("/api/documents", { cache: "no-store" }))),
  place: async (name) => agreed(await post("/api/documents/place", {}, { name })),
  upload: async (file) =>
    agreed(await answered(fetch(named("upload", file.name), { method: "POST", body: file }))),
  uploadRoster: async (file) =>
    file.size > largestRosterBytes
      ? rosterTooLarge(file.name)
      : agreed(await answered(fetch(rosterAddress(file.name), { method: "POST", body: file }))),
  downloadAddress: (fileName) => named("download", fileName),
};
