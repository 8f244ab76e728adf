/** Which document this window has, and the ways to another one: open, sample, save as, back to the start. */
import { Modal } from "antd";
import { useCallback, useEffect, useState } from "react";
import type { DocumentInfo } from "../../shared/contract/document.ts";
import type { Holder, Outcome } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/requests.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import { valueOrTell, type Notify } from "../errors/notify.ts";
import { followDocument, type OpenDocument } from "./openDocument.ts";

/** The document of a window is named in its address, so that a reload and a second window find it. */
const keyInAddress = (): string =>
  decodeURIComponent(/^#document=(.+)$/u.exec(window.location.hash)?.[1] ?? "");

export interface Opening {
  readonly document: OpenDocument | null;
  readonly opening: boolean;
  readonly open: (request: Promise<Outcome<DocumentInfo>>) => Promise<void>;
  readonly close: () => void;
  readonly files: {
    readonly openPicked: () => Promise<void>;
    readonly openFile: (file: string) => Promise<void>;
    readonly openSample: () => Promise<void>;
    readonly saveAs: () => Promise<void>;
    readonly backUp: () => Promise<void>;
  };
}

export function useOpenDocument(bridge: Bridge, shell: Shell, notify: Notify): Opening {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [opening, setOpening] = useState(keyInAddress() !== "");

  const follow = useCallback(
    async (key: string): Promise<void> => {
      setOpening(true);
      const followed = await followDocument(bridge, key);
      setOpening(false);
      // After a restart of the program the address names a document that is open no more: back to the start.
      if (!followed.ok) {
        window.location.hash = "";
        if (followed.problem.code !== "document-not-open") notify.refused(followed.problem);
        return;
      }
      setDocument((old) => {
        old?.dispose();
        return followed.value;
      });
      window.location.hash = `document=${encodeURIComponent(key)}`;
    },
    [bridge, notify],
  );

  useEffect(() => {
    const key = keyInAddress();
    if (key !== "") void follow(key);
  }, [follow]);

  useEffect(() => {
    shell.setTitle(document === null ? "学位天平" : `学位天平 — ${document.info.fileName}`);
  }, [shell, document]);

  const open = async (request: Promise<Outcome<DocumentInfo>>): Promise<void> => {
    const info = valueOrTell(notify, await request);
    if (info !== null) await follow(info.key);
  };
  const openFile = async (file: string): Promise<void> => {
    const outcome = await bridge.request("documents.open", { file });
    const stale = !outcome.ok && outcome.problem.code === "holder-stale";
    if (stale && (await confirmTakeOver(outcome.problem.holder))) {
      return open(bridge.request("documents.open", { file, takeOver: true }));
    }
    if (!stale) await open(Promise.resolve(outcome));
  };
  return {
    document,
    opening,
    open,
    close: () => {
      document?.dispose();
      setDocument(null);
      window.location.hash = "";
    },
    files: {
      openFile,
      openPicked: async () => {
        const file = await shell.pickDocument();
        if (file !== null) await openFile(file);
      },
      openSample: () => open(bridge.request("documents.openSample", {})),
      saveAs: async () => {
        const at = document === null ? null : await shell.pickPlace(document.info.fileName);
        if (at !== null && document !== null)
          await open(bridge.request("documents.saveAs", { document: document.key, at }));
      },
      backUp: async () => {
        if (document === null) return;
        const backup = valueOrTell(
          notify,
          await bridge.request("backups.create", { document: document.key }),
        );
        if (backup !== null) notify.said("已备份，可在“文件 → 从备份恢复”中取回");
      },
    },
  };
}

function confirmTakeOver(holder: Holder | undefined): Promise<boolean> {
  const who = holder === undefined ? "另一程序" : `${holder.person || "未署名"}（${holder.host}）`;
  return new Promise((resolve) => {
    Modal.confirm({
      title: "上次没有正常关闭",
      content: `${who} 打开本方案后没有正常关闭，程序已不在运行。已存盘的内容都在。是否接管并继续编辑？`,
      okText: "接管并编辑",
      cancelText: "取消",
      onOk: () => resolve(true),
      onCancel: () => resolve(false),
    });
  });
}
