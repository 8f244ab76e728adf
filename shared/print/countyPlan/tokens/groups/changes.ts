/**
 * What the plan takes away and adds, in words that follow the sign: a number below zero is read out as less, not as a
 * minus, also in a text that was kept while it was above.
 */
import { figureOf, type FigureKey } from "../../../../calculation/explain/figureKeys.ts";
import type { BalanceRow } from "../../../../calculation/rows.ts";
import { change, changeText, type ChangeWords } from "../kinds.ts";
import { problem, type Token, type TokenGroup } from "../token.ts";
import { rowToken } from "./rows.ts";

/** A figure and how it is called within a sentence that has said what it is part of. */
type Part = readonly [key: FigureKey, name: string];

const reductions: readonly Part[] = [
  ["reduction.caps", "核减招生"],
  ["reduction.closures", "停办转型"],
  ["reduction.conversions", "民办转公办"],
  ["reduction.purchases", "政府购买学位"],
];
const additions: readonly Part[] = [
  ["seatsAdded.new-build", "新建"],
  ["seatsAdded.rebuild", "改建"],
  ["seatsAdded.expand", "扩建"],
  ["seatsAdded.tap", "内部挖潜"],
  ["seatsAdded.convert", "民办转公办"],
  ["seatsAdded.purchase", "政府购买"],
];

export const changeTokens: TokenGroup = {
  name: "压减和新增",
  tokens: [
    changeToken("计划增减", "reduction.planned", ["压减民办在校生", "增加民办在校生"], "人"),
    partsToken("计划压减构成", reductions, "人"),
    changeToken("自然增减", "reduction.natural", ["自然减少", "自然增加"], "人"),
    changeToken("合计增减", "reduction.total", ["合计减少", "合计增加"], "人"),
    changeToken("学位增减", "seatsAdded.total", ["新增学位", "减少学位"], "个"),
    partsToken("新增学位构成", additions, "个"),
    // Measures may take away more seats than there are.
    changeToken("公办学位数", "publicSeats", ["公办学位", "公办学位多减"], "个"),
    rowToken("增减比较", "", ({ net }) => ({ text: comparison(net), value: net })),
  ],
};

function changeToken(name: string, key: FigureKey, words: ChangeWords, unit: string): Token {
  return rowToken(name, "", (row) => change(figureOf(row, key), words, unit));
}

function partsToken(name: string, parts: readonly Part[], unit: string): Token {
  return rowToken(name, "", (row) => {
    const text = partsText(row, parts, unit);
    return text === "" ? problem("not-filled") : { text };
  });
}

/** 停办转型300人、民办转公办200人，政府购买学位减少100人予以扣除 */
function partsText(row: BalanceRow, parts: readonly Part[], unit: string): string {
  const own = parts.map(([key, name]) => ({ name, value: figureOf(row, key) }));
  const said = (some: typeof own): string =>
    some.map(({ name, value }) => changeText(value, [name, `${name}减少`], unit)).join("、");
  const more = said(own.filter(({ value }) => value > 0));
  const less = said(own.filter(({ value }) => value < 0));
  return more === "" || less === "" ? `${more}${less}` : `${more}，${less}予以扣除`;
}

function comparison(net: number): string {
  return net === 0 ? "与计划压减相等" : changeText(net, ["多于计划压减", "少于计划压减"], "个");
}
