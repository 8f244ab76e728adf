/** Start 开始: recent plans, a new one, another one, the sample. Works with no document and with a broken one. */
import { useEffect, useState, type ReactElement } from "react";
import type { RecentDocument } from "../../../shared/contract/document.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { useApp } from "../../commands/useApp.ts";
import type { Opening } from "../../document/useOpenDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { RecentList } from "./RecentList.tsx";
import "./start.css";

export function StartScreen({ opening }: Pick<Opening, "opening">): ReactElement {
  const { bridge, notify, openFile } = useApp();
  const [recent, setRecent] = useState<readonly RecentDocument[] | null>(null);

  useEffect(() => {
    void bridge.request("documents.recent", {}).then((listed) => setRecent(valueOrTell(notify, listed)));
  }, [bridge, notify]);

  return (
    <main className="start">
      <header>
        <h1>学位天平</h1>
        <p>一县一策、一校一案：民办学校在校生怎么减，公办学位怎么增，逐年逐学段对得上。</p>
      </header>
      <div className="start-actions">
        <CommandButton id="file.new" className="button primary">
          新建方案
        </CommandButton>
        <CommandButton id="file.open">打开方案</CommandButton>
        <CommandButton id="file.sample">看示例：东陵县</CommandButton>
        <CommandButton id="file.backups" className="button quiet">
          从备份恢复
        </CommandButton>
      </div>
      <section aria-label="最近的方案">
        <h2>最近的方案</h2>
        {opening && <p className="grey">正在打开…</p>}
        {recent !== null && <RecentList recent={recent} openFile={openFile} />}
      </section>
    </main>
  );
}
