/** Chapter 3, 学位测算: how many pupils leave private schools, how many public seats open, and where seats are short. */
import { stageNames } from "../../../model/vocabulary.ts";
import type { Stage } from "../../../model/stage.ts";
import type { Fall } from "../../../model/units.ts";
import { hasPrivatePupils, lastFall, rowAt, stagesOfCounty, type CountyFacts } from "../countyFacts.ts";
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

/** What a plan takes away comes out of its parts: where some fall back it may be nothing, or pupils may come instead. */
function reductionText(facts: CountyFacts): string {
  const { natural = 0, planned = 0, total = 0 } = rowAt(facts, lastFall(facts), "all")?.reduction ?? {};
  const said =
    planned === 0
      ? "本方案没有计划压减"
      : planned > 0
        ? "计划{计划增减}，其中{计划压减构成}"
        : "{计划压减构成}，计划{计划增减}";
  const naturally = natural === 0 ? "" : "，{自然增减}";
  const together = total === 0 ? "，增减相抵" : "，{合计增减}";
  return `到{目标年}年秋季学期，${said}${naturally}${planned === 0 ? "" : together}。`;
}

function addedText(facts: CountyFacts): string {
  const total = rowAt(facts, lastFall(facts), "all")?.seatsAdded.total ?? 0;
  if (total === 0) return "本方案没有新增学位。";
  if (total < 0) return "学位增减：{新增学位构成}，累计{学位增减}。";
  return `累计{学位增减}，其中{新增学位构成}。${netText(facts)}`;
}

/** Nothing to compare with where pupils come instead of going, or nobody is there to go. */
const netText = (facts: CountyFacts): string =>
  (rowAt(facts, lastFall(facts), "all")?.reduction.planned ?? 0) < 0 || !hasPrivatePupils(facts)
    ? ""
    : "新增学位{增减比较}。";

/** A fall after the base year in which some place is short of seats of a stage. */
interface Short {
  readonly year: Fall;
  readonly stage: Stage;
}

function spareTexts(facts: CountyFacts): string[] {
  const spare = byStage(facts, (name) => `${name}{学位余缺·目标年·${name}}`);
  const last = `到{目标年}年秋季学期，{公办学位数}，需要{公办学位需求}个，${spare === "" ? "{学位余缺}" : spare}。`;
  // Of the base year alone nothing is to come that seats could suffice for.
  if (facts.falls.length === 1) return [last];
  const short = shortFalls(facts);
  if (short.length === 0) return [last, "各年秋季学期、各学段公办学位均能满足需求。"];
  return [
    last,
    shortText(facts, short),
    "按照学位到位在前、压减在后的原则，提前开放学位或者调整压减时序，消除以上缺口。",
  ];
}

const shortFalls = (facts: CountyFacts): readonly Short[] =>
  facts.outlook.flatMap(({ year, stage, seatsShort }) => {
    const own = stagesOfCounty(facts).find((one) => one === stage);
    return own === undefined || seatsShort === 0 ? [] : [{ year, stage: own }];
  });

/** One sentence for all falls: how it is counted is said once. */
function shortText(facts: CountyFacts, short: readonly Short[]): string {
  const where = facts.areas.length === 0 ? "" : "分片区计算，";
  const falls = [...Map.groupBy(short, ({ year }) => year)].map(([year, own]) => {
    const said = own.map(
      ({ stage }) =>
        `${stageNames[stage]}缺学位{分片区学位缺口·${fallPart(facts, year)}·${stageNames[stage]}}个`,
    );
    return `${semester(facts, year)}${said.join("、")}`;
  });
  return `${where}${falls.join("；")}。`;
}
