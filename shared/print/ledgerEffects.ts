/**
 * What each measure does by fall, as the schedule shows it: pupils fewer in private schools, seats more, and under them
 * the sums that lead to exactly `reduction.total`. A plan of many falls takes several tables.
 */
import { figureOf, type FigureKey } from "../calculation/explain/figureKeys.ts";
import { findRow, type BalanceRow } from "../calculation/rows.ts";
import { formatCount } from "../format/numbers.ts";
import { stages } from "../model/stage.ts";
import type { Fall } from "../model/units.ts";
import { groupedBodies } from "./groupedRows.ts";
import { placeColumn, placeText, type LedgerLine } from "./ledgerColumns.ts";
import { figure, label, textHeight, type Cell, type Row, type TableBlock } from "./printed.ts";
import { shown } from "./values.ts";

const leading = [9, 50, 32] as const;
/** "12,345" stands in it; twice as many falls as this are columns. */
const narrowest = 13;
const room = textHeight - leading.reduce<number>((sum, width) => sum + width, 0);
const mostFalls = Math.floor(room / narrowest / 2);

export interface LedgerSums {
  readonly groups: readonly (readonly LedgerLine[])[];
  /** After the base year. */
  readonly falls: readonly Fall[];
  readonly rows: readonly BalanceRow[];
  readonly base: BalanceRow | undefined;
}

export function ledgerEffects(sums: LedgerSums): TableBlock[] {
  const { falls } = sums;
  const parts = Math.ceil(falls.length / mostFalls);
  const most = Math.ceil(falls.length / parts);
  return Array.from({ length: parts }, (_, part) => table(sums, falls.slice(part * most, (part + 1) * most)));
}

function table({ groups, rows, base }: LedgerSums, falls: readonly Fall[]): TableBlock {
  const columns = [...leading, ...[...falls, ...falls].map(() => room / 2 / falls.length)];
  const years = falls.map((year) => label(String(year)));
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  return {
    kind: "table",
    look: "figures",
    columns,
    head: [
      [
        ...["序号", "学校/项目", "措施"].map((header) => label(header, { rows: 2 })),
        label("减少在校生（人）", { columns: falls.length }),
        label("新增学位（个）", { columns: falls.length }),
      ],
      [...years, ...years],
    ],
    bodies: [
      ...groups.flatMap((group) =>
        groupedBodies(
          group.map((line) => lineRow(line, falls)),
          columns,
          placeColumn,
        ),
      ),
      sumRows(rows, base, falls, count),
    ],
  };
}

function lineRow(line: LedgerLine, falls: readonly Fall[]): Row {
  const { plan, calculator, measure, number } = line;
  const figures = calculator.measureFigures(measure.id) ?? [];
  const amounts = (what: "pupils" | "seats"): Cell[] =>
    falls.map((year) => {
      const found = figures.find((one) => one.year === year);
      const amount = stages.reduce((sum, stage) => sum + (found?.[what][stage] ?? 0), 0);
      return figure(amount === 0 ? "—" : formatCount(amount));
    });
  return [
    label(String(number)),
    { text: placeText(line) },
    { text: shown(plan, "measure", measure, "kind") },
    ...amounts("pupils"),
    ...amounts("seats"),
  ];
}

/** The sums stay together: each is read out of those above it. */
function sumRows(
  rows: readonly BalanceRow[],
  base: BalanceRow | undefined,
  falls: readonly Fall[],
  count: number,
): Row[] {
  const line = (name: string, pupils: Cell[], seats: Cell[] = falls.map(() => figure(""))): Row => [
    label(name, { columns: leading.length }),
    ...pupils,
    ...seats,
  ];
  const of = (key: FigureKey): Cell[] =>
    falls.map((year) => {
      const row = findRow(rows, year, "all");
      return figure(row === undefined ? "" : formatCount(figureOf(row, key)));
    });
  const bought = figure(formatCount(0 - (base?.purchased ?? 0)));
  return [
    line(`措施合计${count}项`, of("measures"), of("seatsAdded.total")),
    line(
      "减：基期已购买",
      falls.map(() => bought),
    ),
    line("计划压减", of("reduction.planned")),
    line("自然变化", of("reduction.natural")),
    line("压减合计", of("reduction.total")),
  ];
}
