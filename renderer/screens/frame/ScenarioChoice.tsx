/** Which scenario the window looks at, changed at a click; nothing to choose while the plan is the only one. */
import { Select } from "antd";
import type { ReactElement } from "react";
import { inOrder } from "../../../shared/model/plan.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import { currentName } from "../../../shared/scenarios/names.ts";
import type { OpenDocument } from "../../document/openDocument.ts";

export function ScenarioChoice({ document }: { readonly document: OpenDocument }): ReactElement | null {
  const { scenario, stored } = document;
  if (stored.scenario.size === 0) return null;
  return (
    <Select
      aria-label="方案"
      size="small"
      style={{ width: 130 }}
      popupMatchSelectWidth={false}
      value={scenario}
      options={[
        { value: currentScenario, label: currentName },
        ...inOrder(stored.scenario.values()).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => document.lookAt(chosen)}
    />
  );
}
