/**
 * A text of several lines: the box grows with it, Enter makes a line, Ctrl+Enter or Tab goes on. It is not selected when it
 * is entered, as short texts are: one key would take a whole paragraph away.
 */
import type { KeyboardEvent, ReactElement } from "react";
import type { Control } from "./control.ts";
import type { FieldEdit } from "./useFieldEdit.ts";

export function LinesBox({
  control,
  edit,
  kept,
}: {
  readonly control: Control;
  readonly edit: FieldEdit;
  readonly kept: string;
}): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const makesLine = event.key === "Enter" && !event.ctrlKey && !event.metaKey;
    if (!makesLine) edit.onKeyDown(event);
  };
  return (
    <textarea
      {...control}
      className="field lines"
      rows={2}
      spellCheck={false}
      value={edit.typed ?? kept}
      onBlur={() => edit.commit()}
      onChange={({ target }) => edit.type(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
