/** One change: whose cell, which field, what stood there and what came. A click goes to the cell, if it is there still. */
import type { ReactElement } from "react";
import { subjectOfKey } from "../../../shared/calculation/findingKey.ts";
import type { PlannerChange } from "../../../shared/history/cellChanges.ts";
import { wordsOf } from "../../../shared/history/changeWords.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { ScenarioId } from "../../../shared/model/units.ts";
import { useApp } from "../../commands/useApp.ts";
import { goToIn } from "../../document/placesOf.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { placeOfFinding } from "../problems/findingWords.ts";
import { showingOfChanges } from "./showing.ts";
import { placeIn, viewOn } from "./views.ts";

interface Props {
  /** In which it was changed; null for what is common to all. */
  readonly scenario: ScenarioId | null;
  readonly change: PlannerChange;
  /** With the records this step brought or took, for their names. */
  readonly known: Plan;
}

export function ChangeLine({ scenario, change, known }: Props): ReactElement {
  const app = useApp();
  const { document } = useWorkplace();
  const { record, what, before, after } = wordsOf(known, change);
  const said = change.table === "acknowledgement" ? known.acknowledgement.get(change.id) : undefined;
  const lead = (): void => {
    if (scenario !== null) document.lookAt(scenario);
    const { plan } = document;
    const showing = showingOfChanges(plan, plan, [change], viewOn(app.screen));
    const [cell] = showing?.cells ?? [];
    if (showing !== null && cell !== undefined)
      goToIn(app, showing.countyCode, { ...placeIn(showing.view), ...cell });
    else if (said !== undefined)
      goToIn(app, said.countyCode, placeOfFinding(subjectOfKey(said.finding), plan));
    // Targets have no cell: they are set in the county's own dialog.
    else if (change.table === "county") app.showDialog("targets");
    else app.notify.said(`${record}现在已不在方案中`);
  };
  return (
    <li>
      <button type="button" className="history-change" onClick={lead}>
        <span className="history-record">{record}</span>{" "}
        <span>
          {what}
          {before !== undefined && "："}
        </span>
        {before !== undefined && (
          <span className="history-values">
            <del>{before}</del> → <ins>{after}</ins>
          </span>
        )}
      </button>
    </li>
  );
}
