/** A program in a process of its own that has a document open, alive or killed. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Takes the note, says so, and waits to be killed. */
export async function anotherProgramOn(path: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "holdNote.ts");
  const child = spawn(process.execPath, [script, path], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

export async function killed(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

export const leaveStaleNote = async (path: string): Promise<void> => killed(await anotherProgramOn(path));
