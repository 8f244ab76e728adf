/**
 * The box in which a receiver is chosen: typing a part of the name, its pinyin initials or its code narrows the list under
 * it, Enter takes what is highlighted. A text that names nobody stays in the box, marked with what to do.
 */
import { useId, useRef, type ReactElement } from "react";
import { Reason } from "../Reason.tsx";
import { ReceiverList, optionId } from "./ReceiverList.tsx";
import { useReceiverList, type ReceiverChoice } from "./useReceiverList.ts";

interface Props extends ReceiverChoice {
  /** How Enter in the form finds it. */
  readonly field: string;
  readonly name: string;
  readonly placeholder?: string;
  readonly disabled: boolean;
}

const unknown = "没有这个学校或项目，请从列表中选，或按 Esc 恢复";

export function ReceiverBox(props: Props): ReactElement {
  const { field, name, shown, placeholder, disabled } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { typed, list, open, type, take, close, onKeyDown } = useReceiverList(props);
  const isUnknown = typed !== null && typed.trim() !== "" && list === null;
  return (
    <span className="case-control receiver" data-draft={isUnknown}>
      <input
        ref={box}
        id={id}
        className="field"
        role="combobox"
        data-field={field}
        aria-label={name}
        aria-expanded={list !== null}
        aria-controls={`${id}-list`}
        aria-activedescendant={
          list === null || list.highlighted < 0 ? undefined : optionId(id, list.highlighted)
        }
        aria-invalid={isUnknown}
        aria-describedby={isUnknown ? `${id}-reason` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        title={shown}
        disabled={disabled}
        value={typed ?? shown}
        onFocus={({ target }) => target.select()}
        onMouseDown={open}
        onBlur={close}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      {list !== null && <ReceiverList id={id} list={list} under={box} choose={take} />}
      {isUnknown && <Reason id={`${id}-reason`} reason={unknown} />}
    </span>
  );
}
