/** After an import: what it did, what the roster adds up to now, the way on and the way back. */
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Committed } from "../../../shared/contract/document.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { importSummary } from "./importSummary.ts";
import { LeftOutButton } from "./LeftOutButton.tsx";
import { rosterTotals } from "./rosterTotals.ts";
import type { LeftOut } from "./useLeftOut.ts";

interface Props {
  readonly committed: Committed;
  readonly leftOut: LeftOut;
  readonly close: () => void;
}

export function ImportDone({ committed, leftOut, close }: Props): ReactElement {
  const { notify, showDialog } = useApp();
  const { document, plan, county } = useWorkplace();
  const [undone, setUndone] = useState(false);
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(() => onward.current?.focus(), []);
  // Somebody may have edited since, here or in another window: then the step to take back is not this one any more.
  const isLast = document.history.revision === committed.revision;
  const undo = async (): Promise<void> => {
    const outcome = await document.undo();
    if (!outcome.ok) return notify.refused(outcome.problem);
    setUndone(true);
    // The button that had the focus goes.
    onward.current?.focus();
  };
  const own = [...plan.school.values()].filter(({ countyCode }) => countyCode === county.id);
  // Rosters seldom have areas, and without them no area's balance can be told.
  const needsAreas = own.some(({ area }) => area === "");
  const drafts = committed.patch.filter(({ table, after }) => table === "draft" && after !== null).length;
  return (
    <div className="import-empty" role="status">
      <h2>{undone ? "已撤销本次导入，方案与导入前一样" : importSummary(committed.patch)}</h2>
      {!undone && <p className="import-totals">{rosterTotals(own)}</p>}
      {!undone && (
        <p>
          {drafts > 0 && `待改的 ${drafts} 格在名册中标出，改好之前不计入。`}
          导入前已自动备份；之后也可以用 Ctrl+Z 撤销。
        </p>
      )}
      <div className="import-buttons">
        <button ref={onward} type="button" className="button primary" onClick={close}>
          查看名册
        </button>
        {!undone && needsAreas && (
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              showDialog("areas");
            }}
          >
            划分片区…
          </button>
        )}
        {!undone && <LeftOutButton leftOut={leftOut} />}
        {!undone && (
          <button type="button" className="button" disabled={!isLast} onClick={() => void undo()}>
            撤销本次导入
          </button>
        )}
      </div>
    </div>
  );
}
