/** A new plan: the county, its years and its targets; then where the file is to be kept. */
import { useState, type FormEvent, type ReactElement } from "react";
import { schoolings, type Schooling } from "../../../shared/model/stage.ts";
import { schoolingNames } from "../../../shared/model/vocabulary.ts";
import { useApp } from "../../commands/useApp.ts";
import type { Opening } from "../../document/useOpenDocument.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { newPlanProblem, proposedTargets, targetsOf, type NewPlan } from "./newPlan.ts";

interface Props {
  readonly open: Opening["open"];
  readonly close: () => void;
}

export function NewPlanDialog({ open, close }: Props): ReactElement {
  const { bridge, shell } = useApp();
  const [plan, setPlan] = useState<NewPlan>(() => {
    const baseYear = String(new Date().getFullYear());
    return {
      code: "",
      name: "",
      baseYear,
      targetYear: String(Number(baseYear) + 4),
      schooling: "6-3",
      shares: proposedTargets,
    };
  });
  const [told, setTold] = useState(false);
  const problem = newPlanProblem(plan);
  const change = (part: Partial<NewPlan>): void => setPlan({ ...plan, ...part });

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (problem !== null) return setTold(true);
    const { code, name, schooling } = plan;
    const years = { baseYear: Number(plan.baseYear), targetYear: Number(plan.targetYear) };
    const at = await shell.pickPlace(`${name.trim()} ${plan.baseYear}–${plan.targetYear}.seatplan`);
    if (at === null) return undefined;
    close();
    return open(
      bridge.request("documents.create", {
        at,
        county: { code, name, schooling, ...years, targets: targetsOf(plan) },
      }),
    );
  };

  return (
    <Dialog title="新建方案" close={close} width={520}>
      <form className="form" onSubmit={(event) => void create(event)}>
        <div className="form-row">
          <label>
            县（市、区）名称
            <input
              className="field"
              value={plan.name}
              onChange={({ target }) => change({ name: target.value })}
              placeholder="如：东陵县"
            />
          </label>
          <label>
            行政区划代码（6 位）
            <input
              className="field"
              inputMode="numeric"
              maxLength={6}
              value={plan.code}
              onChange={({ target }) => change({ code: target.value })}
              placeholder="如：419921"
            />
          </label>
        </div>
        <div className="form-row">
          <label>
            基期（名册是哪一年秋季的）
            <input
              className="field"
              inputMode="numeric"
              maxLength={4}
              value={plan.baseYear}
              onChange={({ target }) => change({ baseYear: target.value })}
            />
          </label>
          <label>
            目标年（秋季）
            <input
              className="field"
              inputMode="numeric"
              maxLength={4}
              value={plan.targetYear}
              onChange={({ target }) => change({ targetYear: target.value })}
            />
          </label>
        </div>
        <div>
          学制{" "}
          <Segments<Schooling>
            label="学制"
            options={schoolings.map((value) => ({ value, label: schoolingNames[value] }))}
            value={plan.schooling}
            onChange={(schooling) => change({ schooling })}
          />
        </div>
        <ShareFields plan={plan} change={change} />
        {told && problem !== null && (
          <p className="form-error" role="alert">
            {problem}
          </p>
        )}
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            取消
          </button>
          <button type="submit" className="button primary">
            选择存放位置…
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function ShareFields({
  plan,
  change,
}: {
  readonly plan: NewPlan;
  readonly change: (part: Partial<NewPlan>) => void;
}): ReactElement {
  const first = Number(plan.baseYear) + 1;
  return (
    <fieldset className="share-fields">
      <legend>民办占比目标（%，各省不同，可改，可留空）</legend>
      {plan.shares.map((share, i) => (
        <label key={i}>
          {Number.isInteger(first) ? `${first + i}年秋` : `第 ${i + 1} 年`}
          <input
            className="field"
            inputMode="decimal"
            value={share}
            onChange={({ target }) =>
              change({ shares: plan.shares.map((old, at) => (at === i ? target.value : old)) })
            }
          />
        </label>
      ))}
    </fieldset>
  );
}
