/** Schedule 进度表, the heart: one line a measure, or (招生计划) one number a private school, fall and stage. */
import { useState, type ReactElement } from "react";
import { useWantedPlace } from "../../document/goTo.ts";
import { Segments } from "../../ui/Segments.tsx";
import { NewLineButton } from "../frame/NewLineButton.tsx";
import { IntakePlan } from "./IntakePlan.tsx";
import { placeColumn } from "./measureColumns.ts";
import { MeasureGrid } from "./MeasureGrid.tsx";
import type { MeasureFilter } from "./measureRows.ts";
import "./schedule.css";

type View = "measures" | "intake";

export function ScheduleScreen(): ReactElement {
  const place = useWantedPlace("schedule");
  const [chosen, setChosen] = useState<View>("measures");
  const [filter, setFilter] = useState<MeasureFilter>("all");
  const [search, setSearch] = useState("");
  // A problem's cell is in the list of measures; filters must not hide it.
  const view: View = place === null ? chosen : "measures";

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
        <input
          className="field search"
          type="search"
          placeholder="筛选学校、措施、单位…"
          aria-label="筛选"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      <div className="screen-grid">
        {view === "measures" ? (
          <MeasureGrid
            filter={place === null ? filter : "all"}
            search={place === null ? search : ""}
            place={place}
          />
        ) : (
          <IntakePlan search={search} />
        )}
      </div>
    </>
  );
}
