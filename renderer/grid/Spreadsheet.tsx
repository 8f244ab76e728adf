/**
 * The grid of every screen: rows and columns in, edits out. A thin React shell; the spreadsheet manners are in plain
 * modules beside it, because the textarea and the rectangles live inside AG Grid's own elements.
 */
import { useImperativeHandle, useLayoutEffect, useRef, useState, type ReactElement, type Ref } from "react";
import { FindBar } from "./find/FindBar.tsx";
import { registerGrid } from "./gridInUse.ts";
import { Sheet } from "./sheet.ts";
import "./spreadsheet.css";
import type { SpreadsheetHandle, SpreadsheetProps } from "./types.ts";
import type { FindAction, GridAction } from "./actions.ts";
import { useColumnMenu } from "./arrangement/useColumnMenu.tsx";
import { useFindBar } from "./find/useFindBar.ts";

export function Spreadsheet<Row>(
  props: SpreadsheetProps<Row> & { readonly ref?: Ref<SpreadsheetHandle> },
): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const sheet = useRef<Sheet<Row> | null>(null);
  const first = useRef(props);
  const { bar, perform, close } = useFindBar(sheet);
  const { menu, open } = useColumnMenu(sheet);
  const openMenu = useRef(open);
  // One handle for the grid's life: a new one at each drawing would draw screens that keep it in state for ever.
  const [handle] = useState<SpreadsheetHandle>(() => ({
    goTo: (rowId, columnId) => sheet.current?.goTo(rowId, columnId) ?? false,
    reveal: (cells) => sheet.current?.reveal(cells) ?? false,
    activeCell: () => sheet.current?.activeCell() ?? null,
    selection: () => sheet.current?.selection() ?? null,
    focus: () => sheet.current?.focus(),
    offer: (action) => sheet.current?.offer(action) ?? "absent",
    perform: (action) => (isFind(action) ? perform(action) : sheet.current?.perform(action)),
  }));

  useLayoutEffect(() => {
    if (root.current === null || grid.current === null) return undefined;
    const made = new Sheet<Row>(root.current, grid.current, first.current, (...at) =>
      openMenu.current(...at),
    );
    sheet.current = made;
    return () => {
      sheet.current = null;
      made.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    first.current = props;
    sheet.current?.update(props);
  });
  useImperativeHandle(props.ref, () => handle, [handle]);
  useLayoutEffect(() => (root.current === null ? undefined : registerGrid(root.current, handle)), [handle]);

  return (
    <div className="spreadsheet" ref={root}>
      {bar !== null && <FindBar {...bar} close={close} />}
      <div className="spreadsheet-grid" ref={grid} />
      <p className="spreadsheet-empty">{props.emptyText}</p>
      {menu()}
    </div>
  );
}

const isFind = (action: GridAction): action is FindAction =>
  action.type === "find" || action.type === "find-next";
