/** Why the last thing asked for could not be done, and what to do. */
import type { ReactElement } from "react";
import type { Problem } from "../../../shared/contract/problem.ts";
import { problemSentence } from "../../../shared/format/problemSentence.ts";

export function Refusal({ problem }: { readonly problem: Problem | null }): ReactElement | null {
  if (problem === null) return null;
  const { text, remedy } = problemSentence(problem);
  return (
    <p className="import-refusal" role="alert">
      ✕ {text}
      <span className="grey">{remedy}</span>
    </p>
  );
}
