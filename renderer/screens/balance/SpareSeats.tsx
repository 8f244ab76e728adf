/** Under the schools: how their figures come out at the balance of the full table. */
import type { ReactElement } from "react";
import type { SchoolSeats } from "../../../shared/calculation/perSchool.ts";
import { sumSeats } from "../../../shared/calculation/seatUse.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { FigureButton } from "../explain/FigureButton.tsx";
import { countyFigure } from "../explain/subjects.ts";
import { spareText } from "./balanceWords.ts";

interface Props {
  readonly lines: readonly SchoolSeats[];
  readonly row: BalanceRow;
}

export function SpareSeats({ lines, row }: Props): ReactElement {
  const { county } = useWorkplace();
  const ofPublic = lines.filter(({ side }) => side === "public");
  const { above, unfilled } = sumSeats(ofPublic);
  const unplaced = sumSeats(ofPublic.filter(({ holder }) => holder.kind === "unplaced")).pupils;
  return (
    <p>
      公办：空余 {formatCount(unfilled)} − 超出 {formatCount(above)} − 未定学校 {formatCount(unplaced)} ={" "}
      <FigureButton subject={countyFigure(county.id, row, "spareSeats")}>
        {spareText(row.spareSeats)}
      </FigureButton>
      （同总表）。
    </p>
  );
}
