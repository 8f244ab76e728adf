/** Says across the whole window that what it shows is not the plan but a scenario beside it, and leads back. */
import type { ReactElement } from "react";
import { currentScenario } from "../../../shared/model/units.ts";
import { scenarioName } from "../../../shared/scenarios/names.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useWorkplace } from "../../document/useDocument.ts";

export function ScenarioBand(): ReactElement | null {
  const { document } = useWorkplace();
  const { scenario, stored } = document;
  if (scenario === currentScenario) return null;
  return (
    <div className="scenario-band" role="status">
      <span>
        正在看方案：<strong>{scenarioName(stored, scenario)}</strong> — 不是当前方案
      </span>
      <CommandButton id="view.currentPlan" />
      <span className="scenario-band-note">
        在这里改措施和一校一案，当前方案不变；名册和参数是各方案共用的
      </span>
    </div>
  );
}
