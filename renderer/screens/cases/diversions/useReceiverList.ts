/** What the box of a receiver does with its list: typing narrows it, arrows walk in it, Enter or leaving the box chooses. */
import { useState, type KeyboardEvent } from "react";
import { useApp } from "../../../commands/useApp.ts";
import {
  highlightedOption,
  narrowList,
  openList,
  stepList,
  type OptionList,
} from "../../../grid/editing/optionList.ts";
import type { Option } from "../../../grid/types.ts";
import { focusNextField } from "../fieldFocus.ts";
import { runsEdit } from "../useFieldEdit.ts";
import { isOfInputMethod } from "../../../ui/inputMethod.ts";

export interface ReceiverChoice {
  /** The receiver the plan has, by its value and its name. */
  readonly value: string;
  readonly shown: string;
  /** Whether Enter on a choice goes on to the next field. */
  readonly goesOn?: boolean;
  /** Asked for when the list opens. */
  readonly options: () => readonly Option[];
  readonly choose: (value: string) => void;
}

interface ReceiverListState {
  readonly typed: string | null;
  readonly list: OptionList | null;
  readonly open: () => void;
  readonly type: (text: string) => void;
  readonly take: (option: Option) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export function useReceiverList({
  value,
  shown,
  goesOn = true,
  options,
  choose,
}: ReceiverChoice): ReceiverListState {
  const app = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  const [list, setList] = useState<OptionList | null>(null);

  const open = (): void => setList((now) => now ?? openList(options(), false, typed ?? shown));
  const type = (text: string): void => {
    setTyped(text);
    setList((now) => narrowList(now ?? openList(options(), false, text), text));
  };
  const take = (option: Option): void => {
    setTyped(null);
    setList(null);
    if (option.value !== value) choose(option.value);
  };
  /** Who leaves a text that found something has chosen it. */
  const close = (): void => {
    const option = typed === null || list === null ? undefined : highlightedOption(list);
    if (option !== undefined) take(option);
    setList(null);
    if (typed?.trim() === "") setTyped(null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const option = list === null ? undefined : highlightedOption(list);
    const step = event.ctrlKey || event.metaKey ? undefined : steps[event.key];
    if (step !== undefined && (list !== null || event.key.startsWith("Arrow"))) {
      if (list === null) open();
      else setList(stepList(list, step));
      // A page is a page of the list, not the next school.
      event.stopPropagation();
    } else if (event.key === "Enter") {
      if (option !== undefined) take(option);
      if (option === undefined ? typed === null : goesOn) focusNextField(event.currentTarget);
    } else if (event.key === "Escape" && (list !== null || typed !== null)) {
      setList(null);
      setTyped(null);
      event.stopPropagation();
    } else if (typed !== null || !runsEdit(event, app)) return;
    event.preventDefault();
  };
  return { typed, list, open, type, take, close, onKeyDown };
}
