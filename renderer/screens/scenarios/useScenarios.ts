/** The plan and the scenarios beside it, in their order, and what can be done with them. */
import type { CommandInput, CommandName } from "../../../shared/commands/index.ts";
import { inOrder } from "../../../shared/model/plan.ts";
import { currentScenario, type ScenarioId } from "../../../shared/model/units.ts";
import { currentName } from "../../../shared/scenarios/names.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";

export interface ListedScenario {
  readonly id: ScenarioId;
  readonly name: string;
  readonly remarks: string;
  readonly isPlan: boolean;
  /** The window looks at it. */
  readonly viewed: boolean;
}

export function useScenarios(): readonly ListedScenario[] {
  const { document } = useWorkplace();
  const beside = inOrder(document.stored.scenario.values());
  return [{ id: currentScenario, name: currentName }, ...beside].map((scenario) => ({
    id: scenario.id,
    name: scenario.name,
    remarks: ("remarks" in scenario ? scenario.remarks : undefined) ?? "",
    isPlan: scenario.id === currentScenario,
    viewed: scenario.id === document.scenario,
  }));
}

/** Runs a command about scenarios and tells a refusal; whether it was done. */
export function useScenarioCommand(): <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
) => Promise<boolean> {
  const { notify } = useApp();
  const { document } = useWorkplace();
  return async (name, input) => valueOrTell(notify, await document.run(name, input)) !== null;
}
