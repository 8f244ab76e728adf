/** How much memory a process of ours holds, seen from outside: what buffers of an inflater take is in no heap limit. */
import { readFileSync } from "node:fs";
import { errorCode } from "../errorCode.ts";

/** Resident bytes; null where the system does not tell (all but Linux) or the process is gone. */
export function residentBytes(pid: number): number | null {
  const found = /^VmRSS:\s+(\d+) kB$/mu.exec(statusOf(pid) ?? "");
  return found === null ? null : Number(found[1]) * 1024;
}

function statusOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ESRCH") return null;
    throw error;
  }
}
