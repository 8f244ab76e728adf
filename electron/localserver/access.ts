/**
 * Who may talk to the local server. Any program and any web page on this machine can reach a loopback port, so the
 * address printed carries a token good for one visit; the visit is given a session cookie, and nothing else opens.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface Access {
  /** A new token for one visit. */
  issue(): string;
  /** Spends the token and begins a session; null when the token is unknown or already spent. */
  begin(token: string): string | null;
  hasSession(request: IncomingMessage): boolean;
  cookieFor(session: string): string;
}

const secret = (): string => randomBytes(32).toString("base64url");

export function createAccess(port: number): Access {
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  // Cookies are not kept apart by port: two programs on this machine must not overwrite each other's.
  const name = `seat-balance-${port}`;
  return {
    issue() {
      const token = secret();
      tokens.add(token);
      return token;
    },
    begin(token) {
      if (!tokens.delete(token)) return null;
      const session = secret();
      sessions.add(session);
      return session;
    },
    hasSession: (request) => cookies(request, name).some((value) => sessions.has(value)),
    cookieFor: (session) => `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

function cookies({ headers }: IncomingMessage, name: string): string[] {
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** A name that another site made point to this machine (DNS rebinding) shows in the Host header. */
export const isOurHost = ({ headers }: IncomingMessage, origin: string): boolean =>
  `http://${headers.host ?? ""}` === origin;

/** Sent by one of our own pages: by its Origin, or for a GET (which carries none) by what the browser says of it. */
export function isOurPage({ headers, method }: IncomingMessage, origin: string): boolean {
  const site = headers["sec-fetch-site"];
  if (headers.origin !== undefined)
    return headers.origin === origin && (site === undefined || site === "same-origin");
  return method === "GET" && site === "same-origin";
}

/** A browser that loads an address ahead of the visit must not spend its token. */
export const isPrefetch = ({ headers }: IncomingMessage): boolean =>
  String(headers["sec-purpose"] ?? "").includes("prefetch");
