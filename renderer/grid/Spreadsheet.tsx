/**
 * The grid of every screen: rows and columns in, edits out. A thin React shell; the spreadsheet manners are in plain
 * modules beside it, because the textarea and the rectangles live inside AG Grid's own elements.
 */
import type { ReactElement, Ref } from "react";
import type { SpreadsheetHandle, SpreadsheetProps } from "./types.ts";

export function Spreadsheet<Row>(_props: SpreadsheetProps<Row> & { readonly ref?: Ref<SpreadsheetHandle> }): ReactElement {
  return <div className="spreadsheet" />;
}
