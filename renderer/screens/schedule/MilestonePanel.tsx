/**
 * The milestones of the measure in the active line, under the grid: public projects have no case in which they could
 * stand. It follows the active line; Esc goes back to the grid.
 */
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { placeOfMeasure } from "../../../shared/commands/names.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";
import { focusGrid } from "../../ui/keyboardHome.ts";
import { flashFields, focusField } from "../cases/fieldFocus.ts";
import { measureTitle } from "../cases/measureTitle.ts";
import { MilestoneTable } from "../cases/milestones/MilestoneTable.tsx";
import { ProposeAll } from "../cases/milestones/ProposeAll.tsx";
import { arrivedAtMilestone, useMilestoneView } from "./milestoneView.ts";
import "../cases/cases.css";

export function MilestonePanel(): ReactElement | null {
  const { shown, measure: id, wanted } = useMilestoneView();
  const { plan, countyCode } = useWorkplace();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted === null || panel.current === null) return;
    // After a click the keyboard goes back to the grid, as everywhere beside it; then the light shows the milestone.
    if (wanted !== "" && focusField(panel.current, wanted)) flashFields(panel.current, [wanted]);
    else panel.current.querySelector<HTMLElement>("[data-field]")?.focus();
    arrivedAtMilestone();
  }, [wanted]);
  if (!shown) return null;
  const measure = plan.measure.get(id ?? "");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) focusGrid();
  };
  return (
    <aside className="case-form milestone-panel" aria-label="节点" onKeyDown={onKeyDown} ref={panel}>
      <p className="milestone-panel-bar">
        <ProposeAll />
        <CommandButton id="milestones.show" className="button quiet">
          收起
        </CommandButton>
      </p>
      {measure?.countyCode === countyCode ? (
        // Fields of another measure are other fields: what is typed into one never goes into the next.
        <MilestoneTable
          key={measure.id}
          measure={measure}
          name={`${placeOfMeasure(plan, measure)} ${measureTitle(measure)}`}
        />
      ) : (
        <p className="grey">在上面的表格里选一项措施，这里列出它的节点。</p>
      )}
    </aside>
  );
}
