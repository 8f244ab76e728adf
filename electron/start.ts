/**
 * `npm start`: the desktop program where Electron can be had, else the same program in this machine's browser. It
 * says which of the two it does and why, and always ends up with one of them.
 */
import { join } from "node:path";
import { buildWhenStale } from "./build.ts";
import { findElectron, runElectron } from "./electronProgram.ts";
import { serveToBrowser } from "./localserver/serve.ts";
import { foldersOf } from "./shells/folders.ts";
import { programVersion } from "./shells/programVersion.ts";

const program = join(import.meta.dirname, "..");
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const isSet = (name: string): boolean => !["", "0", "false", undefined].includes(process.env[name]);

await buildWhenStale(program, say);
const electron = await findElectron(program, say);
const reason = electron.ok ? await runElectron(electron.path, program) : electron.reason;
if (reason !== null) {
  say(`${reason}，改用浏览器运行。`);
  await serveToBrowser({
    folders: foldersOf(program),
    version: programVersion(program),
    openBrowser: !isSet("CI") && !isSet("SEAT_BALANCE_NO_BROWSER"),
    say,
  });
}
