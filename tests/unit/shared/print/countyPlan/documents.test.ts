/** The county plan as documents: nine chapters in order, tables whose sums are the county's rows, four annexes. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../../shared/calculation/calculator.ts";
import { findRow } from "../../../../../shared/calculation/rows.ts";
import { formatCount } from "../../../../../shared/format/numbers.ts";
import { countyPlanDocuments } from "../../../../../shared/print/countyPlan/countyPlanDocuments.ts";
import {
  widthOf,
  type Block,
  type PrintedDocument,
  type TableBlock,
} from "../../../../../shared/print/printed.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import { planFromFile } from "../../../../builders/planFromFile.ts";
import { defaultRules } from "../../../../builders/rules.ts";

const plan = planFromFile("city-anhe/plan.json");
const calculator = createCalculator(plan);
const county = "419921";
const documents = countyPlanDocuments(county, { plan, calculator, rules: defaultRules, today: "2022-03-01" });
const [main] = documents;
const row = (year: number) => {
  const found = findRow(calculator.countyRows(county), year, "all");
  if (found === undefined) throw new Error(`no row of ${year}`);
  return found;
};

const texts = (blocks: readonly Block[] = [], kind: string): string[] =>
  blocks.flatMap((block) => (block.kind === kind && block.kind !== "table" ? [block.text] : []));

/** The table under the caption that contains these words. */
function tableUnder(document: PrintedDocument | undefined, words: string): TableBlock {
  const blocks = document?.blocks ?? [];
  const at = blocks.findIndex((block) => block.kind === "caption" && block.text.includes(words));
  const table = blocks.slice(at).find((block) => block.kind === "table");
  if (at < 0 || table?.kind !== "table") throw new Error(`no table “${words}”`);
  return table;
}

/** The texts of its last row, from the right. */
const lastRow = (table: TableBlock): string[] => (table.bodies.at(-1)?.at(-1) ?? []).map(({ text }) => text);

test("nine chapters in their order, then four annexes that are counted on", () => {
  expect(texts(main?.blocks, "heading")).toEqual([
    "一、基本情况",
    "二、目标任务",
    "三、学位测算",
    "四、主要措施",
    "五、一校一案汇总",
    "六、实施步骤",
    "七、要素保障",
    "八、风险防控",
    "九、组织领导",
  ]);
  const annexes = documents.slice(1);
  expect(annexes.flatMap(({ blocks }) => texts(blocks, "annex"))).toEqual([
    "附件1",
    "附件2",
    "附件3",
    "附件4",
  ]);
  expect(annexes.every(({ continues }) => continues === true)).toBe(true);
});

test("the sentence of chapter 3 has the numbers of the county's row", () => {
  const { reduction, seatsAdded } = row(2025);
  const text = texts(main?.blocks, "paragraph").join("\n");
  expect(text).toContain(`计划压减民办在校生${formatCount(reduction.planned)}人`);
  expect(text).toContain(`累计新增学位${formatCount(seatsAdded.total)}个`);
});

test("sums of the tables are those of the rows", () => {
  const [base, last] = [row(2021), row(2025)];
  expect(lastRow(tableUnder(main, "在校生和学位"))).toContain(formatCount(base.total));
  expect(lastRow(tableUnder(main, "五个一批")).slice(2, 4)).toEqual(
    [last.reduction.planned + base.purchased, last.seatsAdded.total].map(formatCount),
  );
  expect(lastRow(tableUnder(main, "处置方式汇总")).slice(-2)).toEqual(
    [base.privateCounted, last.privateCounted].map(formatCount),
  );
});

test("every table is as wide as its page", () => {
  for (const document of documents)
    for (const block of document.blocks)
      if (block.kind === "table")
        expect(block.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(widthOf(document), 6);
});

test("every private school stands once in annex 2, by its place in the order", () => {
  const table = documents
    .find(({ id }) => id.startsWith("annex-2/"))
    ?.blocks.find(({ kind }) => kind === "table");
  if (table?.kind !== "table") throw new Error("annex 2 has no table");
  const names = table.bodies.flat().map((cells) => cells[1]?.text);
  const schools = calculator.schools(county).filter(({ ownership }) => ownership === "private");
  for (const { name } of schools) expect(names.filter((one) => one === name)).toHaveLength(1);
});

test("a county whose target year lies before its base year says what to mend", () => {
  const wrong = aPlan().withCounty("东陵县", { baseYear: 2024, targetYear: 2021 }).build();
  const source = {
    plan: wrong,
    calculator: createCalculator(wrong),
    rules: defaultRules,
    today: "2022-03-01",
  };
  const [page] = countyPlanDocuments("419901", source);
  expect(texts(page?.blocks, "paragraph").join("")).toContain("目标年早于基期");
});
