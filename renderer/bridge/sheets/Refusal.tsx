/** Why a sheet could not do what was asked, said aloud by screen readers. */
import type { ReactElement } from "react";
import type { Problem } from "../../../shared/contract/problem.ts";
import { problemSentence } from "../../../shared/format/problemSentence.ts";

export function Refusal({ problem }: { readonly problem: Problem | null }): ReactElement | null {
  if (problem === null) return null;
  const { text, remedy } = sentence(problem);
  return (
    <p className="file-sheet-refusal" role="alert">
      ✕ {text}
      <span>{remedy}</span>
    </p>
  );
}

const sentence = (problem: Problem): { readonly text: string; readonly remedy: string } =>
  problem.path === "fileName"
    ? {
        text: "这个名称不能用作文件名。",
        remedy: '请换一个名称：不能为空，不能含有 \\ / : * ? " < > | 等符号。',
      }
    : problemSentence(problem);
