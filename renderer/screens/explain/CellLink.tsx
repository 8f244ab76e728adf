/** At the end of a chain: takes the planner to the cell that says the number. The panel stays, so that she comes back. */
import type { ReactElement } from "react";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { useApp } from "../../commands/useApp.ts";
import { goToIn } from "../../document/placesOf.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { placeOfCell } from "./cellPlace.ts";

export function CellLink({ subject }: { readonly subject: Subject }): ReactElement | null {
  const app = useApp();
  const { plan } = useWorkplace();
  const cell = placeOfCell(plan, subject);
  if (cell === null) return null;
  const { countyCode, place } = cell;
  return (
    <button
      type="button"
      className="button"
      data-home
      onClick={() => (place === null ? app.showDialog("targets") : goToIn(app, countyCode, place))}
    >
      到表格中修改
    </button>
  );
}
