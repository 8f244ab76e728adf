/** A yes-or-no field of the form as a box to tick: Space ticks it, and that is an edit at once. */
import type { KeyboardEvent, ReactElement } from "react";
import { draftOf, fieldSpec } from "../../../shared/model/plan.ts";
import { readField } from "../../../shared/model/fields.ts";
import { draftSentence } from "../../../shared/format/draftSentence.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { focusNextField } from "./fieldFocus.ts";
import { runsEdit } from "./useFieldEdit.ts";

interface Props {
  readonly table: "case" | "diversion";
  readonly record: { readonly id: string };
  readonly field: string;
  /** Beside the box; "" where the table around it says it, and then `name` is read out. */
  readonly label?: string;
  readonly name?: string;
}

export function TickField({ table, record, field, label, name }: Props): ReactElement {
  const app = useApp();
  const { document, plan, writable } = useWorkplace();
  const said = label ?? fieldSpec(table, field)?.label ?? field;
  const draft = draftOf(plan, table, record.id, field);
  const reason = draft === undefined ? undefined : draftSentence(draft.text, draft.reason);
  const tick = async (isOn: boolean): Promise<void> => {
    const cell = { table, id: record.id, field, text: isOn ? "是" : "" };
    valueOrTell(app.notify, await document.run("edit-cells", { cells: [cell] }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Enter") focusNextField(event.currentTarget);
    else if (!runsEdit(event, app)) return;
    event.preventDefault();
  };
  return (
    <label className="case-tick" title={reason} data-draft={reason !== undefined}>
      <input
        type="checkbox"
        data-field={`${table}.${field}`}
        {...(said === "" ? { "aria-label": name ?? field } : {})}
        aria-invalid={reason !== undefined}
        disabled={!writable}
        checked={readField(record, field) === true}
        onChange={({ target }) => void tick(target.checked)}
        onKeyDown={onKeyDown}
      />
      {said}
    </label>
  );
}
