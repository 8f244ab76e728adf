/**
 * The file being imported, as the host judges it under the planner's choices. Only the last question counts: an answer
 * that comes after a newer question was asked is dropped.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { noChoices, type RosterChoices, type RosterReading } from "../../../shared/contract/roster.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadingState {
  readonly session: string;
  readonly file: FileToken | null;
  readonly choices: RosterChoices;
  readonly reading: RosterReading | null;
  readonly problem: Problem | null;
  /** While the host is at work. */
  readonly busy: boolean;
  /** Of a file that takes a while to read. */
  readonly progress: Progress | null;
  /** Reads another file, with no choices. */
  readonly open: (file: FileToken) => Promise<RosterReading | null>;
  readonly refuse: (problem: Problem) => void;
  /** Judges the file again. */
  readonly choose: (change: Partial<RosterChoices>) => Promise<RosterReading | null>;
  /** Stops reading; what was read before, if anything, stays. */
  readonly cancel: () => void;
}

export function useReading(): ReadingState {
  const { bridge } = useApp();
  const { document, countyCode } = useWorkplace();
  const [session] = useState(() => crypto.randomUUID());
  const [file, setFile] = useState<FileToken | null>(null);
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
    return () => {
      unsubscribe();
      void bridge.request("roster.cancel", { session });
    };
  }, [bridge, session]);

  const ask = useCallback(
    async (from: FileToken): Promise<RosterReading | null> => {
      turn.current += 1;
      const own = turn.current;
      setBusy(true);
      const outcome = await bridge.request("roster.read", {
        session,
        file: from,
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

  return {
    session,
    file,
    choices,
    reading,
    problem,
    busy,
    progress,
    open: async (from) => {
      setChosen(noChoices);
      setReading(null);
      setFile(from);
      // The same file may have been saved again since it was read.
      await bridge.request("roster.cancel", { session });
      return ask(from);
    },
    refuse: setProblem,
    choose: async (change) => {
      setChosen({ ...chosen.current, ...change });
      return file === null ? null : ask(file);
    },
    cancel: () => {
      turn.current += 1;
      setBusy(false);
      setProgress(null);
      void bridge.request("roster.cancel", { session });
    },
  };
}
