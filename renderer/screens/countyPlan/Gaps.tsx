/** Tokens of a chapter that have nothing to show, with the reasons: above the text as it is printed. */
import type { ReactElement } from "react";
import { problemWords } from "../../../shared/print/countyPlan/tokens/problemWords.ts";
import { unresolvedIn, type ResolvedLine } from "../../../shared/print/countyPlan/tokens/resolve.ts";

export function Gaps({ lines }: { readonly lines: readonly ResolvedLine[] }): ReactElement | null {
  const gaps = unresolvedIn(lines);
  if (gaps.length === 0) return null;
  return (
    <ul className="chapter-gaps" aria-label="取不到的数">
      {gaps.map(({ token, problem }) => (
        <li key={token}>
          <span className="attention">⚠ {token}</span> {problemWords(problem)}
        </li>
      ))}
    </ul>
  );
}
