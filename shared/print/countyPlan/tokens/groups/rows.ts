/**
 * The figures of Balance, by fall, stage and area. Each is called as it is called there; those of which a text speaks all
 * the time have a short name besides.
 */
import { boundIfNothingDone, shareIfNothingDone } from "../../../../calculation/doNothing.ts";
import {
  figureKeys,
  figureOf,
  unitOfFigure,
  type FigureKey,
} from "../../../../calculation/explain/figureKeys.ts";
import { findRow, type BalanceRow } from "../../../../calculation/rows.ts";
import { bindingOf, boundPupils, boundShareBp } from "../../../../calculation/targets.ts";
import { figureNames, unitNames } from "../../../../format/figureNames.ts";
import { formatCount } from "../../../../format/numbers.ts";
import type { Binding } from "../../../../model/vocabulary.ts";
import type { CountyFacts } from "../../countyFacts.ts";
import { count, share } from "../kinds.ts";
import { problem, type Answer, type Asked, type Part, type Token, type TokenGroup } from "../token.ts";

const everyPart: readonly Part[] = ["fall", "stage", "area"];

export const balanceTokens: TokenGroup = {
  name: "学位平衡",
  tokens: [
    figureToken("在校生", "total"),
    boundToken("民办在校生", "人", (row, bind) => count(boundPupils(row, bind))),
    boundToken("民办占比", "", (row, bind) => share(boundShareBp(row, bind))),
    boundToken("不新增措施民办在校生", "人", (row, bind) => count(boundIfNothingDone(row, bind))),
    boundToken("不新增措施民办占比", "", (row, bind) => share(shareIfNothingDone(row, bind))),
    rowToken("学位余缺", "", ({ spareSeats }) => ({ text: spareWords(spareSeats), value: spareSeats })),
    ...figureKeys.map((key) => figureToken(figureNames[key], key)),
  ],
};

function figureToken(name: string, key: FigureKey): Token {
  const unit = unitOfFigure(key);
  return rowToken(name, unitNames[unit], (row) => {
    const value = figureOf(row, key);
    return unit === "bp" ? shareOf(row, value) : count(value);
  });
}

/** What the county's targets bind: with bought seats or without. */
function boundToken(name: string, unit: string, read: (row: BalanceRow, bind: Binding) => Answer): Token {
  return rowToken(name, unit, (row, facts) => {
    const answer = read(row, bindingOf(facts.county));
    return unit === "" && row.total === 0 ? problem("no-pupils") : answer;
  });
}

/** A share of nobody is printed as 0 % nowhere: it says nothing. */
const shareOf = ({ total }: BalanceRow, bp: number): Answer =>
  total === 0 ? problem("no-pupils") : share(bp);

export function rowToken(
  name: string,
  unit: string,
  read: (row: BalanceRow, facts: CountyFacts) => Answer,
): Token {
  return {
    name,
    unit,
    takes: everyPart,
    resolve: (facts, asked) => {
      const row = rowOf(facts, asked);
      return row === undefined ? problem("not-filled") : read(row, facts);
    },
  };
}

function rowOf(
  { calculator, county, rows }: CountyFacts,
  { year, stage, area }: Asked,
): BalanceRow | undefined {
  return findRow(area === undefined ? rows : calculator.rowsIn(county.id, area), year, stage);
}

/** 余440个, 缺120个; arrows are for tables. */
const spareWords = (spare: number): string =>
  spare < 0 ? `缺${formatCount(-spare)}个` : `余${formatCount(spare)}个`;
