/** Whether the bar for finding is open over a grid, and what menus and keys ask of it. */
import { useState, type RefObject } from "react";
import type { Finder } from "./FindBar.tsx";
import type { FindAction } from "../actions.ts";

interface Searched {
  readonly find: Finder;
  focus(): void;
}

interface OpenBar {
  readonly finder: Finder;
  readonly replacing: boolean;
  readonly asked: number;
}

interface FindBarState {
  readonly bar: OpenBar | null;
  readonly perform: (action: FindAction) => void;
  readonly close: () => void;
}

export function useFindBar(sheet: RefObject<Searched | null>): FindBarState {
  const [bar, setBar] = useState<OpenBar | null>(null);
  const open = (replacing: boolean): void => {
    const finder = sheet.current?.find;
    if (finder !== undefined) setBar((now) => ({ finder, replacing, asked: (now?.asked ?? 0) + 1 }));
  };
  return {
    bar,
    perform: (action) => {
      if (action.type === "find") open(action.replacing);
      else if (sheet.current?.find.state.search == null) open(false);
      else sheet.current.find.step(action.step);
    },
    close: () => {
      setBar(null);
      sheet.current?.focus();
    },
  };
}
