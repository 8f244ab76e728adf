/**
 * A field of the form out of its spec: a text box, or a list of choices. A text that is no value of the field stays in it
 * as a draft, marked with its reason as in the grids.
 */
import { useId, useRef, useState, type ReactElement } from "react";
import { fieldSpec } from "../../../shared/model/plan.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { fieldColumn } from "../../grid/fieldColumn.ts";
import type { Option } from "../../grid/types.ts";
import { Reason } from "./Reason.tsx";
import { useFieldEdit, type FieldEdit } from "./useFieldEdit.ts";

export interface CaseFieldProps {
  readonly table: "school" | "case" | "measure";
  readonly record: { readonly id: string };
  readonly field: string;
  /** In place of the spec's own; "" where the table around it says it, and then `name` is read out. */
  readonly label?: string;
  readonly name?: string;
  /** Over both columns of the form. */
  readonly wide?: boolean;
}

/** What the controls below have in common. */
interface Control {
  readonly id: string;
  readonly "data-field": string;
  readonly "aria-label"?: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby"?: string;
  readonly disabled: boolean;
}

export function CaseField({ table, record, field, label, name, wide = false }: CaseFieldProps): ReactElement {
  const id = useId();
  const { document, plan, writable } = useWorkplace();
  const column = fieldColumn(plan, writable, table, field, { width: 0 });
  const kept = (column.editText ?? column.text)(record);
  const edit = useFieldEdit(kept, (text) =>
    document.run("edit-cells", { cells: [{ table, id: record.id, field, text }] }),
  );
  const reason = column.mark?.(record) === "draft" ? column.hint?.(record) : undefined;
  const spec = fieldSpec(table, field);
  const said = label ?? `${spec?.label ?? ""}${spec?.unit === undefined ? "" : `（${spec.unit}）`}`;
  const control: Control = {
    id,
    "data-field": `${table}.${field}`,
    ...(said === "" ? { "aria-label": name ?? spec?.label ?? field } : {}),
    "aria-invalid": reason !== undefined,
    ...(reason === undefined ? {} : { "aria-describedby": `${id}-reason` }),
    disabled: !writable,
  };
  return (
    <div className={wide ? "case-field wide" : "case-field"} data-draft={reason !== undefined}>
      {said !== "" && <label htmlFor={id}>{said}</label>}
      <span className="case-control" title={reason}>
        {column.editor?.kind === "choice" ? (
          <ChoiceBox control={control} edit={edit} kept={kept} options={column.editor.options(record)} />
        ) : (
          <TextBox
            control={control}
            edit={edit}
            kept={kept}
            shown={column.text(record)}
            align={column.align}
          />
        )}
        {reason !== undefined && <Reason id={`${id}-reason`} reason={reason} />}
      </span>
    </div>
  );
}

function TextBox({
  control,
  edit,
  kept,
  shown,
  align,
}: {
  readonly control: Control;
  readonly edit: FieldEdit;
  readonly kept: string;
  readonly shown: string;
  readonly align: string | undefined;
}): ReactElement {
  const [focused, setFocused] = useState(false);
  return (
    <input
      {...control}
      className={align === "right" ? "field number" : "field"}
      autoComplete="off"
      spellCheck={false}
      // Thousands marks are for reading.
      value={edit.typed ?? (focused ? kept : shown)}
      onFocus={({ target }) => {
        setFocused(true);
        target.select();
      }}
      onBlur={() => {
        setFocused(false);
        edit.commit();
      }}
      onChange={({ target }) => edit.type(target.value)}
      onKeyDown={edit.onKeyDown}
    />
  );
}

function ChoiceBox({
  control,
  edit,
  kept,
  options,
}: {
  readonly control: Control;
  readonly edit: FieldEdit;
  readonly kept: string;
  readonly options: readonly Option[];
}): ReactElement {
  const byMouse = useRef(false);
  const labels = options.map(({ label }) => label);
  const isDraft = kept !== "" && !labels.includes(kept);
  return (
    <select
      {...control}
      className="field"
      value={edit.typed ?? kept}
      onPointerDown={() => (byMouse.current = true)}
      // Who walks through the choices by keyboard has chosen when she leaves; a click on one is a choice.
      onChange={({ target }) => (byMouse.current ? edit.commit(target.value) : edit.type(target.value))}
      onBlur={() => edit.commit()}
      onKeyDown={(event) => {
        byMouse.current = false;
        edit.onKeyDown(event);
      }}
    >
      <option value=""> </option>
      {isDraft && <option value={kept}>{kept}（待改）</option>}
      {labels.map((label) => (
        <option key={label} value={label}>
          {label}
        </option>
      ))}
    </select>
  );
}
