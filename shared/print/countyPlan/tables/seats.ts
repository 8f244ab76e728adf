/** 学位测算: demand, seats and what is spare, by fall and stage; then what is spare area by area. */
import { areasOf, areaWord } from "../../../calculation/areas.ts";
import { figureOf, type FigureKey } from "../../../calculation/explain/figureKeys.ts";
import { findRow, type BalanceRow } from "../../../calculation/rows.ts";
import { formatCount, formatSpare } from "../../../format/numbers.ts";
import type { StageOrAll } from "../../../model/stage.ts";
import { stageNames } from "../../../model/vocabulary.ts";
import { stagesOfCounty, type CountyFacts } from "../countyFacts.ts";
import { groupedFallTables, type FallGroup } from "./fallLines.ts";
import type { Captioned } from "./plainTable.ts";

type Line = readonly [name: string, key: FigureKey, format: (value: number) => string];

const reductionLines: readonly Line[] = [
  ["在校生（人）", "total", formatCount],
  ["民办学校在校生（人）", "privatePhysical", formatCount],
  ["计划压减（人）", "reduction.planned", formatCount],
  ["新增学位（个）", "seatsAdded.total", formatCount],
  ["公办学位需求（个）", "publicDemand", formatCount],
  ["公办学位（个）", "publicSeats", formatCount],
  ["学位余缺（个）", "spareSeats", formatSpare],
];
const spareLine: readonly Line[] = [["", "spareSeats", formatSpare]];

export function seatTables(facts: CountyFacts): readonly Captioned[] {
  if (facts.rows.every(({ total, publicSeats }) => total === 0 && publicSeats === 0)) return [];
  const areas = areasOf(facts.calculator, facts.county.id);
  return [
    {
      caption: "分学段学位测算",
      tables: groupedFallTables(
        facts,
        { falls: facts.falls, headers: ["学段", "项目"], widths: [14, 44] },
        [...stagesOfCounty(facts), "all" as const].map((stage) =>
          groupOf(stageWord(stage), facts.rows, stage, reductionLines),
        ),
      ),
      note: "注：合计的余缺为两个学段之和，一个学段的富余不能抵另一个学段的缺口。",
    },
    ...(areas.length === 0
      ? []
      : [
          {
            caption: "分片区学位余缺",
            unit: "单位：个",
            tables: groupedFallTables(
              facts,
              { falls: facts.falls, headers: ["片区", "学段"], widths: [36, 16] },
              areas.map(({ area, rows }) => areaGroup(facts, areaWord(area), rows)),
            ),
          },
        ]),
  ];
}

const stageWord = (stage: StageOrAll): string => (stage === "all" ? "合计" : stageNames[stage]);

const groupOf = (
  name: string,
  rows: readonly BalanceRow[],
  stage: StageOrAll,
  lines: readonly Line[],
): FallGroup => ({
  name,
  lines: lines.map(([line, key, format]) => ({
    name: line,
    of: (year) => {
      const row = findRow(rows, year, stage);
      return row === undefined ? "" : format(figureOf(row, key));
    },
  })),
});

const areaGroup = (facts: CountyFacts, name: string, rows: readonly BalanceRow[]): FallGroup => ({
  name,
  lines: stagesOfCounty(facts).flatMap((stage) =>
    groupOf(name, rows, stage, spareLine).lines.map(({ of }) => ({ name: stageNames[stage], of })),
  ),
});
