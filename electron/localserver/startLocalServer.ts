/**
 * The shell for an ordinary browser: a server on the loopback address only, for the pages it serves itself and for
 * nobody else. The printed address carries a token for one visit; without the session it begins nothing is answered.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { refused } from "../../shared/contract/problem.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { readPage } from "../shells/pageFiles.ts";
import { createAccess, isOurHost, isOurPage, isPrefetch, type Access } from "./access.ts";
import { documentsFolder } from "./documentsFolder.ts";
import { createEventStreams } from "./eventStreams.ts";
import { replyForbidden, replyJson, replyPage } from "./replies.ts";
import { createRoutes, type Routes } from "./routes.ts";
import { uploadedRosters } from "./uploadedRosters.ts";

export interface LocalServerOptions {
  readonly host: Host;
  /** The built pages. */
  readonly staticFolder: string;
  /** Where plans are listed, uploaded and made. */
  readonly documentsFolder: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Told of what should never happen; the page gets the problem `internal`. */
  readonly onError: (error: unknown) => void;
}

export interface LocalServer {
  /** The address to open, with a token for one visit. */
  readonly url: string;
  readonly origin: string;
  /** The address with a new token, for another visit. */
  newUrl(): string;
  close(): Promise<void>;
}

interface Guarded {
  readonly access: Access;
  readonly origin: string;
  readonly routes: Routes;
  readonly staticFolder: string;
}

export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  const access = createAccess(port);
  const streams = createEventStreams(options.host);
  const rosters = uploadedRosters(options.host);
  const documents = documentsFolder(options.host, options.documentsFolder);
  const routes = createRoutes({ host: options.host, documents, rosters, streams });
  const guarded = { access, origin, routes, staticFolder: options.staticFolder };
  server.on("request", (request, response) => {
    answer(guarded, request, response).catch((error: unknown) => {
      options.onError(error);
      if (response.headersSent) response.destroy();
      else replyJson(response, 500, refused({ code: "internal" }));
    });
  });
  const newUrl = (): string => `${origin}/?token=${access.issue()}`;
  return {
    url: newUrl(),
    origin,
    newUrl,
    async close() {
      streams.close();
      await closed(server);
      await rosters.removeAll();
    },
  };
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port }, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("a listening server has a port");
      resolve(address.port);
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });

async function answer(guarded: Guarded, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(request.url ?? "/", guarded.origin);
  if (url === null) return replyPage(response, 404, "没有这个页面。");
  const isRequest = url.pathname.startsWith("/api/");
  if (!isOurHost(request, guarded.origin)) return replyForbidden(response, 403, isRequest, "host");
  const token = url.searchParams.get("token");
  if (request.method === "GET" && url.pathname === "/" && token !== null)
    return enter(guarded, request, response, token);
  if (!guarded.access.hasSession(request)) return replyForbidden(response, 401, isRequest, "token");
  if (isRequest) return answerRequest(guarded, request, response, url);
  return answerPage(guarded, request, response, url);
}

function enter({ access }: Guarded, request: IncomingMessage, response: ServerResponse, token: string): void {
  const session = isPrefetch(request) ? null : access.begin(token);
  if (session !== null) response.setHeader("set-cookie", access.cookieFor(session));
  else if (!access.hasSession(request)) return replyForbidden(response, 401, false, "token");
  response.writeHead(303, { location: "/", "cache-control": "no-store", "referrer-policy": "no-referrer" });
  response.end();
}

async function answerRequest(
  { routes, origin }: Guarded,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (!isOurPage(request, origin)) return replyForbidden(response, 403, true, "origin");
  const route = `${request.method} ${url.pathname}`;
  if (!Object.hasOwn(routes, route))
    return replyJson(response, 404, refused({ code: "unknown-request", found: route }));
  await routes[route]?.(request, response, url);
}

async function answerPage(
  { staticFolder }: Guarded,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const site = request.headers["sec-fetch-site"];
  // Another site may lead a person to our first page, but not build our files into its own.
  if (url.pathname !== "/" && site !== undefined && site !== "same-origin" && site !== "none") {
    return replyForbidden(response, 403, false, "origin");
  }
  const page = request.method === "GET" ? await readPage(staticFolder, url.pathname) : null;
  if (page === null) return replyPage(response, 404, "没有这个页面。");
  response.writeHead(200, page.headers);
  response.end(page.body);
}
