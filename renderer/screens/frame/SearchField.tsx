/** Filters the lines of the grid below by words; Enter or ↓ goes on to the lines found, Esc empties it. */
import type { KeyboardEvent, ReactElement } from "react";
import { focusGrid } from "../../ui/keyboardHome.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

interface Props {
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ placeholder, value, onChange }: Props): ReactElement {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent) || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    focusGrid();
  };
  return (
    <input
      className="field search"
      type="search"
      placeholder={placeholder}
      aria-label="筛选"
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
