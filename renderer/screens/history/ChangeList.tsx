/** The changes of an entry, line by line; where it changed several scenarios, under the name of each. */
import { Fragment, type ReactElement } from "react";
import type { ScenarioChange } from "../../../shared/history/changesByScenario.ts";
import type { ScenarioId } from "../../../shared/model/units.ts";
import { scenarioName } from "../../../shared/scenarios/names.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { ChangeLine } from "./ChangeLine.tsx";

export function ChangeList({ changes }: { readonly changes: readonly ScenarioChange[] }): ReactElement {
  const groups = [...Map.groupBy(changes, ({ scenario }) => scenario)];
  const several = groups.filter(([scenario]) => scenario !== null).length > 1;
  return (
    <ul>
      {groups.map(([scenario, own]) => (
        <Fragment key={scenario ?? ""}>
          {several && scenario !== null && <ScenarioLine scenario={scenario} />}
          {own.map(({ change, known }) => (
            <ChangeLine
              key={`${change.table}/${change.id}/${change.kind === "cell" ? change.field : ""}`}
              scenario={scenario}
              change={change}
              known={known}
            />
          ))}
        </Fragment>
      ))}
    </ul>
  );
}

/** By the name it has now. */
function ScenarioLine({ scenario }: { readonly scenario: ScenarioId }): ReactElement {
  const { document } = useWorkplace();
  return <li className="history-scenario">{scenarioName(document.stored, scenario)}</li>;
}
