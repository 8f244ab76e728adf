/** The further findings of a matter in a few words, each of which leads to its own cell. */
import type { ReactElement } from "react";
import { checkOf, sentenceOf } from "../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../shared/calculation/finding.ts";
import { findingKey } from "../../../shared/calculation/findingKey.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useGoToFinding } from "./useGoToFinding.ts";

export function OtherFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { plan } = useWorkplace();
  const goTo = useGoToFinding();
  if (findings.length === 0) return null;
  return (
    <p className="problem-others">
      另有
      {findings.map((finding) => (
        <button
          key={findingKey(finding)}
          type="button"
          className="link"
          title={sentenceOf(finding, plan).text}
          onClick={() => goTo(finding)}
        >
          {checkOf(finding.code).brief?.(finding)}
        </button>
      ))}
    </p>
  );
}
