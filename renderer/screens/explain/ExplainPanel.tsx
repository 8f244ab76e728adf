/**
 * 这个数怎么来的: the number asked about, its rule in words, and its parts, each of which leads one step deeper; at the end
 * of every chain stands a cell, to which she is taken. The numbers follow every edit, and the panel stays while she makes it.
 */
import { useEffect, useMemo, useRef, type ReactElement } from "react";
import { explain } from "../../../shared/calculation/explain/explain.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { stopAsking, useAsking, type Asking } from "./asking.ts";
import { ExplainChain } from "./ExplainChain.tsx";
import { ExplainNumber } from "./ExplainNumber.tsx";
import { onPanelKey, partKey, useTakeKeyboard } from "./panelKeys.ts";
import "./explain.css";

export function ExplainPanel(): ReactElement | null {
  const asking = useAsking();
  // Another document has other numbers.
  useEffect(() => stopAsking, []);
  return asking === null ? null : <Explained asking={asking} />;
}

function Explained({ asking }: { readonly asking: Asking }): ReactElement {
  const { plan, calculator, version } = useWorkplace();
  const { chain } = asking;
  const step = chain.at(-1);
  const subject = step?.subject;
  const explanation = useMemo(
    () => (subject === undefined ? undefined : explain({ plan, calculator, rules: defaultRules }, subject)),
    // The calculator is the same object after an edit; the version says that it knows more.
    // oxlint-disable-next-line react/exhaustive-deps -- version stands for what the calculator knows
    [plan, calculator, subject, version],
  );
  const panel = useRef<HTMLElement>(null);
  useTakeKeyboard(panel, asking);
  return (
    <aside className="explain side-panel" aria-label="这个数怎么来的" ref={panel} onKeyDown={onPanelKey}>
      <header>
        <h2>这个数怎么来的</h2>
        <button type="button" className="button quiet" onClick={stopAsking}>
          收起
        </button>
      </header>
      <ExplainChain chain={chain} />
      {explanation === undefined ? (
        <p className="explain-gone">这个数现在已不在方案中。</p>
      ) : (
        <ExplainNumber
          key={partKey(chain.map((one) => one.subject))}
          explanation={explanation}
          chosen={step?.way}
        />
      )}
    </aside>
  );
}
