/** Chapter 1, 基本情况: the county, its private schools and its public seats in the base year. */
import { isJoint } from "../../../calculation/checks/jointSchoolUndecided.ts";
import { rowAt, type CountyFacts } from "../countyFacts.ts";
import { byStage, inBrackets, namesAfter, written } from "./words.ts";

export function proposedSituation(facts: CountyFacts): string {
  if (facts.schools.length === 0) return "{县名}学校名册尚未录入，待录入后补充基本情况。";
  return written([
    { title: "义务教育总体情况", paragraphs: [schoolsText(facts), areasText(facts)] },
    { title: "民办义务教育情况", paragraphs: [privateText(facts), jointText(facts)] },
    { title: "公办学位情况", paragraphs: [seatsText(facts)] },
  ]);
}

function schoolsText(facts: CountyFacts): string {
  const key = facts.county.isKey ? "（重点县）" : "";
  return `{县名}${key}现有义务教育学校{学校数}所${ownershipText(facts)}。${pupilsText(facts)}`;
}

function ownershipText({ schools }: CountyFacts): string {
  const owned = new Set(schools.map(({ ownership }) => ownership));
  if (owned.size > 1) return "，其中公办{公办学校数}所、民办{民办学校数}所";
  return owned.has("public") ? "，均为公办学校" : "，均为民办学校";
}

function pupilsText(facts: CountyFacts): string {
  if (rowAt(facts, facts.county.baseYear, "all")?.total === 0) return "各校在校生尚未填写，填写后补充。";
  const detail = byStage(facts, (name) => `${name}{在校生·基期·${name}}人`);
  const pupils = `{基期}年秋季学期，{全县}义务教育阶段在校生{在校生·基期}人`;
  return `${pupils}${detail === "" ? "" : `，其中${detail}`}。`;
}

const areasText = ({ areas }: CountyFacts): string | null =>
  areas.length < 2 ? null : `按照就近入学原则，{全县}划分为{片区名单}{片区数}个片区，学位分片区测算。`;

function privateText(facts: CountyFacts): string | null {
  const row = rowAt(facts, facts.county.baseYear, "all");
  // Pupils that are not filled in are said to be so of all schools.
  if (row?.total === 0) return null;
  if (!facts.schools.some(({ ownership }) => ownership === "private")) return "{全县}没有民办义务教育学校。";
  if (row === undefined || row.privatePhysical === 0) return "民办学校现无义务教育阶段在校生。";
  const pupils = inBrackets(byStage(facts, (name) => `${name}{民办学校在校生·基期·${name}}人`));
  const bought = row.purchased === 0 ? "" : "，其中在政府购买学位就读{政府购买学位·基期}人";
  return `民办学校在校生{民办学校在校生·基期}人${pupils}${bought}。民办占比（{占比口径}）为{民办占比·基期}${sharesText(facts)}。`;
}

/** A stage without a single pupil has no share. */
function sharesText(facts: CountyFacts): string {
  const text = byStage(facts, (name, stage) =>
    (rowAt(facts, facts.county.baseYear, stage)?.total ?? 0) === 0 ? "" : `${name}{民办占比·基期·${name}}`,
  );
  return text === "" ? "" : `，其中${text}`;
}

function jointText(facts: CountyFacts): string | null {
  const joint = facts.schools.filter(isJoint).length;
  if (joint === 0) return null;
  return `民办学校中有公参民学校{公参民学校数}所，${namesAfter("学校", "公参民学校名单", joint, "附件2")}。`;
}

function seatsText(facts: CountyFacts): string {
  const row = rowAt(facts, facts.county.baseYear, "all");
  if (!facts.schools.some(({ ownership }) => ownership === "public"))
    return "名册尚无公办学校，待录入后测算公办学位。";
  if (row === undefined || row.publicSeats === 0) {
    const pupils = row?.publicDemand === 0 ? "" : "公办学校在校生{公办学位需求·基期}人。";
    return `公办学校学位尚未录入，须逐校核定后测算。${pupils}`;
  }
  const seats = inBrackets(byStage(facts, (name) => `${name}{公办学位·基期·${name}}个`));
  const spare = byStage(facts, (name) => `${name}{学位余缺·基期·${name}}`);
  return `公办学校学位{公办学位·基期}个${seats}，公办学校在校生{公办学位需求·基期}人。学位与在校生相比，${spare === "" ? "{学位余缺·基期}" : spare}。`;
}
