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
import type { Bridge } from "../../shared/contract/requests.ts";
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
  /** Grows with every change of anything above; what React listens to. */
  readonly version: number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Settles when the change is applied here, or is refused. */
  run<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Outcome<Committed>>;
  readonly undo: () => Promise<Outcome<Committed>>;
  readonly redo: () => Promise<Outcome<Committed>>;
  /** Stops following; the last window to leave closes the document in the host. */
  readonly leave: () => Promise<void>;
}

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
  let waiting: Committed[] = [];
  let state: State | null = null;

  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const read = async (): Promise<Outcome<null>> => {
    const contents = await bridge.request("documents.contents", { document: key });
    if (!contents.ok) {
      if (state !== null) onUnreadable(contents.problem);
      return contents;
    }
    state = stateOf(contents.value);
    for (const committed of waiting.splice(0)) applyInOrder(committed);
    tell();
    return { ok: true, value: null };
  };

  const applyInOrder = (committed: Committed): boolean => {
    if (state === null) {
      waiting.push(committed);
      return true;
    }
    if (committed.revision <= state.history.revision) return true;
    if (committed.revision > state.history.revision + 1) return false;
    applyPatch(state.plan, committed.patch);
    state.checker.apply(committed.patch, state.calculator.apply(committed.patch));
    state.plan = { ...state.plan };
    state.history = committed.history;
    tell();
    return true;
  };

  const take = async (committed: Committed): Promise<void> => {
    if (!applyInOrder(committed)) await read();
  };
  const settle = async (outcome: Outcome<Committed>): Promise<Outcome<Committed>> => {
    if (outcome.ok) await take(outcome.value);
    return outcome;
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
      get version() {
        return version;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      run: async (command, input) =>
        settle(await bridge.request("plan.run", { document: key, command, input })),
      undo: async () => settle(await bridge.request("plan.undo", { document: key })),
      redo: async () => settle(await bridge.request("plan.redo", { document: key })),
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
