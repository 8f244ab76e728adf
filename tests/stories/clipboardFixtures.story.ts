/**
 * What LibreOffice, Excel, WPS, Word and browsers put on the clipboard, pasted into the roster and compared cell by cell with
 * what the document then holds: a value, or the very text as a draft. Not one cell outside the block changes.
 */
import type { Page } from "@playwright/test";
import { z } from "zod";
import { ask } from "../../electron/commandline/asking.ts";
import type { DocumentContents } from "../../shared/contract/document.ts";
import type { Host } from "../../shared/contract/bridge.ts";
import { parseTyped } from "../../shared/format/typed.ts";
import { readField, type FieldValue } from "../../shared/model/fields.ts";
import { fieldSpec, tableFields, tableNames } from "../../shared/model/plan.ts";
import { fixturesOf, type Fixture } from "../unit/renderer/grid/clipboard/fixtures.ts";
import { pastesAndSettles } from "./support/clipboard.ts";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";

const contentsRequest = z.object({ input: z.object({ document: z.string() }) });

/** The roster's columns in their order; those that no text goes into are computed or of private schools. */
const columns = [
  ..."town area publicParticipation disposition enrollment.1 enrollment.2 enrollment.3 enrollment.4".split(
    " ",
  ),
  ..."enrollment.5 enrollment.6 sum.primary enrollment.7 enrollment.8 enrollment.9 sum.junior".split(" "),
];
const locked = new Set(["disposition", "sum.primary", "sum.junior"]);

async function contentsOf(host: Host, document: string): Promise<DocumentContents> {
  const outcome = await ask(host, "documents.contents", { document });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Every value of the document by table, record and field. */
function cellsOf({ rows }: DocumentContents): Map<string, FieldValue> {
  const cells = new Map<string, FieldValue>();
  for (const table of tableNames)
    for (const record of rows[table])
      for (const { key } of tableFields[table])
        cells.set(`${table}/${record.id}/${key}`, readField(record, key));
  return cells;
}

/** What a text comes to in a cell: its value, or a draft of it. */
function expectedOf(
  field: string,
  text: string,
): { readonly value: FieldValue } | { readonly draft: string } {
  const spec = fieldSpec("school", field);
  if (spec === undefined) throw new Error(`no field ${field}`);
  const typed = parseTyped(spec, text);
  return "value" in typed ? { value: typed.value } : { draft: text };
}

interface Pasted {
  readonly fixture: Fixture;
  readonly lines: readonly string[];
  readonly start: number;
}

function comparesDocument(
  { fixture, lines, start }: Pasted,
  before: DocumentContents,
  after: DocumentContents,
): void {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  for (const [row, cells] of fixture.rows.entries())
    for (const [at, text] of cells.entries()) {
      const [school = "", field = ""] = [lines[row], columns[start + at]];
      if (locked.has(field)) continue;
      const place = `school/${school}/${field}`;
      const where = `${fixture.name}, cell ${row + 1}.${at + 1}, ${JSON.stringify(text)}`;
      const expected = expectedOf(field, text);
      const draft = is.get(`draft/${place}/text`);
      if ("draft" in expected) expect(draft, where).toBe(expected.draft);
      else expect([is.get(place), draft], where).toEqual([expected.value, undefined]);
      for (const key of [place, ...tableFields.draft.map((spec) => `draft/${place}/${spec.key}`)]) {
        was.delete(key);
        is.delete(key);
      }
    }
  expect(Object.fromEntries(is), `${fixture.name}: outside the block`).toEqual(Object.fromEntries(was));
  // One step, or none where nothing was new.
  expect(after.history.revision - before.history.revision).toBeLessThanOrEqual(1);
}

async function firstLines(page: Page): Promise<string[]> {
  const drawn = page.locator(".ag-grid-scrolling-rows .ag-row[row-id]");
  const lines = await drawn.evaluateAll((rows) =>
    rows
      .toSorted((a, b) => Number(a.getAttribute("row-index")) - Number(b.getAttribute("row-index")))
      .map((row) => row.getAttribute("row-id") ?? ""),
  );
  return [...new Set(lines)];
}

/** The page's policy keeps them from running and says so, which a story takes for a fault of the program. */
const withoutHandlers = (html: string | undefined): string | undefined =>
  html?.replaceAll(/ on\w+="[^"]*"/gu, "");

/** Into numbers, and in the long run into texts and choices too. */
const starts = process.env["SEAT_BALANCE_SOAK"] === "full" ? ["enrollment.1", "town"] : ["enrollment.1"];

for (const start of starts)
  test(`every fixture pasted from ${start} on`, async ({ page, program }) => {
    test.setTimeout(180_000);
    const asked = page.waitForRequest(
      (request) => request.postData()?.includes('"documents.contents"') === true,
    );
    await introduces(page);
    await opensSample(page);
    const { document } = contentsRequest.parse((await asked).postDataJSON()).input;
    await goesTo(page, "名册");
    const roster = new Grid(page, "学校名册");
    await expect(roster.input).toBeFocused();
    const lines = await firstLines(page);
    await roster.goTo(lines[0] ?? "", start);
    let before = await contentsOf(program.host, document);
    for (const fixture of [...fixturesOf("libreoffice"), ...fixturesOf("written")]) {
      await page.keyboard.press("Escape");
      await pastesAndSettles(page, { ...fixture, html: withoutHandlers(fixture.html) });
      const after = await contentsOf(program.host, document);
      comparesDocument({ fixture, lines, start: columns.indexOf(start) }, before, after);
      await roster.expectActive(lines[0] ?? "", start);
      before = after;
    }
    expect(before.history.revision).toBeGreaterThan(50);
  });
