/** Why a token has nothing to show, in words, and what to do about it. */
import type { Part, TokenProblem } from "./token.ts";

const partNames: Readonly<Record<Part, string>> = { fall: "年度", stage: "学段", area: "片区" };

export function problemWords(problem: TokenProblem): string {
  switch (problem.code) {
    case "unknown-token":
      return "没有这个名称的数字，请用“插入数字…”选择";
    case "unclosed":
      return "括号不成对，请补上或删去";
    case "unknown-part":
      return `看不懂“${problem.part}”：应为年度（2023年秋、基期、目标年）、学段或片区`;
    case "part-not-taken":
      return `不能按“${problem.part}”取数，${takesWords(problem.takes)}`;
    case "fall-out-of-plan":
      return `“${problem.part}”不在本方案的年度内，请改年度`;
    case "no-target":
      return "没有设这一年的目标，请在“编辑 → 各年目标…”填写，或删去";
    case "no-pupils":
      return "没有在校生，算不出占比";
    case "nothing-listed":
      return "现在没有可列的名称，请删去这一句";
    case "not-filled":
      return "现在没有这个数，请改年度或删去";
  }
}

function takesWords(takes: readonly Part[]): string {
  if (takes.length === 0) return "只有一个总数";
  return `只能分${takes.map((part) => partNames[part]).join("、")}`;
}
