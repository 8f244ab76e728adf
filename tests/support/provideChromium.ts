/** A Chromium for the tests: the machine's own, or on Debian as root the distribution's, installed now. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.ts";

const packages = ["chromium", "fonts-noto-cjk", "poppler-utils"];

export function provideChromium(say: (line: string) => void): string | null {
  const present = findChromium();
  if (present !== null) return present;
  if (canInstall()) install(say);
  const installed = findChromium();
  if (installed === null) say(advice());
  return installed;
}

/** A browser that was named and is not there is a mistake to report, not to work around. */
const canInstall = (): boolean =>
  (process.env["SEAT_BALANCE_CHROMIUM"] ?? "") === "" &&
  existsSync("/etc/debian_version") &&
  process.getuid?.() === 0;

function install(say: (line: string) => void): void {
  say(`installing ${packages.join(", ")} with apt-get`);
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const { status } = spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) say(`apt-get ${args[0]} ended with ${status}`);
  }
}

const advice = (): string =>
  "No Chromium, Chrome or Edge was found, and the stories need one. Install one" +
  ` (Debian, Ubuntu: sudo apt-get install ${packages.join(" ")}), or set SEAT_BALANCE_CHROMIUM to its executable.`;
