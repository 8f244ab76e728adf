/** What a page of ours may ask for, by method and path. Everything here is answered only after the guards in startLocalServer. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { protectiveHeaders } from "../shells/pageFiles.ts";
import { readBody, readJson } from "./body.ts";
import type { DocumentsFolder } from "./documentsFolder.ts";
import type { EventStreams } from "./eventStreams.ts";
import { replyJson } from "./replies.ts";
import type { UploadedRosters } from "./uploadedRosters.ts";

/** A whole plan of a province as JSON has some 40 MB. */
const requestLimitBytes = 64 * 1024 * 1024;
const uploadLimitBytes = 256 * 1024 * 1024;
/** Somewhat more than a roster may have: pages ask nothing of that size, and the reader's refusal says more. */
const rosterLimitBytes = 64 * 1024 * 1024;

type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;
export type Routes = Readonly<Record<string, Route>>;

const call = z.strictObject({ name: z.string(), input: z.unknown() });
const naming = z.strictObject({ name: z.string() });

/** What the routes hand requests to. */
export interface Behind {
  readonly host: Host;
  readonly documents: DocumentsFolder;
  readonly rosters: UploadedRosters;
  readonly streams: EventStreams;
}

export function createRoutes({ host, documents, rosters, streams }: Behind): Routes {
  return {
    "POST /api/request": async (request, response) => {
      const input = await readChecked(request, call);
      reply(response, input.ok ? await host.call(input.value.name, input.value.input) : input);
    },
    "GET /api/events": (_request, response) => streams.open(response),
    "GET /api/documents": async (_request, response) => reply(response, done(await documents.list())),
    "POST /api/documents/place": async (request, response) => {
      const input = await readChecked(request, naming);
      reply(response, input.ok ? await documents.place(input.value.name) : input);
    },
    "POST /api/documents/upload": async (request, response, url) => {
      const bytes = await readBody(request, uploadLimitBytes);
      reply(
        response,
        bytes.ok ? await documents.upload(url.searchParams.get("name") ?? "", bytes.value) : bytes,
      );
    },
    "POST /api/rosters/upload": async (request, response, url) => {
      const name = url.searchParams.get("name") ?? "";
      const bytes = await readBody(request, rosterLimitBytes);
      reply(response, bytes.ok ? await rosters.upload(name, bytes.value) : bytes);
    },
    "GET /api/documents/download": async (_request, response, url) => {
      const name = url.searchParams.get("name") ?? "";
      sendFile(response, name, await documents.download(name));
    },
  };
}

async function readChecked<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
): Promise<Outcome<z.output<Schema>>> {
  const json = await readJson(request, requestLimitBytes);
  if (!json.ok) return json;
  const checked = schema.safeParse(json.value);
  return checked.success
    ? done(checked.data)
    : refused({ code: "bad-input", path: checked.error.issues[0]?.path.join(".") ?? "" });
}

function reply(response: ServerResponse, outcome: Outcome<unknown>): void {
  // What was not read to its end cannot be followed by another request on this connection.
  if (!outcome.ok && outcome.problem.path === "body") response.setHeader("connection", "close");
  replyJson(response, 200, outcome);
}

function sendFile(response: ServerResponse, name: string, bytes: Outcome<Buffer>): void {
  if (!bytes.ok) return replyJson(response, 404, bytes);
  response.writeHead(200, {
    ...protectiveHeaders,
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "no-store",
  });
  response.end(bytes.value);
}
