/**
 * The last line of a list, where one more is typed: what stands in it is stored at Enter or when it is left, also by being
 * taken off the screen, and Esc empties it.
 */
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";
import { useApp } from "../../commands/useApp.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";
import { runsEdit } from "./useFieldEdit.ts";

export interface NewLine {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly store: () => Promise<void>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** `store` is false when it was refused: what was typed stands in the line again. */
export function useNewLine(store: (text: string) => Promise<boolean>): NewLine {
  const app = useApp();
  const [typed, type] = useState("");
  /** Emptied at once, so that the next one can be typed while this one is on its way. */
  const add = async (): Promise<void> => {
    if (typed.trim() === "") return;
    type("");
    if (!(await store(typed))) type(typed);
  };
  const leave = useEffectEvent(() => void add());
  useEffect(() => () => leave(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    if (event.key === "Enter" && typed.trim() !== "") void add();
    else if (event.key === "Escape" && typed !== "") type("");
    else if (typed !== "" || !runsEdit(event, app)) return;
    event.preventDefault();
  };
  return { typed, type, store: add, onKeyDown };
}
