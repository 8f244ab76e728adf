/** The last line of the attachments: what is typed here is one more, at Enter or when it is left; Tab goes on to its note. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import type { SchoolId } from "../../../shared/model/units.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { runsEdit } from "./useFieldEdit.ts";

interface Props {
  readonly schoolId: SchoolId;
  readonly input: RefObject<HTMLInputElement | null>;
}

export function NewAttachment({ schoolId, input }: Props): ReactElement {
  const app = useApp();
  const { document, writable } = useWorkplace();
  const [name, setName] = useState("");
  /** Emptied at once, so that the next one can be typed while this one is on its way. */
  const add = async (): Promise<void> => {
    if (name.trim() === "") return;
    setName("");
    const added = await document.run("add-attachment", { schoolId, name });
    if (valueOrTell(app.notify, added) === null) setName(name);
  };
  const addAndGoOn = async (): Promise<void> => {
    await add();
    const line = input.current?.closest("tr")?.previousElementSibling;
    line?.querySelector<HTMLElement>(`[data-field="attachment.note"]`)?.focus();
  };
  const leave = useRef(add);
  useEffect(() => {
    leave.current = add;
  });
  useEffect(() => () => void leave.current(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The keys of an input method are its own.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") void add();
    else if (event.key === "Tab" && !event.shiftKey && name.trim() !== "") void addAndGoOn();
    else if (event.key === "Escape" && name !== "") setName("");
    else if (name !== "" || !runsEdit(event, app)) return;
    event.preventDefault();
  };
  return (
    <tr>
      <td />
      <td className="case-cell" colSpan={3}>
        <span className="case-control">
          <input
            className="field"
            data-field="attachments"
            aria-label="新增附件"
            placeholder="＋ 新增附件：填名称，按 Enter"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            disabled={!writable}
            ref={input}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onBlur={() => void add()}
            onKeyDown={onKeyDown}
          />
        </span>
      </td>
    </tr>
  );
}
