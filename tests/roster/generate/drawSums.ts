/** Rows of sums: labelled in the ways offices label them, now and then wrong in one column. */
import { addressOf } from "../../../shared/roster/sheets/neutralGrid.ts";
import { whole } from "../../soak/seeded.ts";
import { isPupils, sumContent, valueOf, type Drawing, type Line } from "./lineContent.ts";
import { othersIn } from "./otherSchools.ts";
import type { SheetDraft } from "./sheetDraft.ts";

interface SumRow {
  readonly fields: readonly string[];
  readonly lines: readonly Line[];
  readonly label: string;
  /** The first row of the body, for the formula. */
  readonly body: number;
  /** Fields with a spoilt cell, whose sum is wrong in any case. */
  readonly spoilt: ReadonlySet<string>;
}

/** The address of the number that was made wrong, if one was. */
export function drawSum(
  sheet: SheetDraft,
  drawing: Drawing,
  { fields, lines, label, body, spoilt }: SumRow,
): string | null {
  const { layout, mess, county } = drawing;
  const row = sheet.next;
  const wrong =
    mess.wrongSum && mess.sums !== "uncalculated" && label !== "" ? wrongColumn(drawing, fields, spoilt) : -1;
  const labelAt = layout.split === "rows" ? 0 : fields.indexOf("name");
  if (label !== "") sheet.put(row, labelAt + 1, { text: label });
  let told: string | null = null;
  for (const [c, field] of fields.entries()) {
    const values = lines
      .map((line) => valueOf(line, field, county.schooling))
      .filter((value) => value !== null);
    if (values.length === 0) continue;
    const others = layout.others ? othersIn(county, field) : 0;
    const sum =
      values.reduce((total, number) => total + number, others) / (isPupils(field) ? layout.scale : 1);
    const letter = addressOf(1, c + 1).slice(0, -1);
    const formula = `SUM(${letter}${body}:${letter}${row - 1})`;
    const cell = sheet.put(row, c + 1, sumContent(drawing, c === wrong ? sum + 7 : sum, formula));
    if (c === wrong) told = cell;
  }
  return told;
}

/** A column of grades in which nothing is spoilt, so that the wrong sum is sure to be told. */
function wrongColumn({ chance }: Drawing, fields: readonly string[], spoilt: ReadonlySet<string>): number {
  const sure = fields.flatMap((field, c) =>
    field.startsWith("enrollment.") && !spoilt.has(field) ? [c] : [],
  );
  return sure[whole(chance, sure.length)] ?? -1;
}
