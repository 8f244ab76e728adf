/** 重做 beside the news of an undo: it goes as soon as there is nothing to be redone, as after the next edit. */
import { useSyncExternalStore, type ReactElement } from "react";
import { CommandButton } from "../../commands/CommandButton.tsx";
import type { OpenDocument } from "../../document/openDocument.ts";

export function RedoOffer({ document }: { readonly document: OpenDocument }): ReactElement | null {
  const label = useSyncExternalStore(document.subscribe, () => document.history.redo);
  return label === null ? null : <CommandButton id="edit.redo">重做</CommandButton>;
}
