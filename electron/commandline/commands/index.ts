/** All commands of the terminal, in the order in which they are explained. */
import type { TerminalCommand } from "../command.ts";
import { backupCommand } from "./backup.ts";
import { calculateCommand } from "./calculate.ts";
import { checkCommand } from "./check.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { journalCommand } from "./journal.ts";
import { loadCommand } from "./load.ts";
import { newCommand } from "./new.ts";
import { restoreCommand } from "./restore.ts";
import { templateCommand } from "./template.ts";
import { undoCommand } from "./undo.ts";

export const terminalCommands: readonly TerminalCommand[] = [
  newCommand,
  loadCommand,
  importCommand,
  templateCommand,
  exportCommand,
  calculateCommand,
  explainCommand,
  checkCommand,
  journalCommand,
  undoCommand,
  backupCommand,
  restoreCommand,
];
