/** The name of the file, the four steps, and the way out. */
import type { ReactElement } from "react";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import { stepNames, steps, type Step } from "./steps.ts";

interface Props {
  readonly step: Step;
  readonly reading: RosterReading | null;
  readonly done: boolean;
  readonly goTo: (step: Step) => void;
  readonly leave: () => void;
}

export function ImportHead({ step, reading, done, goTo, leave }: Props): ReactElement {
  const found = reading !== null && reading.tables.length > 0 && reading.unread.length === 0;
  return (
    <header className="import-head">
      <h2>导入名册</h2>
      <span className="grey import-file" title={reading?.fileName}>
        {reading?.fileName ?? ""}
      </span>
      <ol aria-label="步骤">
        {steps.map((one, i) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === step && !done ? "step" : undefined}
              disabled={done || (!found && one !== "file")}
              onClick={() => goTo(one)}
            >
              {i + 1} {stepNames[one]}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={leave} title="Esc">
        {done ? "关闭" : "取消导入"}
      </button>
    </header>
  );
}
