/** `new`: a document with one county. */
import { done, refused, type Problem } from "../../../shared/contract/problem.ts";
import { ask } from "../asking.ts";
import { option, positional, type Arguments, type TerminalCommand } from "../command.ts";

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
    if (!made.ok) return refused(inOptions(made.problem, given));
    return done({ file: made.value.fileName, documentId: made.value.documentId });
  },
};

/** Which option a field of the new county comes from, and what it takes. */
const expectations: Readonly<Record<string, readonly [string, string]>> = {
  "county.code": ["county", "6 位数字的县代码"],
  "county.name": ["name", "1–60 个字的县名"],
  "county.baseYear": ["base-year", "2000–2100 之间的年份"],
  "county.targetYear": ["target-year", "基期之后 30 年以内的年份"],
};

/** The host names its own fields; who sits at a terminal knows the options. */
function inOptions(problem: Problem, given: Arguments): Problem {
  const [name, expected] = expectations[problem.path ?? ""] ?? [];
  if (problem.code !== "bad-input" || name === undefined || expected === undefined) return problem;
  return { code: "bad-value", path: `--${name}`, found: option(given, name), expected };
}

const yearOf = (text: string): number | null => (/^\d{4}$/u.test(text) ? Number(text) : null);
