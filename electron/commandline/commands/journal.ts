/** `journal`: who did what and when, oldest first. */
import { refused } from "../../../shared/contract/problem.ts";
import { ask, withDocument } from "../asking.ts";
import { positional, type TerminalCommand } from "../command.ts";

export const journalCommand: TerminalCommand = {
  name: "journal",
  usage: "方案.seatplan [--last N]",
  does: "列出操作记录",
  takes: 1,
  options: ["last"],
  optional: ["last"],
  async run(given, surroundings) {
    const { last } = given.options;
    if (last !== undefined && !/^[1-9]\d{0,8}$/u.test(last))
      return refused({ code: "usage", found: `--last ${last}`, expected: "正整数" });
    return withDocument(surroundings, positional(given, 0), ({ key }) =>
      ask(
        surroundings.host,
        "plan.journal",
        last === undefined ? { document: key } : { document: key, last: Number(last) },
      ),
    );
  },
};
