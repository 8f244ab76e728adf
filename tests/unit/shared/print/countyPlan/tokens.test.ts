/** Tokens of a text: what they show, in which forms they may be written, and what is said where they show nothing. */
import { describe, expect, test } from "vitest";
import { problemWords } from "../../../../../shared/print/countyPlan/tokens/problemWords.ts";
import { canonical, tokenGroups } from "../../../../../shared/print/countyPlan/tokens/registry.ts";
import { resolveText, unresolvedIn } from "../../../../../shared/print/countyPlan/tokens/resolve.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import { factsOf, read } from "../../../../builders/countyPlan.ts";

test("a 公参民 school whose route has no date yet is decided about, though nothing has come of it", () => {
  const joint = { primaryGrades: 10, participationKind: "public-school" } as const;
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", joint)
    .withPrivateSchool("博文学校", joint)
    .withMeasure({ kind: "convert", at: "博文学校" });
  const text = "未定{未定公参民学校名单}；未落实{未落实公参民学校名单}";
  expect(read(factsOf(plan.build()), text)).toBe("未定育英学校；未落实育英学校、博文学校");
});

/** 600 private pupils of primary and 300 of junior stage, 600 in public primary; 300 of them leave in 2023. */
const county = aPlan()
  .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 4000 }] })
  .withPrivateSchool("育英学校", { primaryGrades: 100, juniorGrades: 100, area: "城区" })
  .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 900 }, area: "城区" })
  .withPublicSchool("河湾小学", { area: "河湾", seats: { primary: 90 } })
  .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2023-06-30" })
  .withMeasure({
    kind: "expand",
    at: "实验小学",
    seats: { primary: 45 },
    on: "2022-06-30",
    investment: 1234.5,
  });
const facts = factsOf(county.build());

describe("what a token shows", () => {
  test.each([
    ["{县名}{基期}—{目标年}", "东陵县2021—2024"],
    ["{全县}", "全县"],
    ["{统计日}", "9月1日"],
    ["{民办学校数}所民办", "1所民办"],
    ["{公办学校数·小学·河湾}", "1"],
    ["{在校生·基期}", "1,500"],
    ["{民办占比·基期·小学}", "50.00%"],
    ["{计划压减·2022年秋}→{计划压减·2023年秋}", "0→300"],
    ["{目标占比}", "40%"],
    ["{还需压减}", "0"],
    ["{学位余缺·基期·小学·城区}", "余300个"],
    ["{学位余缺·目标年·初中}", "缺300个"],
    ["{新建改扩建增加学位}个、{新建改扩建投资}万元", "45个、1,234.5万元"],
    ["{核减招生停办减少在校生·2023年秋·初中}", "300"],
    ["{停办学校数}所：{停办学校名单}", "1所：育英学校"],
    ["{当年措施名单·2023年秋}", "育英学校初中停办"],
    ["{需分流学生}人", "300人"],
    ["{片区名单}", "城区、河湾"],
  ])("%s → %s", (text, shown) => {
    expect(read(facts, text)).toBe(shown);
  });
});

test.each([
  "{民办占比·2023年秋·小学}",
  "{民办占比·小学·2023年秋}",
  "｛民办占比・2023・小学｝",
  "{ 民办占比 · 2023年秋季 · 小学 }",
])("%s is one and the same number", (token) => {
  expect(read(facts, token)).toBe("50.00%");
});

test("brackets of a name may be of either width", () => {
  expect(read(facts, "{民办占比(不含购买学位)·基期}")).toBe("60.00%");
});

test.each([
  ["{民办战比}", "没有这个名称的数字，请用“插入数字…”选择"],
  ["{民办占比·西区}", "看不懂“西区”：应为年度（2023年秋、基期、目标年）、学段或片区"],
  ["{民办占比·2031年秋}", "“2031年秋”不在本方案的年度内，请改年度"],
  ["{民办学校数·2023年秋}", "不能按“2023年秋”取数，只能分学段、片区"],
  ["{县名·小学}", "不能按“小学”取数，只有一个总数"],
  ["{目标占比·2023年秋}", "没有设这一年的目标，请在“编辑 → 各年目标…”填写，或删去"],
  ["{民办占比·初中·河湾}", "没有在校生，算不出占比"],
  ["{转型学校名单}", "现在没有可列的名称，请删去这一句"],
  ["{需增班级·基期}", "现在没有这个数，请改年度或删去"],
  ["{", "括号不成对，请补上或删去"],
  ["{}", "没有这个名称的数字，请用“插入数字…”选择"],
])("%s is a gap that says why", (text, why) => {
  const lines = resolveText(facts, `占比为${text}。`);
  expect(read(facts, `占比为${text}。`)).toBe("占比为〔……〕。");
  expect(unresolvedIn(lines).map(({ problem }) => problemWords(problem))).toEqual([why]);
});

test("an area of any name can be asked for, and what lies in none", () => {
  const plan = aPlan()
    .withPublicSchool("甲小学", { area: "城·东（新区）", primaryGrades: 10 })
    .withPublicSchool("乙小学", { primaryGrades: 20 });
  expect(read(factsOf(plan.build()), "{在校生·基期·城·东(新区)}、{在校生·未划片区·基期}")).toBe("60、120");
});

test("lines that begin with （一） are subheadings, empty ones are nothing", () => {
  const lines = resolveText(facts, "（一）依据\n\n以{基期}年为基数。\n(二) 余缺\n（1）小学");
  expect(lines.map(({ kind }) => kind)).toEqual(["subheading", "paragraph", "subheading", "paragraph"]);
});

test("no two tokens have the same name, and none has a mark that would end it", () => {
  const names = tokenGroups.flatMap(({ tokens }) => tokens.map(({ name }) => canonical(name)));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /[{}·]/u.test(name))).toEqual([]);
});
