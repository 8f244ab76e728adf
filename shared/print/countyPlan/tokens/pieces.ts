/**
 * A text taken to pieces: plain text and tokens in braces, in its order, nothing lost. Braces and dots of a Chinese input
 * method are taken as well; a brace that is alone is a token without an end.
 */
export type Piece =
  | { readonly kind: "text"; readonly source: string }
  | {
      readonly kind: "token";
      readonly source: string;
      /** Name, then the parts, as typed; null for a brace that is alone. */
      readonly words: readonly [name: string, ...parts: string[]] | null;
    };

const tokenOrBrace = /[{｛][^{}｛｝\n]*[}｝]|[{}｛｝]/gu;
const dots = /[·・•‧∙]/u;

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: source, index } of text.matchAll(tokenOrBrace)) {
    if (index > end) pieces.push({ kind: "text", source: text.slice(end, index) });
    pieces.push({ kind: "token", source, words: wordsIn(source) });
    end = index + source.length;
  }
  if (end < text.length) pieces.push({ kind: "text", source: text.slice(end) });
  return pieces;
}

function wordsIn(source: string): readonly [string, ...string[]] | null {
  if (source.length === 1) return null;
  const [name = "", ...parts] = source.slice(1, -1).split(dots);
  return [name.trim(), ...parts.map((part) => part.trim())];
}
