/** The way back: the numbers by which she came to this one, each a click away. */
import type { ReactElement } from "react";
import { subjectName } from "../../../shared/format/explanationWords.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { goBackTo, type Step } from "./asking.ts";
import { stepName } from "./stepName.ts";

export function ExplainChain({ chain }: { readonly chain: readonly Step[] }): ReactElement | null {
  const { plan } = useWorkplace();
  if (chain.length < 2) return null;
  return (
    <nav className="explain-chain" aria-label="由来">
      {chain.slice(0, -1).map(({ subject }, place) => (
        <button
          // The same number may come twice; its place does not.
          // oxlint-disable-next-line react/no-array-index-key -- a chain only grows and shrinks at its end
          key={place}
          type="button"
          className="link"
          title={subjectName(plan, subject)}
          onClick={({ detail }) => goBackTo(place, detail === 0 ? "key" : "press")}
        >
          {stepName(plan, subject, chain[place - 1]?.subject)}
        </button>
      ))}
    </nav>
  );
}
