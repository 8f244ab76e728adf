/** Which sheet is looked at: all of a few side by side, of many (a file a town) one from a list. */
import type { ReactElement } from "react";
import { Segments } from "../../ui/Segments.tsx";
import { sheetTitle } from "./ofSheet.ts";

interface Props {
  readonly sheets: readonly string[];
  readonly shown: string;
  readonly show: (sheet: string) => void;
}

/** Side by side they fit into the narrow window beside the list of problems. */
const mostCharacters = 48;

export function SheetSwitch({ sheets, shown, show }: Props): ReactElement {
  const characters = sheets.reduce((sum, sheet) => sum + sheetTitle(sheet).length + 2, 0);
  if (characters <= mostCharacters) {
    return (
      <Segments
        label="工作表"
        options={sheets.map((name) => ({ value: name, label: sheetTitle(name) }))}
        value={shown}
        onChange={show}
      />
    );
  }
  return (
    <select className="field" aria-label="工作表" value={shown} onChange={({ target }) => show(target.value)}>
      {sheets.map((name) => (
        <option key={name} value={name}>
          {sheetTitle(name)}
        </option>
      ))}
    </select>
  );
}
