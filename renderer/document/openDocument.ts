/**
 * The window's own copy of an open document: the plan, its calculator and its checks. Commands go to the host; what
 * the host commits (for this window or another one) is applied here in the order of revisions, once each.
 */
import { createCalculator, type Calculator } from "../../shared/calculation/calculator.ts";
import { createChecker, type Checker } from "../../shared/calculation/checker.ts";
import type { CommandInput, CommandName } from "../../shared/commands/index.ts";
import type {
  Committed,
  DocumentContents,
  DocumentInfo,
  HistoryState,
} from "../../shared/contract/document.ts";
import type { Outcome, Problem } from "../../shared/contract/problem.ts";
import type { Bridge, RequestInput } from "../../shared/contract/requests.ts";
import {
  emptyPlan,
  tableNames,
  type MutablePlan,
  type Plan,
  type TableName,
  type Tables,
} from "../../shared/model/plan.ts";
import { applyPatch } from "../../shared/patch/patch.ts";
import { defaultRules } from "./rules.ts";
import { holdInWindow } from "./windowsOn.ts";

export interface OpenDocument {
  readonly key: string;
  readonly info: DocumentInfo;
  /** A new object after every change (over the same maps), so that a changed plan is a changed value to React. */
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly checker: Checker;
  readonly history: HistoryState;
  /** Grows when the contents were read anew, and nothing known of its journal need hold. */
  readonly readings: number;
  /** Grows with every change of anything above. */
  readonly version: number;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * A change is on its way: what can be undone after it is not known here yet. Told to who listens, but no change of the
   * contents: a screen is not drawn anew for it.
   */
  readonly settling: boolean;
  /** Settles when the change is applied here, or is refused. */
  run<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Outcome<Committed>>;
  readonly undo: (extent?: Extent) => Promise<Outcome<Committed>>;
  readonly redo: (extent?: Extent) => Promise<Outcome<Committed>>;
  /** Stops following; the last window to leave closes the document in the host. */
  readonly leave: () => Promise<void>;
}

/** Several steps at once, counted at a revision. */
export type Extent = Omit<RequestInput<"plan.undo">, "document">;

interface State {
  info: DocumentInfo;
  plan: MutablePlan;
  calculator: Calculator;
  checker: Checker;
  history: HistoryState;
}

export interface Following {
  /** The host has closed it. */
  readonly onClosed: () => void;
  /** It should be read again and cannot be: what the window shows may be old. */
  readonly onUnreadable: (problem: Problem) => void;
}

/** Reads the document's contents and follows it from then on. */
export async function followDocument(
  bridge: Bridge,
  key: string,
  { onClosed, onUnreadable }: Following,
): Promise<Outcome<OpenDocument>> {
  const listeners = new Set<() => void>();
  let version = 0;
  let readings = 0;
  let waiting: Committed[] = [];
  let state: State | null = null;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const changed = (): void => {
    version += 1;
    tell();
  };

  const read = async (): Promise<Outcome<null>> => {
    const contents = await bridge.request("documents.contents", { document: key });
    if (!contents.ok) {
      if (state !== null) onUnreadable(contents.problem);
      return contents;
    }
    state = stateOf(contents.value);
    readings += 1;
    for (const committed of waiting.splice(0)) applyInOrder(committed);
    changed();
    return { ok: true, value: null };
  };

  const applyInOrder = (committed: Committed): boolean => {
    if (state === null) {
      waiting.push(committed);
      return true;
    }
    if (committed.revision <= state.history.revision) return true;
    if (committed.from !== state.history.revision) return false;
    applyPatch(state.plan, committed.patch);
    state.checker.apply(committed.patch, state.calculator.apply(committed.patch));
    state.plan = { ...state.plan };
    state.history = committed.history;
    changed();
    return true;
  };

  const take = async (committed: Committed): Promise<void> => {
    if (!applyInOrder(committed)) await read();
  };
  let onTheirWay = 0;
  let before: Promise<unknown> = Promise.resolve();
  /** One after the other: two requests under way at once may reach the host in either order. */
  const settle = (request: () => Promise<Outcome<Committed>>): Promise<Outcome<Committed>> => {
    const settled = async (): Promise<Outcome<Committed>> => {
      const outcome = await request().finally(() => (onTheirWay -= 1));
      const known = version;
      if (outcome.ok) await take(outcome.value);
      // Refused, or told by an event before: who asked while it was on its way must ask again.
      if (version === known) tell();
      return outcome;
    };
    onTheirWay += 1;
    const own = before.then(settled);
    before = own.catch(() => undefined);
    return own;
  };

  const unsubscribe = bridge.subscribe((event) => {
    if (event.document !== key) return;
    if (event.type === "committed") void take(event.committed);
    if (event.type === "replaced") void read();
    if (event.type === "closed") onClosed();
  });

  const first = await read();
  if (!first.ok) {
    unsubscribe();
    return first;
  }
  const letGo = holdInWindow(key);
  const current = (): State => {
    if (state === null) throw new Error("the document has not been read");
    return state;
  };
  return {
    ok: true,
    value: {
      key,
      get info() {
        return current().info;
      },
      get plan() {
        return current().plan;
      },
      get calculator() {
        return current().calculator;
      },
      get checker() {
        return current().checker;
      },
      get history() {
        return current().history;
      },
      get readings() {
        return readings;
      },
      get version() {
        return version;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      get settling() {
        return onTheirWay > 0;
      },
      run: (command, input) => settle(() => bridge.request("plan.run", { document: key, command, input })),
      undo: (extent) => settle(() => bridge.request("plan.undo", { document: key, ...extent })),
      redo: (extent) => settle(() => bridge.request("plan.redo", { document: key, ...extent })),
      leave: async () => {
        unsubscribe();
        if (await letGo()) await bridge.request("documents.close", { document: key });
      },
    },
  };
}

function stateOf({ info, rows, history }: DocumentContents): State {
  const plan = emptyPlan();
  for (const table of tableNames) fill(plan, table, rows[table]);
  const calculator = createCalculator(plan);
  return { info, plan, history, calculator, checker: createChecker(plan, calculator, defaultRules) };
}

function fill<T extends TableName>(plan: MutablePlan, table: T, records: readonly Tables[T][]): void {
  const map: Map<string, Tables[T]> = plan[table];
  for (const record of records) map.set(record.id, record);
}
