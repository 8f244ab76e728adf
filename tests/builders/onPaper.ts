/** Papers of a plan as tests read them: the documents, and a table's rows as texts with every cell in its column. */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { papersOf, type PaperRequest } from "../../shared/print/papers.ts";
import type { Block, PrintedDocument, Row, TableBlock } from "../../shared/print/printed.ts";
import { defaultRules, someDay } from "./rules.ts";

export function papersOfPlan(
  plan: Plan,
  kind: PaperRequest["kind"],
  asked: Partial<PaperRequest> & { readonly scenario?: string } = {},
): readonly PrintedDocument[] {
  const [county] = plan.county.keys();
  const { scenario, ...more } = asked;
  const source = { plan, calculator: createCalculator(plan), rules: defaultRules, today: someDay };
  return papersOf(
    { kind, countyCode: county ?? "", ...more },
    { ...source, ...(scenario === undefined ? {} : { scenario }) },
  );
}

export const tablesOf = ({ blocks }: PrintedDocument): TableBlock[] =>
  blocks.filter((block: Block): block is TableBlock => block.kind === "table");

/** The rows of a table; a cell that spans is said in each of the places it takes. */
export function gridOf({ columns, bodies }: TableBlock): string[][] {
  return bodies.flatMap((body) => spread(body, columns.length));
}

function spread(rows: readonly Row[], width: number): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined));
  rows.forEach((row, at) => {
    for (const { text, columns = 1, rows: high = 1 } of row) {
      const from = grid[at]?.indexOf(undefined) ?? -1;
      if (from < 0 || from + columns > width) throw new Error(`a row of more than ${width} columns`);
      for (let y = at; y < at + high; y += 1) grid[y]?.fill(text, from, from + columns);
    }
  });
  return grid.map((row) =>
    row.map((text) => {
      if (text === undefined) throw new Error(`a row of fewer than ${width} columns`);
      return text;
    }),
  );
}

/** "1,234", "▲余 35", "▼缺 120", "(362)", "—" as numbers. */
export function numberIn(text: string): number {
  const sign = /^(−|▼缺)/u.test(text) ? -1 : 1;
  const digits = text.replaceAll(/[^\d.]/gu, "");
  return digits === "" ? 0 : sign * Number(digits);
}
