/**
 * The files being imported, as the host judges them under the planner's choices. Only the last question counts: an answer
 * that comes after a newer question was asked is dropped.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { mostRosterFiles, type RosterReading } from "../../../shared/contract/roster.ts";
import { noChoices, type RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadingState {
  readonly session: string;
  readonly files: readonly FileToken[];
  readonly choices: RosterChoices;
  readonly reading: RosterReading | null;
  readonly problem: Problem | null;
  /** While the host is at work. */
  readonly busy: boolean;
  /** Of files that take a while to read. */
  readonly progress: Progress | null;
  /** Reads other files, with no choices. */
  readonly open: (files: readonly FileToken[]) => Promise<RosterReading | null>;
  /** Reads more files beside those there are, with no choices. */
  readonly add: (files: readonly FileToken[]) => Promise<RosterReading | null>;
  /** Goes on without those that could not be read. */
  readonly letGo: () => Promise<RosterReading | null>;
  readonly refuse: (problem: Problem) => void;
  /** Judges them again. */
  readonly choose: (change: Partial<RosterChoices>) => Promise<RosterReading | null>;
  /** Stops reading; what was read before, if anything, stays. */
  readonly cancel: () => void;
}

export function useReading(): ReadingState {
  const { bridge } = useApp();
  const { document, countyCode } = useWorkplace();
  const [session] = useState(() => crypto.randomUUID());
  const [files, setFiles] = useState<readonly FileToken[]>([]);
  const [reading, setReading] = useState<RosterReading | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [choices, setChoices] = useState(noChoices);
  // Two cells corrected one right after the other: the second question must hold both.
  const chosen = useRef(noChoices);
  const turn = useRef(0);

  useEffect(() => {
    const unsubscribe = bridge.subscribe((event) => {
      if (event.type === "roster-progress" && event.session === session) setProgress(event);
    });
    void bridge.request("roster.prepare", { session });
    return () => {
      unsubscribe();
      void bridge.request("roster.cancel", { session });
    };
  }, [bridge, session]);

  const ask = useCallback(
    async (from: readonly FileToken[]): Promise<RosterReading | null> => {
      turn.current += 1;
      const own = turn.current;
      setBusy(true);
      const outcome = await bridge.request("roster.read", {
        session,
        files: [...from],
        document: document.key,
        county: countyCode,
        choices: chosen.current,
      });
      if (own !== turn.current) return null;
      setBusy(false);
      setProgress(null);
      setProblem(outcome.ok ? null : outcome.problem);
      if (outcome.ok) setReading(outcome.value);
      return outcome.ok ? outcome.value : null;
    },
    [bridge, session, document.key, countyCode],
  );

  const setChosen = (next: RosterChoices): void => {
    chosen.current = next;
    setChoices(next);
  };

  const begin = (from: readonly FileToken[]): Promise<RosterReading | null> => {
    if (from.length > mostRosterFiles) {
      setProblem({ code: "too-many-rosters", numbers: { limit: mostRosterFiles } });
      return Promise.resolve(null);
    }
    setChosen(noChoices);
    setReading(null);
    setFiles(from);
    return ask(from);
  };

  return {
    session,
    files,
    choices,
    reading,
    problem,
    busy,
    progress,
    add: (more) => begin([...new Set([...files, ...more])]),
    open: async (from) => {
      // The same files may have been saved again since they were read.
      setReading(null);
      await bridge.request("roster.cancel", { session });
      return begin(from);
    },
    letGo: () => {
      const unread = new Set(reading?.unread.map(({ file }) => file));
      const others = files.filter((file) => !unread.has(file));
      setFiles(others);
      return ask(others);
    },
    refuse: setProblem,
    choose: async (change) => {
      setChosen({ ...chosen.current, ...change });
      return files.length === 0 ? null : ask(files);
    },
    cancel: () => {
      turn.current += 1;
      setBusy(false);
      setProgress(null);
      void bridge.request("roster.cancel", { session });
    },
  };
}
