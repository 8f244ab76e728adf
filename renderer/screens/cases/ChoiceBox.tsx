/** A list of choices in the form, the present text first where it is none of them. */
import { useRef, type ReactElement } from "react";
import type { Option } from "../../grid/types.ts";
import type { Control } from "./control.ts";
import type { FieldEdit } from "./useFieldEdit.ts";

export function ChoiceBox({
  control,
  edit,
  kept,
  options,
  withEmpty = true,
}: {
  readonly control: Control;
  readonly edit: FieldEdit;
  readonly kept: string;
  readonly options: readonly Option[];
  /** Whether nothing may be chosen, too. */
  readonly withEmpty?: boolean;
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
      {withEmpty && <option value=""> </option>}
      {isDraft && <option value={kept}>{kept}（待改）</option>}
      {labels.map((label) => (
        <option key={label} value={label}>
          {label}
        </option>
      ))}
    </select>
  );
}
