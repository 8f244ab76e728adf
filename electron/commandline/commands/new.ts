/** `new`: a document with one county. */
import { done, refused } from "../../../shared/contract/problem.ts";
import { ask } from "../asking.ts";
import { option, positional, type TerminalCommand } from "../command.ts";

export const newCommand: TerminalCommand = {
  name: "new",
  usage: "方案.seatplan --county 代码 --name 名称 --base-year 年 --target-year 年",
  does: "新建一个县的方案",
  takes: 1,
  options: ["county", "name", "base-year", "target-year"],
  async run(given, { host }) {
    const baseYear = yearOf(option(given, "base-year"));
    const targetYear = yearOf(option(given, "target-year"));
    if (baseYear === null || targetYear === null) {
      return refused({
        code: "usage",
        found: `${option(given, "base-year")} ${option(given, "target-year")}`,
        expected: "四位数的年份",
      });
    }
    const county = { code: option(given, "county"), name: option(given, "name"), baseYear, targetYear };
    const made = await ask(host, "documents.create", { at: host.tokenFor(positional(given, 0)), county });
    return made.ok ? done({ file: made.value.fileName, documentId: made.value.documentId }) : made;
  },
};

const yearOf = (text: string): number | null => (/^\d{4}$/u.test(text) ? Number(text) : null);
