/** The ledger (台账): every measure of a county with all that is kept of it, and what each does fall by fall. */
import { findRow } from "../calculation/rows.ts";
import { scheduleGroups } from "../calculation/scheduleOrder.ts";
import type { CountyCode } from "../model/units.ts";
import { emptyPaper } from "./emptyPaper.ts";
import { groupedBodies } from "./groupedRows.ts";
import { ledgerColumns, placeColumn, type LedgerLine } from "./ledgerColumns.ts";
import { ledgerEffects } from "./ledgerEffects.ts";
import type { PaperSource } from "./papers.ts";
import { label, type PrintedDocument, type TableBlock } from "./printed.ts";
import { formatDate } from "./values.ts";

export function ledgerDocuments(code: CountyCode, source: PaperSource): readonly PrintedDocument[] {
  const { plan, calculator, today } = source;
  const county = plan.county.get(code);
  if (county === undefined) return [];
  const title = `${county.name}压减民办和新增学位措施台账`;
  const groups = ledgerGroups(code, source);
  if (groups.length === 0)
    return [
      emptyPaper("ledger", title, "进度表里还没有措施。请在“进度表”中逐校、逐项填写措施和计划日期后再打印。"),
    ];
  const falls = calculator.falls(code);
  const rows = calculator.countyRows(code);
  const base = findRow(rows, county.baseYear, "all");
  return [
    {
      id: "ledger",
      title,
      running: `${title}（续）`,
      orientation: "landscape",
      blocks: [
        { kind: "title", text: title },
        { kind: "heading", text: "一、措施" },
        { kind: "unit", text: formatDate(today) },
        measureTable(groups),
        { kind: "heading", text: "二、分年度成效" },
        ...ledgerEffects({ groups, falls: falls.slice(1), rows, base }),
        {
          kind: "note",
          text: `注：各年为秋季学期，均与${county.baseYear}年秋相比；压减合计=计划压减+自然变化，不含政府购买学位的学生。`,
        },
      ],
    },
  ];
}

/** In the order of the schedule, numbered through. */
function ledgerGroups(code: CountyCode, { plan, calculator }: PaperSource): LedgerLine[][] {
  let number = 0;
  return scheduleGroups(plan, code).map((group) =>
    group.map((measure) => ({ plan, calculator, measure, number: (number += 1) })),
  );
}

function measureTable(groups: readonly (readonly LedgerLine[])[]): TableBlock {
  const columns = ledgerColumns.map(({ width }) => width);
  const bodies = groups.flatMap((group) =>
    groupedBodies(
      group.map((line) => ledgerColumns.map(({ cell }) => cell(line))),
      columns,
      placeColumn,
    ),
  );
  return {
    kind: "table",
    look: "figures",
    columns,
    head: [ledgerColumns.map(({ header }) => label(header))],
    bodies,
  };
}
