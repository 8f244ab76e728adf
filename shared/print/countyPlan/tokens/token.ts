/**
 * A token (数字) of a chapter's text: a name in braces that stands for a number, a word or a list of names of the plan, as
 * `{计划压减·2023年秋·小学}`. It is resolved whenever the text is shown, so a text never holds an old number.
 */
import type { StageOrAll } from "../../../model/stage.ts";
import type { Fall } from "../../../model/units.ts";
import type { CountyFacts } from "../countyFacts.ts";

/** What is asked for: the parts after the name, or what holds where they are missing. */
export interface Asked {
  readonly year: Fall;
  readonly stage: StageOrAll;
  /** "" for what lies in no area; absent: the whole county. */
  readonly area?: string;
}

export type Part = "fall" | "stage" | "area";

/** Why there is nothing to show: the text is to blame, or the plan says nothing of it yet. */
export type TokenProblem =
  | { readonly code: "unknown-token" }
  | { readonly code: "unclosed" }
  | { readonly code: "unknown-part"; readonly part: string }
  | { readonly code: "part-not-taken"; readonly part: string; readonly takes: readonly Part[] }
  | { readonly code: "fall-out-of-plan"; readonly part: string }
  | { readonly code: "no-target" }
  | { readonly code: "no-pupils" }
  | { readonly code: "nothing-listed" }
  | { readonly code: "not-filled" };

/** `value`: the number of the plan which the text is; words and lists have none. */
export type Answer = { readonly text: string; readonly value?: number } | { readonly problem: TokenProblem };

export interface Token {
  readonly name: string;
  /** Written after the number, and so not part of it; shown where tokens are chosen from. */
  readonly unit: string;
  readonly takes: readonly Part[];
  /** The fall that is meant where none is named; the target year unless said. */
  readonly fall?: "base";
  readonly resolve: (facts: CountyFacts, asked: Asked) => Answer;
}

export interface TokenGroup {
  readonly name: string;
  readonly tokens: readonly Token[];
}

export const problem = (code: "no-target" | "no-pupils" | "nothing-listed" | "not-filled"): Answer => ({
  problem: { code },
});
