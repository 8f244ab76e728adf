/** Run as a program: takes the note of the document named, says so, and keeps it until it is killed. */
import { takeNote } from "../../electron/host/document/holderNote.ts";

const me = {
  host: "别的电脑",
  person: "被杀的程序",
  process: process.pid,
  since: "2023-03-01T08:30:00.000Z",
};
const holding = takeNote(process.argv[2] ?? "", me, false);
process.stdout.write(`${holding.kind}\n`);
setInterval(() => null, 60_000);
