/** A mark of a picture: one number that is drawn, and the number of the plan it is, which a click explains. */
import type { StageOrAll } from "../../model/stage.ts";
import type { CountyCode, Fall } from "../../model/units.ts";
import { figureOf, type FigureKey } from "../explain/figureKeys.ts";
import type { Subject } from "../explain/subject.ts";
import type { BalanceRow } from "../rows.ts";

export interface Mark {
  readonly value: number;
  readonly subject: Subject;
}

/** Whose rows a picture is made of; without an area the county's own. */
export interface Place {
  readonly countyCode: CountyCode;
  readonly area?: string;
}

export const rowSubject = (place: Place, year: Fall, stage: StageOrAll, figure: FigureKey): Subject => ({
  of: "row",
  ...place,
  year,
  stage,
  figure,
});

/** A figure of a row as it stands in the table. */
export const figureMark = (place: Place, row: BalanceRow, figure: FigureKey): Mark => ({
  value: figureOf(row, figure),
  subject: rowSubject(place, row.year, row.stage, figure),
});
