/** `undo`: takes back the last step. */
import { done } from "../../../shared/contract/problem.ts";
import { ask, withDocument } from "../asking.ts";
import { positional, type TerminalCommand } from "../command.ts";

export const undoCommand: TerminalCommand = {
  name: "undo",
  usage: "方案.seatplan",
  does: "撤销最后一步",
  takes: 1,
  options: [],
  run: (given, surroundings) =>
    withDocument(surroundings, positional(given, 0), async ({ key }) => {
      const undone = await ask(surroundings.host, "plan.undo", { document: key });
      if (!undone.ok) return undone;
      const { revision, label, patch } = undone.value;
      return done({ revision, label, patch });
    }),
};
