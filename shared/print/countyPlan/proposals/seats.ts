/** Chapter 3, 学位测算: how many pupils leave private schools, how many public seats open, and where seats are short. */
import { figureOf, type FigureKey } from "../../../calculation/explain/figureKeys.ts";
import { figureNames } from "../../../format/figureNames.ts";
import { stageNames } from "../../../model/vocabulary.ts";
import type { Stage } from "../../../model/stage.ts";
import type { Fall } from "../../../model/units.ts";
import { lastFall, rowAt, stagesOfCounty, type CountyFacts } from "../countyFacts.ts";
import { byStage, fallPart, semester, written } from "./words.ts";

export function proposedSeats(facts: CountyFacts): string {
  if (facts.rows.every(({ total, publicSeats }) => total === 0 && publicSeats === 0))
    return "名册尚无在校生和学位，待录入后测算。";
  return written([
    { title: "测算依据", paragraphs: [groundsText(facts)] },
    { title: "压减和增加", paragraphs: [reductionText(facts), addedText(facts)] },
    { title: "学位余缺", paragraphs: spareTexts(facts) },
  ]);
}

function groundsText(facts: CountyFacts): string {
  const isLater = lastFall(facts) > facts.county.baseYear;
  const later = isLater ? `，预计${semester(facts, lastFall(facts))}为{在校生·目标年}人` : "";
  return `以{基期}年秋季学期在校生为基数，以每年{统计日}为统计日，按照升级率和入学指数逐年级测算。${semester(facts, facts.county.baseYear)}在校生{在校生·基期}人${later}。`;
}

const reductions: readonly FigureKey[] = [
  "reduction.caps",
  "reduction.closures",
  "reduction.conversions",
  "reduction.purchases",
];
const additions: readonly FigureKey[] = [
  "seatsAdded.new-build",
  "seatsAdded.rebuild",
  "seatsAdded.expand",
  "seatsAdded.tap",
  "seatsAdded.convert",
  "seatsAdded.purchase",
];
/** As they are called within a sentence that has said what they are parts of. */
const partNames: Readonly<Partial<Record<FigureKey, string>>> = {
  "reduction.caps": "核减招生",
  "reduction.closures": "停办转型",
  "reduction.conversions": "民办转公办",
  "reduction.purchases": "政府购买学位",
  "seatsAdded.new-build": "新建",
  "seatsAdded.rebuild": "改建",
  "seatsAdded.expand": "扩建",
  "seatsAdded.tap": "内部挖潜",
  "seatsAdded.convert": "民办转公办",
  "seatsAdded.purchase": "政府购买",
};

function reductionText(facts: CountyFacts): string {
  const row = rowAt(facts, lastFall(facts), "all");
  const natural = (row?.reduction.natural ?? 0) === 0 ? "" : "，{自然增减}";
  const parts = partsText(facts, reductions, "人");
  if (parts === "") return `到{目标年}年秋季学期，本方案没有计划压减${natural}。`;
  return `到{目标年}年秋季学期，计划压减民办在校生{计划压减}人，其中${parts}${natural}，合计减少{压减合计}人。`;
}

function addedText(facts: CountyFacts): string {
  const parts = partsText(facts, additions, "个");
  if (parts === "") return "本方案没有新增学位。";
  return `累计新增学位{新增学位}个，其中${parts}。${netText(facts)}`;
}

/** A number below zero is read out as less, not as a minus. */
function netText(facts: CountyFacts): string {
  const net = rowAt(facts, lastFall(facts), "all")?.net ?? 0;
  if (net === 0) return "新增学位与计划压减相等。";
  return `新增学位${net > 0 ? "多于" : "少于"}计划压减，增减差额{增减差额}个。`;
}

function partsText(facts: CountyFacts, keys: readonly FigureKey[], unit: string): string {
  const row = rowAt(facts, lastFall(facts), "all");
  if (row === undefined) return "";
  return keys
    .filter((key) => figureOf(row, key) !== 0)
    .map((key) => `${partNames[key] ?? ""}{${figureNames[key]}}${unit}`)
    .join("、");
}

/** A fall after the base year in which some place is short of seats of a stage. */
interface Short {
  readonly year: Fall;
  readonly stage: Stage;
}

function spareTexts(facts: CountyFacts): string[] {
  const spare = byStage(facts, (name) => `${name}{学位余缺·目标年·${name}}`);
  const last = `到{目标年}年秋季学期，公办学位{公办学位}个，需要{公办学位需求}个，${spare === "" ? "{学位余缺}" : spare}。`;
  // Of the base year alone nothing is to come that seats could suffice for.
  if (facts.falls.length === 1) return [last];
  const short = shortFalls(facts);
  if (short.length === 0) return [last, "各年秋季学期、各学段公办学位均能满足需求。"];
  return [
    last,
    ...shortText(facts, short),
    "按照学位到位在前、压减在后的原则，提前开放学位或者调整压减时序，消除以上缺口。",
  ];
}

const shortFalls = (facts: CountyFacts): readonly Short[] =>
  facts.outlook.flatMap(({ year, stage, seatsShort }) => {
    const own = stagesOfCounty(facts).find((one) => one === stage);
    return own === undefined || seatsShort === 0 ? [] : [{ year, stage: own }];
  });

function shortText(facts: CountyFacts, short: readonly Short[]): string[] {
  const where = facts.areas.length === 0 ? "" : "分片区计算，";
  return [...Map.groupBy(short, ({ year }) => year)].map(([year, own]) => {
    const said = own.map(
      ({ stage }) =>
        `${stageNames[stage]}缺学位{分片区学位缺口·${fallPart(facts, year)}·${stageNames[stage]}}个`,
    );
    return `${semester(facts, year)}，${where}${said.join("，")}。`;
  });
}
