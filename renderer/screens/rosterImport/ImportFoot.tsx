/** What the file holds in one line, one step back, one step on, and at the end the import itself. */
import type { ReactElement } from "react";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import { tickedBy, type RosterTicks } from "../../../shared/contract/rosterChoices.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { LeftOutButton } from "./LeftOutButton.tsx";
import { stepAfter, stepBefore, stepNames, type Step } from "./steps.ts";
import type { LeftOut } from "./useLeftOut.ts";
import type { ReadingState } from "./useReading.ts";

interface Props {
  readonly step: Step;
  readonly state: ReadingState;
  readonly reading: RosterReading;
  readonly ticks: RosterTicks;
  readonly leftOut: LeftOut;
  readonly goTo: (step: Step) => void;
  readonly applying: boolean;
  readonly apply: () => void;
}

export function ImportFoot(props: Props): ReactElement {
  const { step, state, reading, ticks, leftOut, goTo, applying, apply } = props;
  const { writable } = useWorkplace();
  const before = stepBefore(step);
  const after = stepAfter(step);
  const ticked = reading.differences.filter(tickedBy(ticks)).length;
  // A file that was not read is let go first.
  const isStuck = reading.tables.length === 0 || reading.unread.length > 0;
  return (
    <footer className="import-foot">
      <span role="status">
        {state.busy ? (
          "正在核对……"
        ) : (
          <Summary reading={reading} check={step === "check" ? null : () => goTo("check")} />
        )}
      </span>
      <span className="import-space" />
      {after === undefined && <LeftOutButton leftOut={leftOut} />}
      {before !== undefined && (
        <button type="button" className="button" onClick={() => goTo(before)}>
          上一步：{stepNames[before]}
        </button>
      )}
      {after !== undefined && (
        <button
          type="button"
          className="button primary"
          // The button that picked the file is gone, and with it the focus.
          autoFocus={step === "file"}
          disabled={isStuck}
          onClick={() => goTo(after)}
        >
          下一步：{stepNames[after]}
        </button>
      )}
      {after === undefined && (
        <button
          type="button"
          className="button primary"
          disabled={ticked === 0 || state.busy || applying || !writable}
          title={writable ? undefined : "方案以只读方式打开，不能导入"}
          onClick={apply}
        >
          {applying ? "正在导入……" : `导入所选 ${ticked} 项`}
        </button>
      )}
    </footer>
  );
}

/** What was found to be wrong leads to where it is put right, from every other step. */
function Summary({
  reading: { tables, counts, problems },
  check,
}: {
  readonly reading: RosterReading;
  readonly check: (() => void) | null;
}): ReactElement {
  if (tables.length === 0) return <>没有找到学校名册，不能导入。</>;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const found = [
    ...(errors > 0 ? [`✕ 错误 ${errors} 处`] : []),
    ...(warnings > 0 ? [`▲ 提醒 ${warnings} 处`] : []),
  ].join("，");
  const schools = `学校 ${counts.schools} 所`;
  if (found === "") return <>{schools}</>;
  return (
    <>
      {schools}，
      {check === null ? (
        found
      ) : (
        <button type="button" className="link" onClick={check}>
          {found}
        </button>
      )}
    </>
  );
}
