/** The local server answers our own pages and nobody else, asked with real requests over real sockets. */
import { request, type IncomingHttpHeaders } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { enter, serveHost, type ServedHost } from "../../support/localServer.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** node:http rather than fetch, which does not let a caller lie about its Host. */
function send(
  origin: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("the local server", () => {
  let served: ServedHost;
  let cookie: string;
  let origin: string;
  beforeEach(async () => {
    served = await serveHost();
    ({ origin } = served.server);
    cookie = (await enter(served))["cookie"] ?? "";
  });
  afterEach(() => served.stop());

  const json = { "content-type": "application/json" };
  const settings = JSON.stringify({ name: "settings.read", input: {} });
  const ask = (headers: Record<string, string>, body = settings): Promise<Answer> =>
    send(origin, "POST", "/api/request", { ...json, ...headers }, body);
  const refusal = (answer: Answer): unknown => JSON.parse(answer.text);

  test("listens on the loopback address only", () => {
    expect(served.server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{40,}$/u);
  });

  test("answers its own page", async () => {
    const answer = await ask({ cookie, origin });
    expect(refusal(answer)).toMatchObject({ ok: true, value: { who: "" } });
  });

  test("takes the token for a cookie of this visit, once", async () => {
    const path = served.server.newUrl().slice(origin.length);
    const first = await send(origin, "GET", path, {});
    expect(first).toMatchObject({ status: 303, headers: { location: "/" } });
    expect(first.headers["set-cookie"]?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/u);
    const second = await send(origin, "GET", path, {});
    expect(second.status).toBe(401);
    expect(second.headers["set-cookie"]).toBeUndefined();
    expect(second.text).toContain("口令只能使用一次");
  });

  test("does not spend the token on a page loaded ahead", async () => {
    const path = served.server.newUrl().slice(origin.length);
    expect((await send(origin, "GET", path, { "sec-purpose": "prefetch;prerender" })).status).toBe(401);
    expect((await send(origin, "GET", path, {})).status).toBe(303);
  });

  const paths = [
    "/",
    "/index.html",
    "/assets/index.js",
    "/api/events",
    "/api/documents",
    "/api/nothing",
    "/../package.json",
  ];
  test.each(paths)("gives nothing of %s without the cookie", async (path) => {
    const answer = await send(origin, "GET", path, { origin });
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain("<script");
  });

  test("refuses a request without the cookie, or with one made up, and does nothing", async () => {
    const rename = JSON.stringify({ name: "settings.setWho", input: { who: "别人" } });
    const name = cookie.split("=")[0];
    const madeUp = ["", `${name}=`, `${name}=x`, `other=${cookie.split("=")[1]}`];
    for (const made of madeUp) {
      const answer = await ask({ origin, cookie: made }, rename);
      expect(answer.status).toBe(401);
      expect(refusal(answer)).toEqual({ ok: false, problem: { code: "forbidden", path: "token" } });
    }
    expect(refusal(await ask({ cookie, origin }))).toMatchObject({ value: { who: "" } });
  });

  test("refuses pages of other origins even with the cookie", async () => {
    for (const other of [
      "https://example.com",
      "null",
      "http://127.0.0.1:1",
      origin.replace("127.0.0.1", "localhost"),
    ]) {
      expect((await ask({ cookie, origin: other })).status).toBe(403);
    }
    expect((await ask({ cookie })).status).toBe(403);
    expect((await ask({ cookie, origin, "sec-fetch-site": "cross-site" })).status).toBe(403);
    const events = await send(origin, "GET", "/api/events", { cookie, "sec-fetch-site": "same-site" });
    expect(refusal(events)).toEqual({ ok: false, problem: { code: "forbidden", path: "origin" } });
  });

  test("refuses a name that was made to point here", async () => {
    const answer = await ask({ cookie, origin, host: "seats.example.com" });
    expect(answer.status).toBe(403);
    expect(refusal(answer)).toEqual({ ok: false, problem: { code: "forbidden", path: "host" } });
    const page = await send(origin, "GET", "/", { cookie, host: "localhost" });
    expect(page.text).toContain("127.0.0.1");
  });

  test("takes nothing but JSON that is a request", async () => {
    const form = await ask({ cookie, origin, "content-type": "text/plain" });
    expect(refusal(form)).toMatchObject({ problem: { code: "not-json" } });
    expect(refusal(await ask({ cookie, origin }, "{"))).toMatchObject({ problem: { code: "not-json" } });
    const twoKeys = JSON.stringify({ name: "settings.read", input: {}, also: 1 });
    expect(refusal(await ask({ cookie, origin }, twoKeys))).toMatchObject({ problem: { code: "bad-input" } });
    const other = await send(origin, "DELETE", "/api/request", { cookie, origin });
    expect(refusal(other)).toMatchObject({ problem: { code: "unknown-request" } });
  });

  test("has no page under a name longer than names can be", async () => {
    expect((await send(origin, "GET", `/${"a".repeat(300)}.js`, { cookie })).status).toBe(404);
  });

  test("takes no body beyond its limit", async () => {
    const answer = await send(origin, "POST", "/api/request", {
      ...json,
      cookie,
      origin,
      "content-length": "99999999999",
    });
    expect(refusal(answer)).toMatchObject({ problem: { code: "bad-input", path: "body" } });
    expect(answer.headers.connection).toBe("close");
  });

  test("sends its pages with a policy that lets them reach nobody else", async () => {
    const { headers } = await send(origin, "GET", "/", { cookie });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});
