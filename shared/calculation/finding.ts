/**
 * What a check is and what it finds. A check looks at one subject of its scope and says what is wrong as figures; the
 * sentence is made from them when it is shown. Adding a check is one file in checks/ and one line in its list.
 */
import type { CommandInput, CommandName } from "../commands/index.ts";
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import type { School } from "../model/school.ts";
import type { StageOrAll } from "../model/stage.ts";
import type { CountyCode, Fall, IsoDate, MeasureId, SchoolId } from "../model/units.ts";
import type { Calculator } from "./calculator.ts";

/** Worst first. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** A finding before the checker puts the check's code and severity on it. */
export interface Found {
  readonly countyCode: CountyCode;
  readonly schoolId?: SchoolId;
  readonly measureId?: MeasureId;
  readonly area?: string;
  readonly stage?: StageOrAll;
  readonly year?: Fall;
  /** The column to which a click should lead. */
  readonly field?: string;
  /** The milestone it names. It is still the same problem of the measure when the next one is late, so no part of its key. */
  readonly milestoneId?: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Where this finding is milder than its check's others. */
  readonly severity?: Severity;
}

export interface Finding extends Found {
  readonly code: string;
  readonly severity: Severity;
  /** 已知悉: why the planner lets it stand. It is none of the open problems then. */
  readonly acknowledged?: string;
  /** Open again although it was acknowledged: the figure it had then, which it has outgrown. */
  readonly outgrown?: number;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly rules: Rules;
  /** The day on which is asked what is overdue. */
  readonly today: IsoDate;
}

export interface Sentence {
  readonly text: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One undoable command that mends a finding, as data: the window runs it, and so may any other reader. */
export type Fix = {
  [N in CommandName]: {
    /** On its button: what will be done, as a verb. */
    readonly label: string;
    readonly command: N;
    readonly input: CommandInput<N>;
  };
}[CommandName];

interface CheckOf<Scope extends string, Subject> {
  readonly code: string;
  /** The check's short name in Chinese, over its findings in a list. */
  readonly title: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly run: (context: CheckContext, subject: Subject) => readonly Found[];
  /** In Chinese, with numbers and place; the plan is the one the finding is about. */
  readonly sentence: (finding: Finding, plan: Plan) => Sentence;
  /** Further findings about the same thing in a few words (2023年秋缺 112); without it each stands for itself. */
  readonly brief?: (finding: Finding) => string;
  /** The figure by which a list for people puts the largest first, and whose growth makes a finding worse. */
  readonly weight?: string;
  /** Only where one remedy is plainly what a planner would do; null where it is not. */
  readonly fix?: (finding: Finding, plan: Plan) => Fix | null;
}

export type CountyCheck = CheckOf<"county", County>;
export type SchoolCheck = CheckOf<"school", School>;
export type MeasureCheck = CheckOf<"measure", Measure>;
/** Looks at the whole plan after every change, so it has to be quick. */
export type PlanCheck = CheckOf<"plan", Plan>;
export type Check = CountyCheck | SchoolCheck | MeasureCheck | PlanCheck;
