/**
 * A roster of an earlier fall, read by the host as an import would read it; only its sums are asked for. The fall it says
 * it is of is proposed; the file is judged again for the fall that is chosen, since a pupil export names classes by the
 * year they began.
 */
import { useEffect, useRef, useState } from "react";
import type { FileToken } from "../../../shared/contract/document.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import type { RosterReading } from "../../../shared/contract/roster.ts";
import type { Fall } from "../../../shared/model/units.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";

export interface PastReading {
  readonly reading: RosterReading | null;
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly fall: Fall | null;
  readonly choose: (fall: Fall) => void;
}

export function usePastReading(files: readonly FileToken[]): PastReading {
  const { bridge } = useApp();
  const { document, county } = useWorkplace();
  const [session] = useState(() => crypto.randomUUID());
  const [reading, setReading] = useState<RosterReading | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(true);
  const [fall, setFall] = useState<Fall | null>(null);
  const turn = useRef(0);

  useEffect(() => () => void bridge.request("roster.cancel", { session }), [bridge, session]);

  useEffect(() => {
    turn.current += 1;
    const own = turn.current;
    const asked = {
      session,
      files: [...files],
      document: document.key,
      county: county.id,
      ...(fall === null ? {} : { fall }),
    };
    const read = async (): Promise<void> => {
      setBusy(true);
      const outcome = await bridge.request("roster.read", asked);
      // Only the last question counts.
      if (own !== turn.current) return;
      const [unread] = outcome.ok ? outcome.value.unread : [];
      const refusal = outcome.ok ? (unread?.problem ?? null) : outcome.problem;
      setBusy(false);
      setProblem(refusal);
      if (!outcome.ok || refusal !== null) return;
      setReading(outcome.value);
      const said = outcome.value.gradeSums.fall;
      if (fall === null && said !== undefined && said < county.baseYear) setFall(said);
    };
    void read();
  }, [bridge, session, files, document.key, county.id, county.baseYear, fall]);

  return { reading, problem, busy, fall, choose: setFall };
}
