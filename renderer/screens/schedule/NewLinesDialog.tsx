/** Asks before what is pasted behind the last line becomes measures, and says what happens otherwise. */
import type { ReactElement } from "react";
import { Dialog } from "../../ui/Dialog.tsx";

export type LinesAnswer = "add" | "leave-out" | "cancel";

export interface LinesQuestion {
  readonly lines: number;
  /** Lines of the block that have a place without them. */
  readonly fitting: number;
  readonly answer: (chosen: LinesAnswer) => void;
}

export function NewLinesDialog({ lines, fitting, answer }: LinesQuestion): ReactElement {
  return (
    <Dialog title={`追加 ${lines} 行？`} width={420} close={() => answer("cancel")}>
      <p>
        {fitting === 0
          ? `粘贴的内容在末行之后：${lines} 行将成为新的措施。`
          : `粘贴的内容超出末行 ${lines} 行。追加后它们成为新的措施；不追加，则只贴入已有的 ${fitting} 行，其余不贴。`}
      </p>
      <div className="form-buttons new-lines-buttons">
        <button type="button" className="button primary" onClick={() => answer("add")}>
          追加 {lines} 行
        </button>
        {fitting > 0 && (
          <button type="button" className="button" onClick={() => answer("leave-out")}>
            不追加，只贴 {fitting} 行
          </button>
        )}
        <button type="button" className="button" onClick={() => answer("cancel")}>
          取消
        </button>
      </div>
    </Dialog>
  );
}
