/** All commands of the user interface. A new one is an entry in one of these lists and its id in a menu. */
import { caseCommands } from "./caseCommands.ts";
import { diversionCommands } from "./diversionCommands.ts";
import { editCommands } from "./editCommands.ts";
import { fileCommands } from "./fileCommands.ts";
import { gridCommands } from "./gridCommands.ts";
import { milestoneCommands } from "./milestoneCommands.ts";
import { printCommands } from "./printCommands.ts";
import { schoolCommands } from "./schoolCommands.ts";
import type { UiCommand } from "./uiCommand.ts";
import { viewCommands } from "./viewCommands.ts";

export const uiCommands: readonly UiCommand[] = [
  ...fileCommands,
  ...editCommands,
  ...gridCommands,
  ...caseCommands,
  ...diversionCommands,
  ...milestoneCommands,
  ...printCommands,
  ...schoolCommands,
  ...viewCommands,
];

const byId = new Map(uiCommands.map((command) => [command.id, command]));

export function uiCommand(id: string): UiCommand {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`no command ${id}`);
  return command;
}
