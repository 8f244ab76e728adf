/** Backups of all plans on this machine: put one back in place of the open plan, or save it as a plan of its own. */
import { Popconfirm } from "antd";
import { useEffect, useState, type ReactElement } from "react";
import type { BackupInfo } from "../../../shared/contract/document.ts";
import { formatInstant } from "../../../shared/format/dates.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { useApp } from "../../commands/useApp.ts";
import type { Opening } from "../../document/useOpenDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { Dialog } from "../../ui/Dialog.tsx";

const reasons: Readonly<Record<BackupInfo["reason"], string>> = {
  daily: "每日",
  manual: "手动",
  import: "导入前",
  migration: "升级前",
  restore: "恢复前",
  merge: "合并前",
};

export function BackupsDialog({
  open,
  close,
}: {
  readonly open: Opening["open"];
  readonly close: () => void;
}): ReactElement {
  const { bridge, shell, notify, document } = useApp();
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null);

  useEffect(() => {
    void bridge.request("backups.list", {}).then((listed) => setBackups(valueOrTell(notify, listed)));
  }, [bridge, notify]);

  const recover = async (backup: BackupInfo): Promise<void> => {
    const at = await shell.pickPlace(`恢复的 ${backup.fileName}`);
    if (at === null) return;
    close();
    await open(bridge.request("backups.recover", { file: backup.token, at }));
  };
  const restore = async (backup: BackupInfo): Promise<void> => {
    if (document === null) return;
    const outcome = await bridge.request("backups.restore", { document: document.key, file: backup.token });
    if (!outcome.ok) return notify.refused(outcome.problem);
    notify.said("已恢复；恢复前的文件另存在同一文件夹中");
    close();
  };
  const ofThis = (backup: BackupInfo): boolean =>
    document !== null && !document.info.readOnly && backup.documentId === document.info.documentId;

  return (
    <Dialog title="从备份恢复" close={close} width={680}>
      {backups?.length === 0 && (
        <p className="grey">还没有备份。方案有改动的每一天会自动备份一次，也可用“文件 → 立即备份”。</p>
      )}
      {backups !== null && backups.length > 0 && (
        <div className="backup-list">
          <table className="start-recent">
            <thead>
              <tr>
                <th>备份时间</th>
                <th>方案</th>
                <th>原因</th>
                <th>大小</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {backups.map((backup) => (
                <tr key={backup.token}>
                  <td>{formatInstant(backup.at)}</td>
                  <td>{backup.fileName}</td>
                  <td>{reasons[backup.reason]}</td>
                  <td>{formatCount(Math.ceil(backup.bytes / 1024))} KB</td>
                  <td>
                    {ofThis(backup) && (
                      <Popconfirm
                        title="用这份备份替换当前内容？"
                        description="当前文件会另存一份在旁边。"
                        okText="恢复"
                        cancelText="取消"
                        onConfirm={() => void restore(backup)}
                      >
                        <button type="button" className="link">
                          恢复到此时
                        </button>
                      </Popconfirm>
                    )}{" "}
                    <button type="button" className="link" onClick={() => void recover(backup)}>
                      另存为方案
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}
