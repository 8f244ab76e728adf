/** Which column's menu is open over a grid, or the list of all columns. */
import { useState, type ReactElement, type RefObject } from "react";
import { ColumnMenu } from "./ColumnMenu.tsx";
import type { Sheet } from "../sheet.ts";
import type { OpenColumnMenu } from "./sheetArrangement.ts";

interface Opened {
  readonly anchor: DOMRect;
  readonly columnId: string | undefined;
}

export function useColumnMenu<Row>(sheet: RefObject<Sheet<Row> | null>): {
  readonly menu: () => ReactElement | null;
  readonly open: OpenColumnMenu;
} {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (back: boolean): void => {
    setOpened(null);
    if (back) sheet.current?.focus();
  };
  return {
    open: (anchor, columnId) => setOpened({ anchor, columnId }),
    menu: () =>
      opened === null || sheet.current === null ? null : (
        <ColumnMenu
          key={opened.columnId ?? ""}
          looks={sheet.current.looks}
          {...opened}
          showColumns={() => setOpened({ ...opened, columnId: undefined })}
          close={close}
        />
      ),
  };
}
