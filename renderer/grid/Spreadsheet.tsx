/**
 * The grid of every screen: rows and columns in, edits out. A thin React shell; the spreadsheet manners are in plain
 * modules beside it, because the textarea and the rectangles live inside AG Grid's own elements.
 */
import { useImperativeHandle, useLayoutEffect, useRef, type ReactElement, type Ref } from "react";
import { Sheet } from "./sheet.ts";
import "./spreadsheet.css";
import type { SpreadsheetHandle, SpreadsheetProps } from "./types.ts";

export function Spreadsheet<Row>(
  props: SpreadsheetProps<Row> & { readonly ref?: Ref<SpreadsheetHandle> },
): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const sheet = useRef<Sheet<Row> | null>(null);
  const first = useRef(props);

  useLayoutEffect(() => {
    if (root.current === null || grid.current === null) return undefined;
    const made = new Sheet<Row>(root.current, grid.current, first.current);
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
  useImperativeHandle(
    props.ref,
    () => ({
      goTo: (rowId, columnId) => sheet.current?.goTo(rowId, columnId) ?? false,
      activeCell: () => sheet.current?.activeCell() ?? null,
      focus: () => sheet.current?.focus(),
    }),
    // One handle for the grid's life: a new one at each drawing would draw screens that keep it in state for ever.
    [],
  );

  return (
    <div className="spreadsheet" ref={root}>
      <div className="spreadsheet-grid" ref={grid} />
      <p className="spreadsheet-empty">{props.emptyText}</p>
    </div>
  );
}
