/** The most memory this process ever held; 0 where the system does not tell (all but Linux). */
import { readFileSync } from "node:fs";

export function peakKilobytes(): number {
  if (process.platform !== "linux") return 0;
  const found = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync("/proc/self/status", "utf8"));
  return Number(found?.[1] ?? 0);
}
