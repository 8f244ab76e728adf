/** The pinned sums under the schools: public and private apart, then together; nothing is netted. */
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { figureOf, type FigureKey } from "../../../shared/calculation/explain/figureKeys.ts";
import { plus } from "../../../shared/calculation/explain/ways.ts";
import type { SchoolSeats } from "../../../shared/calculation/perSchool.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { sumSeats } from "../../../shared/calculation/seatUse.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Ownership } from "../../../shared/model/vocabulary.ts";
import { ownerships } from "../../../shared/model/vocabulary.ts";
import type { FooterCell, FooterRow } from "../../grid/types.ts";
import { schoolSubject, type SchoolFigure } from "./columns/schoolSubjects.ts";

interface Asked {
  readonly countyCode: string;
  /** The county's figures of this fall and stage, which the whole sums come out at. */
  readonly row: BalanceRow | undefined;
}

export function schoolsFooter(
  shown: readonly SchoolSeats[],
  countyCode: string,
  row: BalanceRow | undefined,
): FooterRow[] {
  const ofSide = (side: Ownership): readonly SchoolSeats[] => shown.filter((line) => line.side === side);
  const parts = [ofSide("public"), ofSide("private")];
  const sum = (side: Ownership | null, lines: readonly SchoolSeats[]): FooterRow =>
    sumRow(side, lines, { countyCode, row });
  return parts.every((lines) => lines.length > 0)
    ? [sum("public", ofSide("public")), sum("private", ofSide("private")), sum(null, shown)]
    : [sum(null, shown)];
}

const pupilsFigures: Readonly<Record<Ownership, FigureKey>> = {
  public: "publicDemand",
  private: "privatePhysical",
};

function sumRow(side: Ownership | null, lines: readonly SchoolSeats[], asked: Asked): FooterRow {
  const sums = sumSeats(lines);
  const schools = new Set(
    lines.flatMap(({ holder }) => (holder.kind === "school" ? [holder.school.id] : [])),
  );
  const word = side === null ? "合计" : `${ownerships[side]}小计`;
  const counted = (figure: SchoolFigure, ofCounty: FigureKey | null = null): FooterCell => ({
    text: formatCount(sums[figure]),
    ...(asked.row === undefined
      ? {}
      : { subject: subjectOf(figure, sums[figure], ofCounty, lines, asked, asked.row) }),
  });
  const onlySide = side ?? sideOfAll(lines);
  return {
    id: side ?? "sum",
    cells: {
      holder: { text: `${word} ${schools.size} 所` },
      pupils: counted("pupils", onlySide === null ? "total" : pupilsFigures[onlySide]),
      seats: counted("seats", onlySide === "public" ? "publicSeats" : null),
      added: counted("added"),
      above: {
        ...counted("above"),
        hint: "逐校超出的人数之和",
        ...(sums.above > 0 ? { mark: "shortage" } : {}),
      },
      unfilled: { ...counted("unfilled"), hint: "逐校空余的学位之和，不与超出相抵" },
    },
  };
}

/** Null where both are among them. */
function sideOfAll(lines: readonly SchoolSeats[]): Ownership | null {
  const [first] = lines;
  return first !== undefined && lines.every(({ side }) => side === first.side) ? first.side : null;
}

/** The county's figure where the sum is one; of some lines only, under a filter, it is the sum of those. */
function subjectOf(
  figure: SchoolFigure,
  value: number,
  ofCounty: FigureKey | null,
  lines: readonly SchoolSeats[],
  { countyCode }: Asked,
  row: BalanceRow,
): Subject {
  const { year, stage } = row;
  if (ofCounty !== null && figureOf(row, ofCounty) === value)
    return { of: "row", countyCode, year, stage, figure: ofCounty };
  const terms = lines.flatMap((line) => schoolSubject(figure, line, countyCode, year) ?? []).map(plus);
  return { of: "total", total: figure, countyCode, year, stage, by: "line", terms };
}
