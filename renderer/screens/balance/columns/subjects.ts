/** What a cell of a balance line is asked about: the figure of its area and stage. */
import type { Subject } from "../../../../shared/calculation/explain/subject.ts";
import type { FigureKey } from "../../../../shared/calculation/explain/figureKeys.ts";
import type { Fall } from "../../../../shared/model/units.ts";
import type { BalanceLine } from "../balanceLines.ts";

/** Where and when a line stands; lines of the whole county name no area. */
export const placeOfLine = ({ countyCode, area, row: { year, stage } }: BalanceLine) => ({
  countyCode,
  ...(area === null ? {} : { area }),
  year,
  stage,
});

/** In the line's own fall or another one. */
export const subjectOfLine = (line: BalanceLine, figure: FigureKey, year: Fall = line.row.year): Subject => ({
  of: "row",
  ...placeOfLine(line),
  year,
  figure,
});
