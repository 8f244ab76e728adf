/**
 * The roster of 河湾区 as other programs would hand it out: the same cells and merges as a web page, as XML of Excel 2003
 * and as Unicode text. However it is packed, the schools must be those of the plan.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import { inOrder } from "../../shared/model/plan.ts";
import type { NeutralCell, NeutralSheet, NeutralWorkbook } from "../../shared/roster/sheets/neutralGrid.ts";
import { previewRoster } from "../../shared/roster/previewRoster.ts";
import { aFolder } from "../builders/aFolder.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { defaultRules } from "../builders/rules.ts";
import { programFolder } from "../support/folders.ts";
import { dictionary } from "./support/dictionary.ts";
import { wrongCells } from "./support/expectSchools.ts";

const city = planFromFile("city-anhe/plan.json");
const original = join(programFolder, "tests", "fixtures", "city-anhe", "河湾区学校名册.xlsx");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const last = ({ cells }: NeutralSheet): number => Math.max(...cells.map(({ column }) => column));

/** Row by row, each place with what stands there; what lies beneath a merge is left out. */
function places(sheet: NeutralSheet): readonly (readonly Placed[])[] {
  const at = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const rows = sheet.cells.at(-1)?.row ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: last(sheet) }, (__, column) => {
      const merge = sheet.merges.find(
        ({ top, left, bottom, right }) =>
          top <= row + 1 && row < bottom && left <= column + 1 && column < right,
      );
      const isCovered = merge !== undefined && (merge.top !== row + 1 || merge.left !== column + 1);
      const spans =
        merge === undefined ? [1, 1] : [merge.bottom - merge.top + 1, merge.right - merge.left + 1];
      const [down = 1, across = 1] = spans;
      return { column: column + 1, cell: at.get(`${row + 1},${column + 1}`), isCovered, down, across };
    }),
  );
}

interface Placed {
  readonly column: number;
  readonly cell: NeutralCell | undefined;
  readonly isCovered: boolean;
  readonly down: number;
  readonly across: number;
}

function asPage(sheet: NeutralSheet): Buffer {
  const rows = places(sheet).map((row) =>
    row
      .filter(({ isCovered }) => !isCovered)
      .map(
        ({ cell, down, across }) =>
          `<td rowspan=${down} colspan=${across}>${cell === undefined ? "&nbsp;" : escaped(cell.text)}`,
      )
      .join(""),
  );
  return Buffer.from(`<html><meta charset=utf-8><table border=1><tr>${rows.join("<tr>")}</table></html>`);
}

function asXml(sheet: NeutralSheet): Buffer {
  const data = ({ text, number }: NeutralCell): string =>
    `<Data ss:Type="${number === undefined ? "String" : "Number"}">${escaped(text)}</Data>`;
  const rows = places(sheet).map((row) =>
    row
      .filter(({ isCovered, cell, down, across }) => !isCovered && (cell !== undefined || down + across > 2))
      .map(
        ({ column, cell, down, across }) =>
          `<Cell ss:Index="${column}" ss:MergeAcross="${across - 1}" ss:MergeDown="${down - 1}">${cell === undefined ? "" : data(cell)}</Cell>`,
      )
      .join(""),
  );
  const namespace = `urn:schemas-microsoft-com:office:spreadsheet`;
  return Buffer.from(
    `<?xml version="1.0"?><Workbook xmlns="${namespace}" xmlns:ss="${namespace}"><Worksheet ss:Name="${sheet.name}"><Table><Row>${rows.join("</Row><Row>")}</Row></Table></Worksheet></Workbook>`,
  );
}

const asText = (sheet: NeutralSheet): Buffer =>
  Buffer.from(
    `\uFEFF${places(sheet)
      .map((row) => row.map(({ cell }) => `"${(cell?.text ?? "").replaceAll('"', '""')}"`).join("\t"))
      .join("\r\n")}`,
    "utf16le",
  );

async function readOrThrow(path: string): Promise<NeutralWorkbook> {
  const outcome = await readWorkbook(path);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

test.each([
  ["web-page", asPage],
  ["xml", asXml],
  ["text", asText],
] as const)("as %s it yields the plan's schools", async (kind, write) => {
  const [sheet] = (await readOrThrow(original)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const path = join(aFolder(), "河湾区学校名册.xls");
  writeFileSync(path, write(sheet));
  const workbook = await readOrThrow(path);
  expect(workbook.kind).toBe(kind);
  const county = [...city.county.values()].find(({ name }) => name === "河湾区");
  if (county === undefined) throw new Error("no county");
  const { rows, problems } = previewRoster(workbook, { plan: city, county, rules: defaultRules, dictionary });
  const schools = inOrder(city.school.values()).filter(({ countyCode }) => countyCode === county.id);
  expect(rows).toHaveLength(schools.length);
  expect(wrongCells(rows, schools, ({ code }) => code)).toEqual([]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});
