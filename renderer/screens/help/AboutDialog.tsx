/** 关于: the version, where the plan and its backups are kept, and the licences of what the program is made of. */
import type { ReactElement } from "react";
import { version } from "../../../package.json";
import { useApp } from "../../commands/useApp.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { libraries } from "./libraries.ts";
import "./about.css";

export function AboutDialog({ close }: { readonly close: () => void }): ReactElement {
  const { document } = useApp();
  return (
    <Dialog title="关于学位天平" width={560} close={close}>
      <dl className="about">
        <dt>版本</dt>
        <dd>{version}</dd>
        <dt>本方案</dt>
        <dd>
          {document === null
            ? "没有打开方案"
            : `${document.info.folder}/${document.info.fileName}：一个文件就是全部内容，可复制、可发送`}
        </dd>
        <dt>备份</dt>
        <dd>在本机用户的程序数据文件夹里，每个方案保留最近 20 份；用“文件 → 从备份恢复”取回</dd>
        <dt>联网</dt>
        <dd>不联网，没有账号，不收集任何使用情况</dd>
        <dt>所用软件</dt>
        <dd>
          {libraries.map(({ name, licence }) => `${name}（${licence}）`).join("、")}；SQLite（公有领域）
        </dd>
      </dl>
      <div className="about-buttons">
        <button type="button" className="button primary" onClick={close}>
          关闭
        </button>
      </div>
    </Dialog>
  );
}
