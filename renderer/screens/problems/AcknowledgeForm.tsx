/** Why a problem is let stand, asked in its own line: Enter keeps it, Esc leaves things as they were. */
import { useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

interface Props {
  readonly submit: (reason: string) => Promise<void>;
  readonly cancel: () => void;
}

export function AcknowledgeForm({ submit, cancel }: Props): ReactElement {
  const [reason, setReason] = useState("");
  const isSaid = reason.trim() !== "";
  const store = (event: FormEvent): void => {
    event.preventDefault();
    if (isSaid) void submit(reason.trim()).finally(cancel);
  };
  const leave = (event: KeyboardEvent): void => {
    // The keys of an input method are its own.
    if (event.key !== "Escape" || isOfInputMethod(event.nativeEvent)) return;
    event.stopPropagation();
    cancel();
  };
  return (
    <form className="problem-reason" onSubmit={store} onKeyDown={leave}>
      <input
        autoFocus
        aria-label="知悉的原因"
        placeholder="原因，如：已列入2025年新建计划"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p>
        <button type="submit" className="button" disabled={!isSaid}>
          已知悉
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          取消
        </button>
      </p>
    </form>
  );
}
