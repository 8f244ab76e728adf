/** The body of a request, read whole but never beyond a limit. */
import type { IncomingMessage } from "node:http";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";

export async function readBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Outcome<Buffer<ArrayBuffer>>> {
  const tooLarge = refused({ code: "bad-input", path: "body", expected: `<= ${limitBytes}` });
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw new Error("a request body is read as bytes");
    size += chunk.length;
    if (size > limitBytes) return tooLarge;
    chunks.push(chunk);
  }
  return done(Buffer.concat(chunks));
}

export async function readJson(request: IncomingMessage, limitBytes: number): Promise<Outcome<unknown>> {
  // A page of another site cannot send this type without asking first; forms never can.
  if (!(request.headers["content-type"] ?? "").startsWith("application/json"))
    return refused({ code: "not-json" });
  const body = await readBody(request, limitBytes);
  return body.ok ? parsed(body.value.toString("utf8")) : body;
}

function parsed(text: string): Outcome<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return done(value);
  } catch {
    return refused({ code: "not-json" });
  }
}
