/** Texts with their tokens resolved: what is read and printed, and which tokens have nothing to show and why. */
import type { CountyFacts } from "../countyFacts.ts";
import { askedBy } from "./asked.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { tokenNamed } from "./registry.ts";
import type { Answer, TokenProblem } from "./token.ts";

/** Stands on paper for a token that has nothing to show: a gap that nobody overlooks. */
export const gap = "〔……〕";

export interface ResolvedPart {
  /** As it is printed. */
  readonly text: string;
  /** The token it stands for; absent for plain text. */
  readonly token?: string;
  readonly problem?: TokenProblem;
}

/** A line of the text: a subheading （一）…, or a paragraph. */
export interface ResolvedLine {
  readonly kind: "subheading" | "paragraph";
  readonly parts: readonly ResolvedPart[];
}

export function answerOf(facts: CountyFacts, piece: Extract<Piece, { kind: "token" }>): Answer {
  if (piece.words === null) return { problem: { code: "unclosed" } };
  const [name, ...parts] = piece.words;
  const token = tokenNamed(name);
  if (token === undefined) return { problem: { code: "unknown-token" } };
  const reading = askedBy(facts, token, parts);
  return "problem" in reading ? reading : token.resolve(facts, reading.asked);
}

function resolvedPart(facts: CountyFacts, piece: Piece): ResolvedPart {
  if (piece.kind === "text") return { text: piece.source };
  const answer = answerOf(facts, piece);
  return "problem" in answer
    ? { text: gap, token: piece.source, problem: answer.problem }
    : { text: answer.text, token: piece.source };
}

/** Line by line; empty lines are only for the eye of who writes. */
export function resolveText(facts: CountyFacts, text: string): readonly ResolvedLine[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({
      kind: isSubheading(line) ? "subheading" : "paragraph",
      parts: piecesOf(line.trim()).map((piece) => resolvedPart(facts, piece)),
    }));
}

/** （一）, with brackets of either width. */
const isSubheading = (line: string): boolean => /^\s*[（(][一二三四五六七八九十]+[）)]/u.test(line);

export const textOf = ({ parts }: ResolvedLine): string => parts.map(({ text }) => text).join("");

/** Tokens with nothing to show, each once, in the order of the text. */
export function unresolvedIn(lines: readonly ResolvedLine[]): readonly Required<ResolvedPart>[] {
  const found = new Map<string, Required<ResolvedPart>>();
  for (const { parts } of lines)
    for (const { text, token, problem } of parts)
      if (token !== undefined && problem !== undefined) found.set(token, { text, token, problem });
  return [...found.values()];
}
