/** The pinned sums under the schools: public and private apart, then together; nothing is netted. */
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { figureOf, type FigureKey } from "../../../shared/calculation/explain/figureKeys.ts";
import type { SchoolSeats } from "../../../shared/calculation/perSchool.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { sumSeats } from "../../../shared/calculation/seatUse.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Ownership } from "../../../shared/model/vocabulary.ts";
import { ownerships } from "../../../shared/model/vocabulary.ts";
import type { FooterCell, FooterRow } from "../../grid/types.ts";

/** `row`: the county's figures of this fall and stage, which the whole sums come out at. */
export function schoolsFooter(
  shown: readonly SchoolSeats[],
  countyCode: string,
  row: BalanceRow | undefined,
): FooterRow[] {
  const ofSide = (side: Ownership): readonly SchoolSeats[] => shown.filter((line) => line.side === side);
  const parts = [ofSide("public"), ofSide("private")];
  const sum = (side: Ownership | null, lines: readonly SchoolSeats[]): FooterRow =>
    sumRow(side, lines, countyCode, row);
  return parts.every((lines) => lines.length > 0)
    ? [sum("public", ofSide("public")), sum("private", ofSide("private")), sum(null, shown)]
    : [sum(null, shown)];
}

const pupilsFigures: Readonly<Record<Ownership, FigureKey>> = {
  public: "publicDemand",
  private: "privatePhysical",
};

function sumRow(
  side: Ownership | null,
  lines: readonly SchoolSeats[],
  countyCode: string,
  row: BalanceRow | undefined,
): FooterRow {
  const { pupils, seats, added, above, unfilled } = sumSeats(lines);
  const schools = new Set(
    lines.flatMap(({ holder }) => (holder.kind === "school" ? [holder.school.id] : [])),
  );
  const word = side === null ? "合计" : `${ownerships[side]}小计`;
  const counted = (value: number, figure: FigureKey | null): FooterCell => ({
    text: formatCount(value),
    ...asked(value, figure, countyCode, row),
  });
  const onlySide = side ?? sideOfAll(lines);
  return {
    id: side ?? "sum",
    cells: {
      holder: { text: `${word} ${schools.size} 所` },
      pupils: counted(pupils, onlySide === null ? "total" : pupilsFigures[onlySide]),
      seats: counted(seats, onlySide === "public" ? "publicSeats" : null),
      added: { text: formatCount(added) },
      above: {
        text: formatCount(above),
        hint: "逐校超出的人数之和",
        ...(above > 0 ? { mark: "shortage" } : {}),
      },
      unfilled: { text: formatCount(unfilled), hint: "逐校空余的学位之和，不与超出相抵" },
    },
  };
}

/** Null where both are among them. */
function sideOfAll(lines: readonly SchoolSeats[]): Ownership | null {
  const [first] = lines;
  return first !== undefined && lines.every(({ side }) => side === first.side) ? first.side : null;
}

/** A sum of some lines only, under a filter, is no figure of the county. */
function asked(
  value: number,
  figure: FigureKey | null,
  countyCode: string,
  row: BalanceRow | undefined,
): { readonly subject?: Subject } {
  if (figure === null || row === undefined || figureOf(row, figure) !== value) return {};
  return { subject: { of: "row", countyCode, year: row.year, stage: row.stage, figure } };
}
