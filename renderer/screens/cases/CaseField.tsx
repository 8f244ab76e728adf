/**
 * A field of the form out of its spec: a text box of one line or of several, or a list of choices. A text that is no value
 * of the field stays in it as a draft, marked with its reason as in the grids.
 */
import { useId, useState, type ReactElement } from "react";
import { fieldSpec } from "../../../shared/model/plan.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { fieldColumn } from "../../grid/fieldColumn.ts";
import { ChoiceBox } from "./ChoiceBox.tsx";
import type { Control } from "./control.ts";
import { LinesBox } from "./LinesBox.tsx";
import { Reason } from "./Reason.tsx";
import { useFieldEdit, type FieldEdit } from "./useFieldEdit.ts";

export interface CaseFieldProps {
  readonly table: "school" | "case" | "measure" | "diversion" | "milestone" | "attachment";
  readonly record: { readonly id: string };
  readonly field: string;
  /** In place of the spec's own; "" where the table around it says it, and then `name` is read out. */
  readonly label?: string;
  readonly name?: string;
  /** Over both columns of the form. */
  readonly wide?: boolean;
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
    // In the narrow column of a table a text may not be seen whole.
    ...(said === "" && reason === undefined ? { title: column.text(record) } : {}),
  };
  return (
    <div className={wide ? "case-field wide" : "case-field"} data-draft={reason !== undefined}>
      {said !== "" && <label htmlFor={id}>{said}</label>}
      <span className="case-control" title={reason}>
        {column.editor?.kind === "choice" ? (
          <ChoiceBox control={control} edit={edit} kept={kept} options={column.editor.options(record)} />
        ) : spec?.multiline === true ? (
          <LinesBox control={control} edit={edit} kept={kept} />
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
