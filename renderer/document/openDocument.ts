/**
 * What screens have of an open document: the plan, or the scenario she looks at, with its figures and findings, and the
 * ways to change it. It is the window's own copy; followDocument.ts keeps it.
 */
import type { Calculator } from "../../shared/calculation/calculator.ts";
import type { Checker } from "../../shared/calculation/checker.ts";
import type { CommandInput, CommandName } from "../../shared/commands/index.ts";
import type { Committed, DocumentInfo, HistoryState } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { RequestInput } from "../../shared/contract/requests.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { ScenarioId } from "../../shared/model/units.ts";
import type { View } from "./views.ts";

export interface OpenDocument {
  readonly key: string;
  readonly info: DocumentInfo;
  /** The scenario the window looks at, shown as if it were the plan, as are the plan and all that follows of it. */
  readonly scenario: ScenarioId;
  /** A new object after every change (over the same maps), so that a changed plan is a changed value to React. */
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly checker: Checker;
  /** What the file holds, all scenarios in it. */
  readonly stored: Plan;
  /** Any scenario of the file, to be compared with others. */
  readonly viewOf: (scenario: ScenarioId) => View;
  /** A matter of this window: nothing is written, and another window may look at another one. */
  readonly lookAt: (scenario: ScenarioId) => void;
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
