/** Picks the roster of an earlier fall, or several files of it, and shows what would be taken from it. */
import { useState, type ReactElement } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { useRosterFiles } from "../rosterImport/useRosterFiles.ts";
import { ReadPastDialog } from "./ReadPastDialog.tsx";

export function ReadPastButton(): ReactElement {
  const { notify } = useApp();
  const { writable } = useWorkplace();
  const { pick } = useRosterFiles((problem) => notify.refused(problem));
  const [files, setFiles] = useState<readonly FileToken[] | null>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={!writable}
        onClick={() => void pick().then(setFiles)}
      >
        从往年名册读取…
      </button>
      {files !== null && <ReadPastDialog files={files} close={() => setFiles(null)} />}
    </>
  );
}
