/** Which document this window has, and the ways to another one: open, sample, save as, back to the start. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentInfo } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Shell } from "../../shared/contract/shell.ts";
import { valueOrTell, type Notify } from "../errors/notify.ts";
import { confirmTakeOver } from "./confirmTakeOver.tsx";
import { readGridLooks } from "./gridLooks.ts";
import { followDocument } from "./followDocument.ts";
import type { OpenDocument } from "./openDocument.ts";
import { saveTemplate, type TemplateKind } from "./saveTemplate.ts";

/** The document of a window is named in its address, so that a reload and a second window find it. */
const keyInAddress = (): string =>
  decodeURIComponent(/^#document=(.+)$/u.exec(window.location.hash)?.[1] ?? "");

export interface Opening {
  readonly document: OpenDocument | null;
  readonly opening: boolean;
  readonly open: (request: Promise<Outcome<DocumentInfo>>) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly files: {
    readonly openPicked: () => Promise<void>;
    readonly openFile: (file: string) => Promise<void>;
    readonly openSample: () => Promise<void>;
    readonly saveAs: () => Promise<void>;
    readonly backUp: () => Promise<void>;
    readonly saveTemplate: (kind: TemplateKind) => Promise<void>;
  };
}

export function useOpenDocument(bridge: Bridge, shell: Shell, notify: Notify): Opening {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [opening, setOpening] = useState(keyInAddress() !== "");
  const shown = useRef<OpenDocument | null>(null);

  /** Puts a document, or none, into the window and leaves the one before. */
  const show = useCallback(async (next: OpenDocument | null): Promise<void> => {
    const before = shown.current;
    shown.current = next;
    setDocument(next);
    window.location.hash = next === null ? "" : `document=${encodeURIComponent(next.key)}`;
    if (before !== null && before.key !== next?.key) await before.leave();
  }, []);

  const follow = useCallback(
    async (key: string): Promise<void> => {
      if (shown.current?.key === key) return;
      setOpening(true);
      const followed = await followDocument(bridge, key, {
        onClosed: () => {
          notify.said("方案已关闭");
          void show(null);
        },
        onUnreadable: (problem) => notify.refused(problem),
        onScenarioGone: (name) => notify.said(`方案“${name}”已删除，现在看的是当前方案`),
      });
      if (followed.ok) await readGridLooks(bridge, notify, followed.value.info.documentId);
      setOpening(false);
      if (followed.ok) return show(followed.value);
      // After a restart of the program the address names a document that is open no more: back to the start.
      window.location.hash = "";
      if (followed.problem.code !== "document-not-open") notify.refused(followed.problem);
      return undefined;
    },
    [bridge, notify, show],
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
    return stale ? undefined : open(Promise.resolve(outcome));
  };
  return {
    document,
    opening,
    open,
    close: () => show(null),
    files: {
      openFile,
      openPicked: async () => {
        const file = await shell.pickDocument();
        if (file !== null) await openFile(file);
      },
      openSample: () => open(bridge.request("documents.openSample", {})),
      saveAs: async () => {
        if (document === null) return;
        const at = await shell.pickPlace(document.info.fileName);
        if (at !== null) await open(bridge.request("documents.saveAs", { document: document.key, at }));
      },
      backUp: async () => {
        if (document === null) return;
        const backup = await bridge.request("backups.create", { document: document.key });
        if (valueOrTell(notify, backup) !== null) notify.said("已备份，可在“文件 → 从备份恢复”中取回");
      },
      saveTemplate: (kind) => saveTemplate(bridge, shell, notify, document, kind),
    },
  };
}
