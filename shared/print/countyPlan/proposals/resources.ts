/** Chapter 7, 要素保障: land and money, posts and teachers, what is in place and what is not. */
import { resourceStates, type ResourceState } from "../../../model/vocabulary.ts";
import { lastFall, type CountyFacts } from "../countyFacts.ts";
import { resourceNames, type Resource } from "../resources.ts";
import { inState } from "../tokens/groups/needs.ts";
import { openSubsidies, written } from "./words.ts";

export function proposedResources(facts: CountyFacts): string {
  return written([
    { title: "用地保障", paragraphs: [landText(facts)] },
    { title: "资金保障", paragraphs: [moneyText(facts)] },
    { title: "编制和师资保障", paragraphs: [teachersText(facts)] },
  ]);
}

const states: readonly ResourceState[] = ["ok", "short", "blocked"];

/** 用地已落实3项、受阻1项 of the measures still to be done; "" where nothing is filled in. */
function statesText(facts: CountyFacts, resource: Resource): string {
  const name = resourceNames[resource];
  const said = states
    .filter((state) => inState(facts, resource, state).length > 0)
    .map((state) => `${resourceStates[state]}{${name}${resourceStates[state]}措施数}项`);
  return said.length === 0
    ? ""
    : `未完成的措施中，${name}${said.join("、")}。${blockedText(facts, resource)}`;
}

function blockedText(facts: CountyFacts, resource: Resource): string {
  if (inState(facts, resource, "blocked").length === 0) return "";
  const name = resourceNames[resource];
  return `${name}受阻的措施须专题协调：{${name}受阻措施名单}。`;
}

const landText = (facts: CountyFacts): string =>
  `将学校建设用地纳入国土空间规划和年度供地计划，优先保障。${statesText(facts, "land")}`;

function moneyText(facts: CountyFacts): string {
  const last = facts.needs.falls.find(({ year, stage }) => year === lastFall(facts) && stage === "all");
  const invested =
    (last?.invested ?? 0) === 0 ? "" : "到{目标年}年秋季学期，建设项目累计投资{累计投资}万元。";
  const later = facts.needs.investment.later === 0 ? "" : "目标年以后建成的项目投资{目标年后投资}万元。";
  const bought =
    (last?.budgetYuan ?? 0) === 0 ? "" : "{目标年}年秋季学期所在学年购买学位经费{购买经费}万元。";
  const without =
    facts.needs.investment.withoutAmount.length === 0 ? "" : "另有{未填投资措施数}项措施投资额待核定。";
  const budget = facts.cases.length === 0 ? "" : "，购买学位经费列入年度预算";
  const open = openSubsidies(facts, bought);
  const subsidies = open === "" ? "" : `${open}，经费未计入。`;
  return `统筹财政资金、专项债券和上级补助，按照项目进度拨付${budget}。${invested}${later}${bought}${subsidies}${without}${statesText(facts, "funds")}`;
}

function teachersText(facts: CountyFacts): string {
  const last = facts.needs.falls.find(({ year, stage }) => year === lastFall(facts) && stage === "all");
  const needs =
    (last?.seats ?? 0) > 0
      ? "按照班额标准和师生比测算，到{目标年}年秋季学期，新增公办学位需增班级{需增班级}个、教师{需增教师}人。"
      : "";
  return `统筹教职工编制，通过公开招聘、县管校聘和区域内调剂配齐教师。${needs}${statesText(facts, "staffing")}${statesText(facts, "teacherSupply")}`;
}
