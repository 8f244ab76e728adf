/** Name of the plan, menus, the county in view, whether all is saved, undo and redo. */
import { Select } from "antd";
import { useSyncExternalStore, type ReactElement } from "react";
import type { Holder } from "../../../shared/contract/problem.ts";
import { formatInstant } from "../../../shared/format/dates.ts";
import type { County } from "../../../shared/model/county.ts";
import { inOrder } from "../../../shared/model/plan.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { MenuBar } from "../../commands/MenuBar.tsx";
import type { OpenDocument } from "../../document/openDocument.ts";
import { chooseCounty } from "../../document/useCounty.ts";
import { ScenarioChoice } from "./ScenarioChoice.tsx";

interface Props {
  readonly document: OpenDocument;
  readonly county: County | null;
}

export function TitleBar({ document, county }: Props): ReactElement {
  // Whether there is something to undo is known anew when a change is settled, too.
  useSyncExternalStore(document.subscribe, () => `${document.version} ${document.settling}`);
  const { info, plan, history } = document;
  const counties = inOrder(plan.county.values());
  return (
    <header className="title-bar">
      <strong className="title-name" title={`${info.folder}/${info.fileName}`}>
        {info.fileName.replace(/\.seatplan$/u, "")}
      </strong>
      <MenuBar />
      {county !== null && counties.length > 1 && (
        <Select
          aria-label="县（市、区）"
          size="small"
          style={{ width: 150 }}
          value={county.id}
          options={counties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={chooseCounty}
        />
      )}
      {county !== null && counties.length === 1 && (
        <span className="grey">{`${county.name} · ${county.baseYear}–${county.targetYear}`}</span>
      )}
      {county !== null && <ScenarioChoice document={document} />}
      <span className="title-space" />
      {county !== null && (
        <CommandButton id="view.palette" className="title-search">
          <span>查找学校/措施</span>
          <kbd>Ctrl+K</kbd>
        </CommandButton>
      )}
      {info.location === "shared" && (
        <span
          className="attention"
          title="网络盘、U 盘或同步盘上的文件可能被别的程序改动或锁住。建议用“另存为”在本机留一份工作副本。"
        >
          ⚠ 文件在共享位置，建议另存到本机
        </span>
      )}
      {info.readOnly ? (
        <ReadOnly holder={info.holder} />
      ) : (
        <span className="grey">
          {history.savedAt === null ? "已保存" : `已保存 ${formatInstant(history.savedAt).slice(11)}`}
        </span>
      )}
      <CommandButton id="edit.undo" className="button quiet">
        ↶ 撤销
      </CommandButton>
      <CommandButton id="edit.redo" className="button quiet">
        ↷ 重做
      </CommandButton>
    </header>
  );
}

function ReadOnly({ holder }: { readonly holder: Holder | undefined }): ReactElement {
  const who =
    holder === undefined ? "" : `：${holder.person || "未署名"}（${holder.host}）正在编辑，改动会自动显示`;
  return <span className="attention">只读{who}</span>;
}
