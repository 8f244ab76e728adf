/**
 * The scanner of any elements against the exact parser: its handler hears of the same elements, attributes and texts, or
 * the part is refused alike, however it is cut into chunks. In UTF-16 the exact parser reads it alone.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Counted } from "../../electron/host/workbooks/limits.ts";
import { Refusal } from "../../electron/host/workbooks/refusal.ts";
import type { XmlHandler } from "../../electron/host/workbooks/xlsx/exactParser.ts";
import { readElements } from "../../electron/host/workbooks/xlsx/readElements.ts";
import { elementMarkup } from "./elementMarkup.ts";
import { slipped } from "./markupTexts.ts";

async function heard(pieces: readonly Buffer[]): Promise<unknown> {
  const events: string[] = [];
  let text = "";
  const add = (event: string): void => {
    events.push(text, event);
    text = "";
  };
  const handler: XmlHandler = {
    nameOf: (namespace, local) => (namespace === "urn:o" ? null : `{${namespace}}${local}`),
    open: (name, attributes) =>
      add(
        `<${name} ${JSON.stringify(Object.values(attributes).map(({ uri, local, value }) => [uri, local, value]))}`,
      ),
    close: (name) => add(`</${name}`),
    text: (piece) => (text += piece),
  };
  const count = new Counted();
  try {
    await readElements("content.xml", chunksOf(pieces), count, handler);
    return { events, elements: count.used("elements") };
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

async function* chunksOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

function inPieces(markup: string, length: number): readonly Buffer[] {
  const bytes = Buffer.from(markup);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.subarray(at, at + length));
  return pieces;
}

const pieceLengths = fc.oneof(fc.integer({ min: 100, max: 300 }), fc.constant(1_000_000));
const numRuns = Number(process.env["SEAT_BALANCE_RUNS"] ?? 300);
const longestMs = 120_000;

test.each([
  ["markup", elementMarkup],
  ["markup with a slip in it", slipped(elementMarkup)],
] as const)(
  "%s is read as the exact parser reads it",
  async (_, markups) => {
    const alike = fc.asyncProperty(markups, pieceLengths, async (markup, length) => {
      const alone = await heard([Buffer.from(`\ufeff${markup}`, "utf16le")]);
      expect(await heard(inPieces(markup, length))).toEqual(alone);
    });
    await fc.assert(alike, { numRuns });
  },
  longestMs,
);
