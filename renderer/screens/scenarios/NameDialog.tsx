/** The name of a new copy, or another name and remarks for a scenario that is there. */
import { useState, type FormEvent, type ReactElement } from "react";
import type { ScenarioId } from "../../../shared/model/units.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useScenarioCommand, type ListedScenario } from "./useScenarios.ts";

export interface Naming {
  readonly does: "copy" | "rename";
  readonly scenario: ScenarioId;
}

interface Props {
  readonly naming: Naming;
  readonly scenarios: readonly ListedScenario[];
  readonly close: () => void;
}

export function NameDialog({ naming: { does, scenario: id }, scenarios, close }: Props): ReactElement {
  const { notify } = useApp();
  const { document } = useWorkplace();
  const runs = useScenarioCommand();
  const own = scenarios.find((one) => one.id === id);
  const copies = does === "copy";
  const [name, setName] = useState(() => (copies ? nextName(scenarios) : (own?.name ?? "")));
  const [remarks, setRemarks] = useState(own?.remarks ?? "");

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!copies) {
      if (await runs("rename-scenario", { scenario: id, name, remarks })) close();
      return;
    }
    const known = new Set(document.stored.scenario.keys());
    if (!(await runs("copy-scenario", { from: id, name }))) return;
    close();
    const made = [...document.stored.scenario.keys()].find((one) => !known.has(one));
    if (made !== undefined) document.lookAt(made);
    notify.said(`已建方案“${name.trim()}”，现在看的就是它；当前方案没有变`);
  };
  return (
    <Dialog title={copies ? `复制“${own?.name ?? ""}”` : "方案名称和说明"} close={close} width={420}>
      <form className="form" onSubmit={(event) => void save(event)}>
        <label>
          方案名称
          <input
            className="field"
            value={name}
            maxLength={40}
            // What is typed takes the place of the name proposed.
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        {!copies && (
          <label>
            说明
            <textarea
              className="field scenario-remarks-field"
              value={remarks}
              maxLength={1000}
              onChange={({ target }) => setRemarks(target.value)}
            />
          </label>
        )}
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            取消
          </button>
          <button type="submit" className="button primary" disabled={name.trim() === ""}>
            {copies ? "复制" : "确定"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** 方案二 beside the plan, then 方案三 … as far as none has the name yet. */
function nextName(scenarios: readonly ListedScenario[]): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  const names = Array.from("二三四五六七八九十", (number) => `方案${number}`);
  return names.find((name) => !taken.has(name)) ?? "";
}
