/** Files that shells picked, as tokens: the renderer hands them back without ever knowing or naming a path. */
import { resolve } from "node:path";
import type { FileToken } from "../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";

export interface Tokens {
  /** The same path gets the same token. */
  tokenFor(path: string): FileToken;
  /** Of a copy that was made to be read once: whoever has read it removes it. */
  tokenForCopy(path: string): FileToken;
  isCopy(token: FileToken): boolean;
  pathOf(token: FileToken): Outcome<string>;
}

export function createTokens(newId: () => string): Tokens {
  const paths = new Map<FileToken, string>();
  const tokens = new Map<string, FileToken>();
  const copies = new Set<FileToken>();
  const tokenFor = (path: string): FileToken => {
    const whole = resolve(path);
    const token = tokens.get(whole) ?? newId();
    tokens.set(whole, token);
    paths.set(token, whole);
    return token;
  };
  return {
    tokenFor,
    tokenForCopy(path) {
      const token = tokenFor(path);
      copies.add(token);
      return token;
    },
    isCopy: (token) => copies.has(token),
    pathOf(token) {
      const path = paths.get(token);
      return path === undefined ? refused({ code: "token-unknown" }) : done(path);
    },
  };
}
