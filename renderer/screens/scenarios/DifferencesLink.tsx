/** How many cells of a scenario differ from the plan; a click lists them, and a click on one leads to it. */
import { useMemo, useState, type ReactElement } from "react";
import { currentScenario } from "../../../shared/model/units.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { differencesOf } from "../../../shared/scenarios/differences.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ChangeLine } from "../history/ChangeLine.tsx";
import type { ListedScenario } from "./useScenarios.ts";

/** As many as one reads; the rest is counted. */
const told = 100;

export function DifferencesLink({
  scenario: { id, name },
}: {
  readonly scenario: ListedScenario;
}): ReactElement {
  const { document } = useWorkplace();
  const [listed, setListed] = useState(false);
  const [plan, own] = [document.viewOf(currentScenario).plan, document.viewOf(id).plan];
  const { changes, known } = useMemo(() => differencesOf(plan, own), [plan, own]);
  if (changes.length === 0) return <span className="grey">与当前方案相同</span>;
  return (
    <>
      <button type="button" className="link" onClick={() => setListed(true)}>
        与当前方案有 {formatCount(changes.length)} 处不同
      </button>
      {listed && (
        <Dialog title={`“${name}”与当前方案的不同`} close={() => setListed(false)} width={560}>
          <p className="grey">每行：当前方案 → “{name}”。点一行去看这一格。</p>
          <ul className="scenario-differences">
            {changes.slice(0, told).map((change) => (
              <ChangeLine
                key={`${change.table}/${change.id}/${change.kind === "cell" ? change.field : ""}`}
                scenario={id}
                change={change}
                known={known}
              />
            ))}
          </ul>
          {changes.length > told && <p className="grey">还有 {formatCount(changes.length - told)} 处</p>}
        </Dialog>
      )}
    </>
  );
}
