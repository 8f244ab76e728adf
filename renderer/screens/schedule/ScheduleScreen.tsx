/** Schedule 进度表, the heart: one line a measure, or (招生计划) one number a private school, fall and stage. */
import { useEffect, useState, type ReactElement } from "react";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWantedPlace } from "../../document/goTo.ts";
import { lookAtView } from "../../document/viewInSight.ts";
import { Segments } from "../../ui/Segments.tsx";
import { NewLineButton } from "../frame/NewLineButton.tsx";
import { SearchField } from "../frame/SearchField.tsx";
import { IntakePlan } from "./IntakePlan.tsx";
import { placeColumn } from "./measureColumns.ts";
import { MeasureGrid } from "./MeasureGrid.tsx";
import { MilestonePanel } from "./MilestonePanel.tsx";
import { showMilestones } from "./milestoneView.ts";
import type { MeasureFilter } from "./measureRows.ts";
import "./schedule.css";

type View = "measures" | "intake";

export function ScheduleScreen(): ReactElement {
  const place = useWantedPlace("schedule");
  const [chosen, setChosen] = useState<View>("measures");
  const [filter, setFilter] = useState<MeasureFilter>("all");
  const [search, setSearch] = useState("");
  // A problem's cell is in the list of measures.
  const view: View = place === null ? chosen : place.view === "intake" ? "intake" : "measures";
  if (view !== chosen) setChosen(view);
  useEffect(() => {
    lookAtView(view);
    return () => lookAtView(null);
  }, [view]);
  const milestone = place?.columnId?.startsWith("milestone") === true ? place.columnId : null;
  useEffect(() => {
    if (milestone !== null) showMilestones(milestone);
  }, [milestone]);
  const showAll = (): boolean => {
    setFilter("all");
    setSearch("");
    return filter !== "all" || search !== "";
  };

  return (
    <>
      <div className="screen-bar">
        <Segments<View>
          label="视图"
          options={[
            { value: "measures", label: "进度表" },
            { value: "intake", label: "招生计划" },
          ]}
          value={view}
          onChange={setChosen}
        />
        {view === "measures" && (
          <Segments<MeasureFilter>
            label="显示哪些措施"
            options={[
              { value: "all", label: "全部措施" },
              { value: "private", label: "民办学校" },
              { value: "public", label: "公办项目" },
            ]}
            value={filter}
            onChange={setFilter}
          />
        )}
        {view === "measures" && (
          <NewLineButton place={{ screen: "schedule", columnId: placeColumn }} label="＋ 新增措施" />
        )}
        <SearchField placeholder="筛选学校、措施、单位" value={search} onChange={setSearch} />
        <CommandButton id={view === "intake" ? "print.intake-plan" : "print.ledger"}>打印…</CommandButton>
      </div>
      <div className="screen-grid">
        {view === "measures" ? (
          <MeasureGrid
            filter={filter}
            search={search.trim()}
            // A milestone has no column of its own.
            place={milestone === null ? place : { ...place, screen: "schedule", columnId: "milestones" }}
            showAll={showAll}
          />
        ) : (
          <IntakePlan search={search.trim()} place={place} showAll={showAll} />
        )}
      </div>
      {view === "measures" && <MilestonePanel />}
    </>
  );
}
