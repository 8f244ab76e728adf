/** The figures of all scenarios, a column for each, the plan first; the head of each column says what can be done with it. */
import type { ReactElement } from "react";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { figuresOf } from "../../../shared/scenarios/comparison.ts";
import { defaultRules } from "../../document/rules.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { comparedRows, type ComparedCell, type ComparedRow } from "./comparisonRows.ts";
import type { Naming } from "./NameDialog.tsx";
import { problemCounts } from "./problemCounts.ts";
import { ScenarioHead } from "./ScenarioHead.tsx";
import type { ListedScenario } from "./useScenarios.ts";

interface Props {
  readonly scenarios: readonly ListedScenario[];
  readonly stage: StageOrAll;
  readonly name: (naming: Naming) => void;
}

export function ComparisonTable({ scenarios, stage, name }: Props): ReactElement {
  const { document, county } = useWorkplace();
  const rows = comparedRows(
    scenarios.map(({ id }) => {
      const view = document.viewOf(id);
      const problems = problemCounts(view.checker, county);
      return { ...figuresOf(view, county, stage, defaultRules), problems };
    }),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with the keys
    <div className="comparison" tabIndex={0} data-home>
      <table aria-label="方案比较">
        <thead>
          <tr>
            <th colSpan={2} scope="col" className="comparison-corner">
              {county.name}
            </th>
            {scenarios.map((scenario) => (
              <th key={scenario.id} scope="col" data-viewed={scenario.viewed}>
                <ScenarioHead scenario={scenario} name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} scenarios={scenarios} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  scenarios,
}: {
  readonly row: ComparedRow;
  readonly scenarios: readonly ListedScenario[];
}): ReactElement {
  const { id, group, startsPart, label, cells } = row;
  return (
    <tr data-row={id} className={startsPart ? "comparison-part" : undefined}>
      <th scope="row" colSpan={label === "" ? 2 : 1}>
        {group}
      </th>
      {label !== "" && <th scope="row">{label}</th>}
      {cells.map((cell, i) => (
        <Cell key={scenarios[i]?.id ?? i} cell={cell} viewed={scenarios[i]?.viewed === true} />
      ))}
    </tr>
  );
}

function Cell({
  cell: { value, note, noteMark, difference, differenceMark },
  viewed,
}: {
  readonly cell: ComparedCell;
  readonly viewed: boolean;
}): ReactElement {
  return (
    <td data-viewed={viewed}>
      <span className="comparison-cell">
        <b>{value}</b>
        <span className={noteMark} title={note}>
          {note}
        </span>
        <span className={`comparison-difference ${differenceMark ?? ""}`}>{difference}</span>
      </span>
    </td>
  );
}
