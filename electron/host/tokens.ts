/** Files that shells picked, as tokens: the renderer hands them back without ever knowing or naming a path. */
import { resolve } from "node:path";
import type { FileToken } from "../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";

export interface Tokens {
  /** The same path gets the same token. */
  tokenFor(path: string): FileToken;
  pathOf(token: FileToken): Outcome<string>;
}

export function createTokens(newId: () => string): Tokens {
  const paths = new Map<FileToken, string>();
  const tokens = new Map<string, FileToken>();
  return {
    tokenFor(path) {
      const whole = resolve(path);
      const token = tokens.get(whole) ?? newId();
      tokens.set(whole, token);
      paths.set(token, whole);
      return token;
    },
    pathOf(token) {
      const path = paths.get(token);
      return path === undefined ? refused({ code: "token-unknown" }) : done(path);
    },
  };
}
