/** The seat balance (学位平衡表) as it is printed: the county by fall and stage in four tables, then its areas. */
import { areasOf, areaWord } from "../calculation/areas.ts";
import type { AreaRows } from "../calculation/rows.ts";
import type { County } from "../model/county.ts";
import type { CountyCode } from "../model/units.ts";
import { areaTable, balanceTable, countyTables } from "./balanceTables.ts";
import { emptyPaper } from "./emptyPaper.ts";
import { chineseNumber } from "./ordinals.ts";
import type { PaperSource } from "./papers.ts";
import type { Block, PrintedDocument, TextBlock } from "./printed.ts";
import { formatDate } from "./values.ts";

export function balanceDocuments(
  code: CountyCode,
  { plan, calculator, today }: PaperSource,
): readonly PrintedDocument[] {
  const county = plan.county.get(code);
  if (county === undefined) return [];
  const title = `${county.name}义务教育学位平衡表`;
  const rows = calculator.countyRows(code);
  if (rows.every(({ total, publicSeats }) => total === 0 && publicSeats === 0))
    return [
      emptyPaper(
        "balance",
        title,
        "名册里还没有在校生和学位。请导入名册，或在“名册”中填写各年级人数和学位后再打印。",
      ),
    ];
  return [
    {
      id: "balance",
      title,
      running: `${title}（续）`,
      orientation: "landscape",
      blocks: [
        { kind: "title", text: title },
        ...countyTables.flatMap((table, at) => [
          { kind: "heading", text: `${chineseNumber(at + 1)}、${table.name}` } satisfies TextBlock,
          {
            kind: "unit",
            text: at === 0 ? `${formatDate(today)}　　${table.unit}` : table.unit,
          } satisfies TextBlock,
          balanceTable(table, rows, county),
        ]),
        ...areaBlocks(areasOf(calculator, code), county),
        { kind: "note", text: note },
      ],
    },
  ];
}

function areaBlocks(areas: readonly AreaRows[], county: County): Block[] {
  if (areas.length === 0) return [];
  return [
    { kind: "heading", text: `${chineseNumber(countyTables.length + 1)}、各片区公办学位供需` },
    ...areas.flatMap(({ area, rows }, at): Block[] => [
      { kind: "subheading", text: `（${chineseNumber(at + 1)}）${areaWord(area)}` },
      { kind: "unit", text: areaTable.unit },
      balanceTable(areaTable, rows, county),
    ]),
  ];
}

const note =
  "注：余缺=公办学位−公办学位需求；合计行的缺口、富余为两个学段之和，不互相抵减。政府购买学位不在公办学校，不计入公办学位。各片区按学生就近在本片区就读测算，未划入片区的学校列入“未划片区”。";
