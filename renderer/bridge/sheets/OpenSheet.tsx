/** Which plan to open: those of the plans folder, newest first, or a file of this computer that is copied there. */
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Outcome, Problem } from "../../../shared/contract/problem.ts";
import type { ListedFile } from "../../../shared/contract/shell.ts";
import type { BrowserFiles } from "../browserFiles.ts";
import { Refusal } from "./Refusal.tsx";
import type { Close } from "./showSheet.tsx";

interface Props {
  readonly listed: Outcome<readonly ListedFile[]>;
  readonly files: BrowserFiles;
  readonly close: Close<FileToken>;
}

export function OpenSheet({ listed, files, close }: Props): ReactElement {
  const [problem, setProblem] = useState<Problem | null>(listed.ok ? null : listed.problem);
  const input = useRef<HTMLInputElement>(null);
  const upload = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const token = await files.upload(file);
    if (token.ok) close(token.value);
    else setProblem(token.problem);
  };
  return (
    <>
      <PlanList plans={listed.ok ? listed.value : []} files={files} close={close} />
      <Refusal problem={problem} />
      <div className="file-sheet-buttons">
        <input
          ref={input}
          type="file"
          accept=".seatplan"
          hidden
          onChange={(event) => void upload(event.target.files?.[0])}
        />
        <button type="button" className="button" onClick={() => input.current?.click()}>
          从电脑中选择…
        </button>
        <span className="file-sheet-gap" />
        <button type="button" className="button" onClick={() => close(null)}>
          取消
        </button>
      </div>
    </>
  );
}

interface ListProps extends Pick<Props, "files" | "close"> {
  readonly plans: readonly ListedFile[];
}

function PlanList({ plans, files, close }: ListProps): ReactElement {
  if (plans.length === 0) return <p className="file-sheet-hint">方案文件夹里还没有方案。</p>;
  return (
    <ul className="file-sheet-list" aria-label="方案" onKeyDown={moveFocus}>
      {plans.map(({ token, fileName, modifiedAt }, i) => (
        <li key={token}>
          <button type="button" className="file-sheet-plan" autoFocus={i === 0} onClick={() => close(token)}>
            <span className="file-sheet-name">{fileName.replace(/\.seatplan$/iu, "")}</span>
            <time dateTime={modifiedAt}>{shownTime(modifiedAt)}</time>
          </button>
          <a
            className="file-sheet-download"
            href={files.downloadAddress(fileName)}
            download
            title={`下载“${fileName}”的副本`}
          >
            下载
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Up and down go from plan to plan. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const plans = [...event.currentTarget.querySelectorAll<HTMLElement>(".file-sheet-plan")];
  const at = plans.findIndex((plan) => plan === document.activeElement);
  plans[at + step]?.focus();
  event.preventDefault();
}

const shownTime = (instant: string): string =>
  new Date(instant).toLocaleString("zh-CN", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
