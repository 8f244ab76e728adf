/**
 * The program in a terminal: results as JSON on stdout, messages on stderr; exit 0 done, 1 refused, 2 wrong usage.
 * Everything is asked of the same host that stands behind the window.
 */
import { join } from "node:path";
import { foldersOf } from "../shells/folders.ts";
import { programVersion } from "../shells/programVersion.ts";
import { runCommandLine } from "./runCommandLine.ts";

// npm runs its scripts in the package's folder; paths are meant from where the person is.
if (process.env["npm_lifecycle_event"] === "cli") process.chdir(process.env["INIT_CWD"] ?? ".");
const programFolder = join(import.meta.dirname, "..", "..");
const { data, resources } = foldersOf(programFolder);

const { exitCode, output, messages } = await runCommandLine(process.argv.slice(2), {
  dataFolder: data,
  resourcesFolder: resources,
  programVersion: programVersion(programFolder),
});
// Whoever reads the output may have seen enough (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
// Set, not called: a pipe may not have taken everything yet.
process.exitCode = exitCode;
process.stderr.write(messages);
process.stdout.write(output);
