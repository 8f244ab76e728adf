/**
 * Keeps the window's copy of an open document. Commands go to the host; what the host commits (for this window or another
 * one) is applied here in the order of revisions, once each.
 */
import type {
  Committed,
  DocumentContents,
  DocumentInfo,
  HistoryState,
} from "../../shared/contract/document.ts";
import type { Outcome, Problem } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import {
  emptyPlan,
  tableNames,
  type MutablePlan,
  type TableName,
  type Tables,
} from "../../shared/model/plan.ts";
import { currentScenario, type ScenarioId } from "../../shared/model/units.ts";
import { hasScenario, scenarioName } from "../../shared/scenarios/names.ts";
import type { OpenDocument } from "./openDocument.ts";
import { defaultRules } from "./rules.ts";
import { takenInTurn } from "./takenInTurn.ts";
import { createViews, type View, type Views } from "./views.ts";
import { today } from "../ui/today.ts";
import { holdInWindow } from "./windowsOn.ts";

interface State {
  info: DocumentInfo;
  views: Views;
  history: HistoryState;
}

export interface Following {
  /** The host has closed it. */
  readonly onClosed: () => void;
  /** It should be read again and cannot be: what the window shows may be old. */
  readonly onUnreadable: (problem: Problem) => void;
  /** The scenario it looked at is no more, and it looks at the plan: what is done next is done there. */
  readonly onScenarioGone: (name: string) => void;
}

/** Reads the document's contents and follows it from then on. */
export async function followDocument(
  bridge: Bridge,
  key: string,
  { onClosed, onUnreadable, onScenarioGone }: Following,
): Promise<Outcome<OpenDocument>> {
  const listeners = new Set<() => void>();
  let version = 0;
  let readings = 0;
  let waiting: Committed[] = [];
  let state: State | null = null;
  let scenario: ScenarioId = currentScenario;

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
    const name = nameInView();
    state = stateOf(contents.value);
    readings += 1;
    leaveWhatIsGone(state, name);
    for (const committed of waiting.splice(0)) applyInOrder(committed);
    changed();
    return { ok: true, value: null };
  };

  /** As it was called before a change that may take it away. */
  const nameInView = (): string => (state === null ? "" : scenarioName(state.views.stored, scenario));

  const leaveWhatIsGone = ({ views }: State, name: string): void => {
    if (hasScenario(views.stored, scenario)) return;
    scenario = currentScenario;
    onScenarioGone(name);
  };

  const applyInOrder = (committed: Committed): boolean => {
    if (state === null) {
      waiting.push(committed);
      return true;
    }
    if (committed.revision <= state.history.revision) return true;
    if (committed.from !== state.history.revision) return false;
    const name = nameInView();
    state.views.apply(committed.patch);
    leaveWhatIsGone(state, name);
    state.history = committed.history;
    changed();
    return true;
  };

  const take = async (committed: Committed): Promise<void> => {
    if (!applyInOrder(committed)) await read();
  };
  const turns = takenInTurn({ take, tell, version: () => version });

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
  const viewed = (): View => current().views.of(scenario);
  return {
    ok: true,
    value: {
      key,
      get info() {
        return current().info;
      },
      get scenario() {
        return scenario;
      },
      get plan() {
        return viewed().plan;
      },
      get calculator() {
        return viewed().calculator;
      },
      get checker() {
        return viewed().checker;
      },
      get stored() {
        return current().views.stored;
      },
      viewOf: (other) => current().views.of(other),
      lookAt(other) {
        if (other === scenario || !hasScenario(current().views.stored, other)) return;
        scenario = other;
        changed();
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
        return turns.underWay;
      },
      run(command, input) {
        // The one she looks at now, not when the request is sent at last.
        const request = {
          document: key,
          command,
          input,
          ...(scenario === currentScenario ? {} : { scenario }),
        };
        return turns.settle(() => bridge.request("plan.run", request));
      },
      undo: (extent) => turns.settle(() => bridge.request("plan.undo", { document: key, ...extent })),
      redo: (extent) => turns.settle(() => bridge.request("plan.redo", { document: key, ...extent })),
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
  return { info, history, views: createViews(plan, defaultRules, today) };
}

function fill<T extends TableName>(plan: MutablePlan, table: T, records: readonly Tables[T][]): void {
  const map: Map<string, Tables[T]> = plan[table];
  for (const record of records) map.set(record.id, record);
}
