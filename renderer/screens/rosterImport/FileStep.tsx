/** Step 文件: a file dropped or picked; once it is read, its sheets and where their headers are, correctable. */
import type { ReactElement } from "react";
import { useApp } from "../../commands/useApp.ts";
import { DropZone } from "./DropZone.tsx";
import { SheetChoice } from "./SheetChoice.tsx";
import type { ReadingState } from "./useReading.ts";

interface Props {
  readonly state: ReadingState;
  readonly open: (file: string) => void;
}

export function FileStep({ state, open }: Props): ReactElement {
  const { shell } = useApp();
  const { reading, busy, progress, refuse, cancel } = state;
  const pick = async (): Promise<void> => {
    const picked = await shell.pickRoster();
    if (picked === null) return;
    if (picked.ok) open(picked.value);
    else refuse(picked.problem);
  };
  const drop = async (file: File): Promise<void> => {
    const taken = await shell.takeRoster(file);
    if (taken.ok) open(taken.value);
    else refuse(taken.problem);
  };
  return (
    <DropZone onDrop={(file) => void drop(file)}>
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
      {!busy && reading === null && (
        <div className="import-empty">
          <h2>把学校名册拖到这里</h2>
          <p>
            可以是 Excel
            工作簿（.xlsx）或文本（.csv），按您平时的样子即可：有标题、合并的表头、合计行都没有关系。
            <br />
            文件只在本机读取，不会改动它。
          </p>
          <button type="button" className="button primary" autoFocus onClick={() => void pick()}>
            选择名册文件…
          </button>
        </div>
      )}
      {reading !== null && <SheetChoice state={state} reading={reading} pick={() => void pick()} />}
    </DropZone>
  );
}
