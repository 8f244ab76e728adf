/** Step 文件: files dropped or picked; once they are read, their sheets and where their headers are, correctable. */
import type { ReactElement } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { DropZone } from "./DropZone.tsx";
import { SheetChoice } from "./SheetChoice.tsx";
import { UnreadFiles } from "./UnreadFiles.tsx";
import type { ReadingState } from "./useReading.ts";
import { useRosterFiles } from "./useRosterFiles.ts";

interface Props {
  readonly state: ReadingState;
  readonly open: (files: readonly FileToken[]) => void;
  readonly add: (files: readonly FileToken[]) => void;
  /** Goes on without the files that could not be read. */
  readonly letGo: () => void;
}

export function FileStep({ state, open, add, letGo }: Props): ReactElement {
  const { reading, busy, progress, refuse, cancel } = state;
  const { pick, take } = useRosterFiles(refuse);
  const change = async (): Promise<void> => {
    const picked = await pick();
    if (picked !== null) open(picked);
  };
  const addMore = async (): Promise<void> => {
    const picked = await pick();
    if (picked !== null) add(picked);
  };
  const drop = async (files: readonly File[]): Promise<void> => {
    const taken = await take(files);
    if (taken !== null) open(taken);
  };
  return (
    <DropZone onDrop={(files) => void drop(files)}>
      {busy && reading === null && (
        <div className="import-empty">
          <h2>正在读取名册……</h2>
          <progress
            {...(progress === null ? {} : { value: progress.done, max: progress.total })}
            aria-label="读取进度"
          />
          <button type="button" className="button" autoFocus onClick={cancel}>
            停止读取
          </button>
        </div>
      )}
      {!busy && reading === null && <ChooseFile pick={() => void change()} />}
      {reading !== null && <UnreadFiles unread={reading.unread} letGo={letGo} />}
      {reading !== null && (
        // Of other files the sheets have other names.
        <SheetChoice
          key={state.files.join(" ")}
          state={state}
          reading={reading}
          pick={() => void change()}
          add={() => void addMore()}
        />
      )}
    </DropZone>
  );
}
