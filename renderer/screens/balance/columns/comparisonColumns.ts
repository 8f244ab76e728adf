/** 对照: private pupils and their share in the base year, without new measures, as planned and as the target asks. */
import { compare, type Comparison, type Standing } from "../../../../shared/calculation/comparison.ts";
import { figureOf, type FigureKey } from "../../../../shared/calculation/explain/figureKeys.ts";
import { minus, plus } from "../../../../shared/calculation/explain/ways.ts";
import type { Subject } from "../../../../shared/calculation/explain/subject.ts";
import { bindingOf } from "../../../../shared/calculation/targets.ts";
import { formatCount, formatShare } from "../../../../shared/format/numbers.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { GridColumn } from "../../../grid/types.ts";
import type { BalanceLine } from "../balanceLines.ts";
import { fallAndStage } from "./leading.ts";
import { placeOfLine, subjectOfLine } from "./subjects.ts";
import { targetColumns } from "./targetColumns.ts";

type Column = GridColumn<BalanceLine>;

type Side = "base" | "ifNothingDone" | "planned";

const sideWords: Readonly<Record<Side, { readonly header: string; readonly hint: string }>> = {
  base: { header: "基期", hint: "基期（名册）的数" },
  ifNothingDone: { header: "不新增", hint: "不新增任何措施；基期已购买的学位照旧购买" },
  planned: { header: "本方案", hint: "措施全部按日期落实" },
};

/** Targets are the county's: areas have none. Before there is a roster every target is met, which would say nothing. */
export const comparisonOf = (county: County, { area, row, base }: BalanceLine): Comparison =>
  compare(area === null && row.total > 0 ? county : { ...county, targets: [] }, row, base);

export function comparisonColumns(county: County): readonly Column[] {
  const of = (line: BalanceLine): Comparison => comparisonOf(county, line);
  const bound = bindingOf(county) === "net" ? "不含购买" : "含购买";
  return [
    ...fallAndStage,
    ...sides.map((side) => pupils(side, `民办在校生（人，${bound}）`, county, of)),
    ...sides.map((side) => share(side, `民办占比（${bound}）`, county, of)),
    fewer("base", "比基期", county, of),
    fewer("ifNothingDone", "比不新增", county, of),
    ...targetColumns(county, of),
  ];
}

const sides: readonly Side[] = ["base", "ifNothingDone", "planned"];

function pupils(side: Side, group: string, county: County, of: (line: BalanceLine) => Comparison): Column {
  const value = (line: BalanceLine): number => of(line)[side].pupils;
  return {
    id: `${side}.pupils`,
    ...sideWords[side],
    hint: () => sideWords[side].hint,
    group,
    width: 66,
    align: "right",
    text: (line) => formatCount(value(line)),
    sortValue: value,
    quantity: value,
    subject: (line) => subjectOf(side, "pupils", county, line),
  };
}

function share(side: Side, group: string, county: County, of: (line: BalanceLine) => Comparison): Column {
  const value = (line: BalanceLine): number => of(line)[side].shareBp;
  return {
    id: `${side}.shareBp`,
    ...sideWords[side],
    hint: () => sideWords[side].hint,
    group,
    width: 66,
    align: "right",
    text: (line) => formatShare(value(line)),
    sortValue: value,
    subject: (line) => subjectOf(side, "shareBp", county, line),
  };
}

function subjectOf(side: Side, what: keyof Standing, county: County, line: BalanceLine): Subject {
  const net = bindingOf(county) === "net";
  if (side === "ifNothingDone") return { ...placeOfLine(line), of: "unmeasured", figure: what };
  const key: FigureKey =
    what === "pupils" ? (net ? "privateCounted" : "privatePhysical") : net ? "shareBp" : "grossShareBp";
  return subjectOfLine(line, key, side === "base" ? line.base.year : line.row.year);
}

/** Where the target does not bind bought seats these are the reductions of the table; else a difference of its own. */
function fewerSubject(
  side: "base" | "ifNothingDone",
  county: County,
  line: BalanceLine,
  value: number,
): Subject {
  if (figureOf(line.row, reductions[side]) === value) return subjectOfLine(line, reductions[side]);
  const { countyCode, year, stage } = placeOfLine(line);
  const total = side === "base" ? "fewer-than-base" : "fewer-than-unmeasured";
  const terms = [
    plus(subjectOf(side, "pupils", county, line)),
    minus(subjectOf("planned", "pupils", county, line)),
  ];
  return { of: "total", total, countyCode, year, stage, by: "formula", terms };
}

const reductions: Readonly<Record<"base" | "ifNothingDone", FigureKey>> = {
  base: "reduction.total",
  ifNothingDone: "reduction.planned",
};

function fewer(
  side: "base" | "ifNothingDone",
  header: string,
  county: County,
  of: (line: BalanceLine) => Comparison,
): Column {
  const value = (line: BalanceLine): number => {
    const { planned, [side]: other } = of(line);
    return other.pupils - planned.pupils;
  };
  return {
    id: `fewer.${side}`,
    header,
    group: "本方案压减（人）",
    width: side === "base" ? 68 : 76,
    align: "right",
    text: (line) => formatCount(value(line)),
    sortValue: value,
    quantity: value,
    subject: (line) => fewerSubject(side, county, line, value(line)),
  };
}
