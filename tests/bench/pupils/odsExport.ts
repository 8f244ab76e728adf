/** The same export as LibreOffice writes it: an element for each cell and one for its text, none of them named by number. */
import { anOdsFile, cell, float, row, table, text } from "../../unit/host/workbooks/odsFile.ts";
import { pupilHeaders, pupilLine } from "./pupilExport.ts";

const attributes = `office:value-type="string" calcext:value-type="string"`;
const words = (value: string): string => cell(text(value), attributes);
const behind = `<table:table-cell table:number-columns-repeated="16369"/>`;

export function anOdsExport(pupils: number): Buffer {
  const rows = [row(pupilHeaders.map(words).join("") + behind, `table:style-name="ro1"`)];
  for (let n = 0; n < pupils; n += 1) {
    const [number = "", ...texts] = pupilLine(n);
    const cells = float(number, `calcext:value-type="float"`) + texts.map(words).join("");
    rows.push(row(cells + behind, `table:style-name="ro1"`));
  }
  return anOdsFile(table(rows.join("")));
}
