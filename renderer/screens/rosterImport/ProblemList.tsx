/** What was found in the file, errors first; a click goes to the cell. The words are those at the cell itself. */
import { useState, type ReactElement } from "react";
import type { RosterProblem, RosterSeverity } from "../../../shared/roster/problems/problem.ts";
import { rosterSentence } from "../../../shared/roster/problems/rosterSentence.ts";
import { sheetTitle } from "./ofSheet.ts";

interface Props {
  readonly problems: readonly RosterProblem[];
  readonly corrections: number;
  readonly goTo: (problem: RosterProblem) => void;
}

const signs: Readonly<Record<RosterSeverity, { readonly sign: string; readonly name: string }>> = {
  error: { sign: "✕", name: "错误" },
  warning: { sign: "▲", name: "提醒" },
  note: { sign: "ⓘ", name: "说明" },
};

/** More than anybody reads; the rest are marked in their cells. */
const mostShown = 300;

export function ProblemList({ problems, corrections, goTo }: Props): ReactElement {
  const [shown, setShown] = useState<RosterSeverity | "all">("all");
  const list = problems.filter(({ severity }) => shown === "all" || severity === shown);
  const count = (severity: RosterSeverity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return (
    <aside className="import-problems" aria-label="名册中的问题">
      <div className="import-problem-kinds" role="group" aria-label="显示哪些问题">
        {(["error", "warning", "note"] as const).map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={shown === severity}
            onClick={() => setShown(shown === severity ? "all" : severity)}
          >
            {signs[severity].sign} {signs[severity].name} {count(severity)}
          </button>
        ))}
      </div>
      <p className="grey">
        {corrections === 0
          ? "在格子里直接改正，文件本身不会改动。"
          : `已改正 ${corrections} 格，文件本身不会改动。`}
      </p>
      <ul>
        {list.slice(0, mostShown).map((problem) => (
          <li
            key={`${problem.sheet}/${problem.cell}/${problem.code}/${problem.column ?? ""}/${problem.found ?? ""}`}
          >
            <ProblemLine problem={problem} goTo={goTo} />
          </li>
        ))}
      </ul>
      {list.length > mostShown && <p className="grey">另有 {list.length - mostShown} 处，已在格子中标出。</p>}
      {problems.length === 0 && <p className="fine">✓ 没有发现问题。</p>}
    </aside>
  );
}

function ProblemLine({
  problem,
  goTo,
}: {
  readonly problem: RosterProblem;
  readonly goTo: Props["goTo"];
}): ReactElement {
  const { text, remedy } = rosterSentence(problem);
  const { sheet, cell, severity, code } = problem;
  return (
    <button
      type="button"
      data-severity={severity}
      data-code={code}
      data-cell={cell}
      onClick={() => goTo(problem)}
    >
      <strong>
        {signs[severity].sign} {[sheet, cell].filter((part) => part !== "").join(" ") || sheetTitle(sheet)}
      </strong>
      <span>{text}</span>
      <span className="grey">{remedy}</span>
    </button>
  );
}
