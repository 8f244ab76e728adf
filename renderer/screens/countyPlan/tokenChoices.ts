/** The tokens to choose from, with what each would show now: by name or by the initials of its Chinese spelling. */
import type { CountyFacts } from "../../../shared/print/countyPlan/countyFacts.ts";
import { piecesOf } from "../../../shared/print/countyPlan/tokens/pieces.ts";
import { problemWords } from "../../../shared/print/countyPlan/tokens/problemWords.ts";
import { tokenGroups } from "../../../shared/print/countyPlan/tokens/registry.ts";
import { answerOf } from "../../../shared/print/countyPlan/tokens/resolve.ts";
import type { Part, Token } from "../../../shared/print/countyPlan/tokens/token.ts";
import { spellingOf } from "../../grid/pinyin.ts";

/** "" where nothing is chosen: the target year, both stages, the whole county. */
export type Parts = Readonly<Record<Part, string>>;

export interface TokenChoice {
  readonly group: string;
  readonly token: Token;
  /** {计划压减·2023年秋·小学} */
  readonly source: string;
  /** Now, or why there is none. */
  readonly value: string;
  readonly isGap: boolean;
}

export const tokenChoices = (facts: CountyFacts, parts: Parts, search: string): readonly TokenChoice[] =>
  tokenGroups.flatMap(({ name: group, tokens }) =>
    tokens
      .filter((token) => isFound(group, token, search))
      .map((token) => choiceOf(facts, group, token, parts)),
  );

function choiceOf(facts: CountyFacts, group: string, token: Token, parts: Parts): TokenChoice {
  const own = (["fall", "stage", "area"] as const)
    .filter((part) => token.takes.includes(part))
    .map((part) => parts[part]);
  const source = `{${[token.name, ...own].filter((word) => word !== "").join("·")}}`;
  const [piece] = piecesOf(source);
  const answer = piece?.kind === "token" ? answerOf(facts, piece) : null;
  if (answer === null || "problem" in answer) {
    const value = answer === null ? "" : problemWords(answer.problem);
    return { group, token, source, value, isGap: true };
  }
  return { group, token, source, value: `${answer.text}${token.unit}`, isGap: false };
}

function isFound(group: string, { name }: Token, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return true;
  const { initials, full } = spellingOf(name);
  return [name.toLowerCase(), group, initials, full].some((text) => text.includes(wanted));
}
