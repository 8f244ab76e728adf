/** Under what name a plan is kept in the plans folder. A name that is taken is refused; nothing is written over. */
import { useState, type FormEvent, type ReactElement } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import type { BrowserFiles } from "../browserFiles.ts";
import { Refusal } from "./Refusal.tsx";
import type { Close } from "./showSheet.tsx";

interface Props {
  readonly suggestedName: string;
  readonly files: BrowserFiles;
  readonly close: Close<FileToken>;
}

export function PlaceSheet({ suggestedName, files, close }: Props): ReactElement {
  const [name, setName] = useState(suggestedName.replace(/\.seatplan$/iu, ""));
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async (): Promise<void> => {
    const token = await files.place(name);
    if (token.ok) close(token.value);
    else setProblem(token.problem);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep();
  };
  return (
    <form onSubmit={submit}>
      <label className="file-sheet-field">
        方案名称
        <input
          className="field"
          value={name}
          autoFocus
          aria-describedby="file-sheet-place"
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
        />
      </label>
      <p className="file-sheet-hint" id="file-sheet-place">
        保存在方案文件夹（默认为“文档”中的“学位天平”）。
      </p>
      <Refusal problem={problem} />
      <div className="file-sheet-buttons">
        <span className="file-sheet-gap" />
        <button type="button" className="button" onClick={() => close(null)}>
          取消
        </button>
        <button type="submit" className="button primary">
          保存
        </button>
      </div>
    </form>
  );
}
