/** 方案比较: the plan and its scenarios side by side; here they are copied, named, taken away, and one is made the plan. */
import { useState, type ReactElement } from "react";
import type { StageOrAll } from "../../../shared/model/stage.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Segments } from "../../ui/Segments.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { NameDialog, type Naming } from "./NameDialog.tsx";
import { useScenarios } from "./useScenarios.ts";
import "./scenarios.css";

export function ScenariosScreen(): ReactElement {
  const { writable } = useWorkplace();
  const scenarios = useScenarios();
  const [stage, setStage] = useState<StageOrAll>("all");
  const [naming, setNaming] = useState<Naming | null>(null);
  const copyPlan = (
    <button
      type="button"
      data-keyboard-home
      className="button primary"
      disabled={!writable}
      onClick={() => setNaming({ does: "copy", scenario: currentScenario })}
    >
      ＋ 复制当前方案
    </button>
  );
  return (
    <>
      {scenarios.length === 1 ? (
        <div className="empty">
          <h2>还没有比选方案</h2>
          <p>
            复制一份当前方案，在副本里改措施，当前方案不变；
            <br />
            两个方案的占比、学位、投资并排比较，满意的一键采用。
          </p>
          <div className="empty-buttons">{copyPlan}</div>
        </div>
      ) : (
        <>
          <div className="screen-bar">
            {copyPlan}
            <Segments<StageOrAll>
              label="学段"
              options={[
                { value: "all", label: "合计" },
                { value: "primary", label: "小学" },
                { value: "junior", label: "初中" },
              ]}
              value={stage}
              onChange={setStage}
            />
            <span className="screen-note grey">
              ▲▼ 是与当前方案的差；投资、经费、教师、班级和问题不分学段
            </span>
          </div>
          <ComparisonTable scenarios={scenarios} stage={stage} name={setNaming} />
        </>
      )}
      {naming !== null && <NameDialog naming={naming} scenarios={scenarios} close={() => setNaming(null)} />}
    </>
  );
}
