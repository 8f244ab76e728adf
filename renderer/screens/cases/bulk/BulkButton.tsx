/** Under the list: fills in what the chosen schools have in common, or else all that are listed; its label says how many. */
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useWorkplace } from "../../../document/useDocument.ts";
import type { CaseEntry } from "../caseEntries.ts";
import { BulkDialog } from "./BulkDialog.tsx";

interface Props {
  readonly entries: readonly CaseEntry[];
  readonly focusList: () => void;
}

export function BulkButton({ entries, focusList }: Props): ReactElement {
  const { writable } = useWorkplace();
  const [isOpen, setOpen] = useState(false);
  // Once the dialog is gone: as long as it stands it keeps the keyboard.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) focusList();
    wasOpen.current = isOpen;
  });
  return (
    <div className="case-list-foot">
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        title="责任人、进展、日期等一次填到多所学校。按住 Ctrl 或 Shift 选几所，Ctrl+A 全选"
        disabled={!writable || entries.length === 0}
        onClick={() => setOpen(true)}
      >
        批量填写 {entries.length} 所…
      </button>
      {isOpen && <BulkDialog entries={entries} close={() => setOpen(false)} />}
    </div>
  );
}
