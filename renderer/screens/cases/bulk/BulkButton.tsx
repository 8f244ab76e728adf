/**
 * Under the list: what is done to the chosen schools, or else to all that are listed, is said with how many they are. Filled
 * in is what they have in common; printed are their cases.
 */
import { useEffect, useRef, type ReactElement } from "react";
import { useApp } from "../../../commands/useApp.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import type { CaseEntry } from "../caseEntries.ts";
import { BulkDialog } from "./BulkDialog.tsx";
import { askBulk, closeBulk, useBulkAsked } from "./bulkView.ts";

interface Props {
  readonly entries: readonly CaseEntry[];
  readonly focusList: () => void;
}

export function BulkButton({ entries, focusList }: Props): ReactElement {
  const { notify, showPrint } = useApp();
  const { writable } = useWorkplace();
  const isAsked = useBulkAsked();
  const isOpen = isAsked && entries.length > 0;
  // Where nothing is listed there is nothing to fill in, now or when something is listed again.
  useEffect(() => {
    if (!isAsked || isOpen) return;
    closeBulk();
    notify.said("没有列出学校，无从批量填写。请先点“显示全部学校”");
  }, [isAsked, isOpen, notify]);
  useEffect(() => closeBulk, []);
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
        onClick={askBulk}
      >
        批量填写 {entries.length} 所…
      </button>
      <button
        type="button"
        className="button"
        aria-label={`打印 ${entries.length} 所学校方案…`}
        title={`打印${entries.length === 1 ? "这" : "列出或选中的"} ${entries.length} 所学校的方案`}
        disabled={entries.length === 0}
        onClick={() => showPrint({ kind: "cases", schools: new Set(entries.map(({ id }) => id)) })}
      >
        打印…
      </button>
      {isOpen && <BulkDialog entries={entries} close={closeBulk} />}
    </div>
  );
}
