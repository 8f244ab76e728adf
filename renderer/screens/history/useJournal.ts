/** The journal of the open document, followed: what anybody does comes to the top of the list as it is done. */
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useApp } from "../../commands/useApp.ts";
import { createJournal, type Journal, type JournalNow } from "../../document/journal.ts";
import { useWorkplace } from "../../document/useDocument.ts";

export function useJournal(): { readonly journal: Journal; readonly now: JournalNow } {
  const { bridge, notify } = useApp();
  const { document, version } = useWorkplace();
  const { key, readings } = document;
  const journal = useMemo(
    () => createJournal(bridge, key, (problem) => notify.refused(problem)),
    // A document that was read anew (restored from a backup) has another journal.
    // oxlint-disable-next-line react/exhaustive-deps -- readings makes it new and is not read
    [bridge, key, notify, readings],
  );
  useEffect(() => {
    void journal.catchUp(document.history.revision);
  }, [journal, document, version]);
  return { journal, now: useSyncExternalStore(journal.subscribe, journal.now) };
}
