/** Goes to the last line of a screen's grid, in which typing begins a new record. */
import type { ReactElement } from "react";
import { useGoTo, type Place } from "../../document/goTo.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { newRowId } from "../../grid/types.ts";

export function NewLineButton({
  place,
  label,
  className = "button primary",
}: {
  readonly place: Place;
  readonly label: string;
  readonly className?: string;
}): ReactElement {
  const { document } = useWorkplace();
  const goTo = useGoTo();
  return (
    <button
      type="button"
      className={className}
      disabled={document.info.readOnly}
      onClick={() => goTo({ ...place, rowId: newRowId })}
    >
      {label}
    </button>
  );
}
