/** Changes asked of the host one after the other: two requests under way at once may reach it in either order. */
import type { Committed } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";

interface Keeper {
  readonly take: (committed: Committed) => Promise<void>;
  /** Who listens asks again, without a change of the contents. */
  readonly tell: () => void;
  readonly version: () => number;
}

export interface Turns {
  readonly underWay: boolean;
  /** Settles when the change is applied here, or is refused. */
  settle(request: () => Promise<Outcome<Committed>>): Promise<Outcome<Committed>>;
}

export function takenInTurn({ take, tell, version }: Keeper): Turns {
  let onTheirWay = 0;
  let before: Promise<unknown> = Promise.resolve();
  return {
    get underWay() {
      return onTheirWay > 0;
    },
    settle(request) {
      const settled = async (): Promise<Outcome<Committed>> => {
        const outcome = await request().finally(() => (onTheirWay -= 1));
        const known = version();
        if (outcome.ok) await take(outcome.value);
        // Refused, or told by an event before: who asked while it was on its way must ask again.
        if (version() === known) tell();
        return outcome;
      };
      onTheirWay += 1;
      const own = before.then(settled);
      before = own.catch(() => undefined);
      return own;
    },
  };
}
