/** The head of a scenario's column: its name and remarks, looking at it, making it the plan, copying, naming, removing. */
import { Modal } from "antd";
import type { ReactElement } from "react";
import { currentScenario } from "../../../shared/model/units.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { DifferencesLink } from "./DifferencesLink.tsx";
import { lossWords } from "./lossWords.ts";
import type { Naming } from "./NameDialog.tsx";
import { useScenarioCommand, type ListedScenario } from "./useScenarios.ts";

interface Props {
  readonly scenario: ListedScenario;
  readonly name: (naming: Naming) => void;
}

export function ScenarioHead({ scenario, name }: Props): ReactElement {
  const { id, isPlan, viewed, remarks } = scenario;
  const { document, writable } = useWorkplace();
  return (
    <div className="scenario-head">
      <span className="scenario-name" title={scenario.name}>
        {scenario.name}
      </span>
      <span className="scenario-remarks" title={remarks}>
        {isPlan ? "压减、学位和投资以它为准" : <DifferencesLink scenario={scenario} />}
        {remarks !== "" && `　${remarks}`}
      </span>
      <span className="scenario-buttons">
        {viewed ? (
          <span className="scenario-viewed">● 正在看</span>
        ) : (
          <button type="button" className="button" onClick={() => document.lookAt(id)}>
            查看
          </button>
        )}
        {!isPlan && <AdoptButton scenario={scenario} />}
        <button
          type="button"
          className="link"
          disabled={!writable}
          onClick={() => name({ does: "copy", scenario: id })}
        >
          复制
        </button>
        {!isPlan && (
          <button
            type="button"
            className="link"
            disabled={!writable}
            title="改名、写说明"
            onClick={() => name({ does: "rename", scenario: id })}
          >
            改名
          </button>
        )}
        {!isPlan && <RemoveButton scenario={scenario} />}
      </span>
    </div>
  );
}

function AdoptButton({ scenario: { id, name } }: { readonly scenario: ListedScenario }): ReactElement {
  const { notify } = useApp();
  const { document, writable } = useWorkplace();
  const runs = useScenarioCommand();
  const adopt = async (): Promise<void> => {
    if (!(await runs("adopt-scenario", { scenario: id }))) return;
    // What was the plan stands in its column now; she goes on with what she chose.
    document.lookAt(currentScenario);
    notify.said(
      `已采用“${name}”为当前方案，原来的仍保留`,
      <CommandButton id="edit.undo">撤销</CommandButton>,
    );
  };
  return (
    <button type="button" className="button" disabled={!writable} onClick={() => void adopt()}>
      采用为当前方案
    </button>
  );
}

function RemoveButton({ scenario: { id, name } }: { readonly scenario: ListedScenario }): ReactElement {
  const { notify } = useApp();
  const { document, writable } = useWorkplace();
  const runs = useScenarioCommand();
  const [modal, holder] = Modal.useModal();
  const remove = async (): Promise<void> => {
    const sure = await modal.confirm({
      title: `删除方案“${name}”？`,
      content: `${lossWords(document.viewOf(id).plan)}当前方案和其他方案不受影响；删除后可以撤销。`,
      okText: "删除",
      cancelText: "取消",
    });
    if (sure && (await runs("remove-scenario", { scenario: id })))
      notify.said(`已删除方案“${name}”`, <CommandButton id="edit.undo">撤销</CommandButton>);
  };
  return (
    <>
      <button type="button" className="link" disabled={!writable} onClick={() => void remove()}>
        删除
      </button>
      {holder}
    </>
  );
}
