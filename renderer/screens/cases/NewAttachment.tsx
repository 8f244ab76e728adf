/** The last line of the attachments: what is typed here is one more; Tab goes on to its note. */
import { type KeyboardEvent, type ReactElement, type RefObject } from "react";
import type { SchoolId } from "../../../shared/model/units.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";
import { useNewLine } from "./useNewLine.ts";

interface Props {
  readonly schoolId: SchoolId;
  readonly input: RefObject<HTMLInputElement | null>;
}

export function NewAttachment({ schoolId, input }: Props): ReactElement {
  const { notify } = useApp();
  const { document, writable } = useWorkplace();
  const line = useNewLine(async (name) => {
    const added = await document.run("add-attachment", { schoolId, name });
    return valueOrTell(notify, added) !== null;
  });
  const storeAndGoOn = async (): Promise<void> => {
    await line.store();
    const stored = input.current?.closest("tr")?.previousElementSibling;
    stored?.querySelector<HTMLElement>(`[data-field="attachment.note"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const goesOn = event.key === "Tab" && !event.shiftKey && line.typed.trim() !== "";
    if (!goesOn || isOfInputMethod(event.nativeEvent)) return line.onKeyDown(event);
    event.preventDefault();
    void storeAndGoOn();
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
            value={line.typed}
            onChange={({ target }) => line.type(target.value)}
            onBlur={() => void line.store()}
            onKeyDown={onKeyDown}
          />
        </span>
      </td>
    </tr>
  );
}
