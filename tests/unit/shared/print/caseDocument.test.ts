/** What a printed case and the index say, read off the page's cells. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { schoolFields } from "../../../../shared/model/school.ts";
import { caseDocument } from "../../../../shared/print/caseDocument.ts";
import { caseSources } from "../../../../shared/print/caseSource.ts";
import { indexDocument } from "../../../../shared/print/indexDocument.ts";
import {
  textWidth,
  type Block,
  type PrintedDocument,
  type TableBlock,
} from "../../../../shared/print/printed.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { someDay } from "../../../builders/rules.ts";

const sourcesOf = (plan: Plan) => {
  const calculator = createCalculator(plan);
  return [...plan.county.keys()].flatMap((county) => caseSources(plan, calculator, county));
};

function caseOf(plan: Plan, school = "育英学校"): PrintedDocument {
  const source = sourcesOf(plan).find((one) => one.school.id === school);
  if (source === undefined) throw new Error(`${school} has no case`);
  return caseDocument(source, someDay);
}

const tables = ({ blocks }: PrintedDocument): TableBlock[] =>
  blocks.filter((block: Block): block is TableBlock => block.kind === "table");

/** The rows below a heading, as texts; cells a row leaves to the one above are not repeated. */
function rowsUnder(document: PrintedDocument, heading: string): string[][] {
  const start = document.blocks.findIndex((block) => block.kind !== "table" && block.text.includes(heading));
  const found = document.blocks.slice(start).find((block): block is TableBlock => block.kind === "table");
  if (start < 0 || found === undefined) throw new Error(`no table under ${heading}`);
  return found.bodies.flat().map((row) => row.map(({ text }) => text));
}

/** The cell beside a label; null when the label is not there. */
function fact(document: PrintedDocument, label: string): { text: string; blank: boolean } | null {
  for (const row of tables(document).flatMap(({ bodies }) => bodies.flat())) {
    const at = row.findIndex(({ text }) => text === label);
    const cell = row[at + 1];
    if (at >= 0 && cell !== undefined) return { text: cell.text, blank: cell.blank === true };
  }
  return null;
}

describe("the head", () => {
  test("names the school, the county and the code", () => {
    const plan = aPlan().withCounty("东陵县").withPrivateSchool("育英学校", { code: "2141002123" }).build();
    const [title, subtitle] = caseOf(plan).blocks;
    expect(title).toEqual({ kind: "title", text: "育英学校“一校一案”" });
    expect(subtitle).toEqual({ kind: "subtitle", text: "东陵县　　学校标识码：2141002123" });
  });

  test("leaves a line for a code that is not known", () => {
    const [, subtitle] = caseOf(aPlan().withPrivateSchool("育英学校", { code: "" }).build()).blocks;
    expect(subtitle).toEqual({ kind: "subtitle", text: `东陵县　　学校标识码：${"＿".repeat(10)}` });
  });
});

describe("A, the school", () => {
  test("says what is known, with units and dates written out", () => {
    const document = caseOf(
      aPlan()
        .withPrivateSchool("育英学校", {
          town: "城关镇",
          licenseExpiry: "2026-06-30",
          approvedSize: 1200,
          tenure: "leased",
          siteArea: 12500.5,
          seats: { primary: 945 },
          seatsEstimated: { primary: true },
        })
        .build(),
    );
    expect(fact(document, "乡镇（街道）")?.text).toBe("城关镇");
    expect(fact(document, "许可证有效期至")?.text).toBe("2026年6月30日");
    expect(fact(document, "批准规模")?.text).toBe("1,200人");
    expect(fact(document, "校舍产权")?.text).toBe("租赁");
    expect(fact(document, "占地面积")?.text).toBe("12,500.5㎡");
    expect(fact(document, "小学学位")?.text).toBe("945个（估算）");
  });

  test("leaves a line for what is not known, and none for a stage the school has not", () => {
    const document = caseOf(
      aPlan().withPrivateSchool("育英学校", { type: "primary", primaryGrades: 40 }).build(),
    );
    expect(fact(document, "举办者")).toEqual({ text: "", blank: true });
    expect(fact(document, "小学学位")).toEqual({ text: "", blank: true });
    expect(fact(document, "初中学位")).toBeNull();
  });

  test("prints what was typed and could not be read, and says that it is to be checked", () => {
    const document = caseOf(
      aPlan()
        .withPrivateSchool("育英学校")
        .withDraft("school", "育英学校", "boarders", "约300", "not-number")
        .build(),
    );
    expect(fact(document, "寄宿生")?.text).toBe("约300（待核）");
  });

  test("has the six independences of a 公参民 school, with the date of what is still to be met", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校", {
        publicParticipation: true,
        participationKind: "public-school",
        independence: { legalPerson: "met", campus: "planned" },
        independenceDate: { campus: "2022-12-31" },
      })
      .withPrivateSchool("阳光小学")
      .build();
    expect(fact(caseOf(plan), "公参民类型")?.text).toBe("公办学校单独举办");
    const rows = rowsUnder(caseOf(plan), "六独立");
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual(["1", "独立法人资格", "已达到", "—"]);
    expect(rows[1]).toEqual(["2", "校园校舍及设备独立", "限期达到", "2022年12月31日"]);
    expect(rows[2]).toEqual(["3", "专任教师队伍独立", "", ""]);
    // All six on one page.
    expect(tables(caseOf(plan)).find(({ head }) => head[0]?.[3]?.text === "限期")?.bodies).toHaveLength(1);
    expect(() => rowsUnder(caseOf(plan, "阳光小学"), "六独立")).toThrow("no table");
  });

  test("every field of a school has its place on the page", () => {
    const document = caseOf(aPlan().withPrivateSchool("育英学校", { publicParticipation: true }).build());
    const labels = new Set(
      tables(document).flatMap(({ head, bodies }) =>
        [...head, ...bodies.flat()].flat().map(({ text }) => text),
      ),
    );
    const elsewhere =
      /^(position|countyCode|ownership|seatsEstimated|enrollment|classes|stageClasses|independenceDate)/u;
    const expected = schoolFields.filter(({ key }) => !elsewhere.test(key)).map(({ label }) => label);
    expect(expected.filter((label) => !labels.has(label))).toEqual([]);
  });
});

describe("B, the pupils", () => {
  const plan = aPlan()
    .withCounty("东陵县", {
      baseYear: 2021,
      targetYear: 2023,
      entrantIndexBp: { junior: { 2022: 10000, 2023: 10000 } },
    })
    .withPrivateSchool("育英学校", {
      primaryGrades: 100,
      juniorGrades: 200,
      classes: { 1: 2, 2: 2, 7: 4 },
    })
    .withMeasure({ kind: "intake-cap", at: "育英学校", on: "2022-05-01", cap: 60, stages: ["primary"] })
    .withMeasure({
      kind: "purchase",
      at: "育英学校",
      on: "2022-07-01",
      seats: { junior: 150 },
      endDate: "2025-08-31",
    })
    .build();

  test("by grade in the base year, each stage with its sum", () => {
    const [pupils, classes] = rowsUnder(caseOf(plan), "各年级在校生和班级");
    expect(pupils).toEqual([
      "在校生（人）",
      ...Array.from({ length: 6 }, () => "100"),
      "600",
      "200",
      "200",
      "200",
      "600",
      "1,200",
    ]);
    expect(classes).toEqual(["班级（个）", "2", "2", "", "", "", "", "4", "4", "", "", "4", "8"]);
  });

  test("with classes known by stage only in the sums", () => {
    const known = aPlan()
      .withCounty("东陵县", { baseYear: 2021, targetYear: 2023 })
      .withPrivateSchool("育英学校", {
        primaryGrades: 100,
        juniorGrades: 200,
        classes: { 7: 4 },
        stageClasses: { primary: 12, junior: 13 },
      })
      .build();
    const [, classes] = rowsUnder(caseOf(known), "各年级在校生和班级");
    expect(classes).toEqual(["班级（个）", "", "", "", "", "", "", "12", "4", "", "", "4", "16"]);
  });

  test("by fall and stage: if nothing is done, under the plan, and what the plan takes off", () => {
    expect(rowsUnder(caseOf(plan), "各年秋季学期在校生")).toEqual([
      ["小学", "不采取措施", "600", "600", "600"],
      ["按计划：民办在校生", "600", "560", "520"],
      ["减少", "0", "40", "80"],
      ["初中", "不采取措施", "600", "600", "600"],
      ["按计划：民办在校生", "600", "450", "450"],
      ["政府购买学位", "0", "150", "150"],
      ["减少", "0", "150", "150"],
      ["合计", "不采取措施", "1,200", "1,200", "1,200"],
      ["按计划：民办在校生", "1,200", "1,010", "970"],
      ["政府购买学位", "0", "150", "150"],
      ["减少", "0", "190", "230"],
    ]);
  });

  test("C, its measures with quantity, dates and the fall they count for", () => {
    const rows = rowsUnder(caseOf(plan), "（二）措施");
    expect(rows).toEqual([
      ["1", "核减招生计划", "小学", "每年招生\n不超过60人", "2022-05-01", "", "2022年秋", ""],
      ["2", "政府购买学位", "初中", "初中150个\n购买至2025年8月31日", "2022-07-01", "", "2022年秋", ""],
    ]);
    expect(rowsUnder(caseOf(plan), "各项措施的成效")).toEqual([
      ["1", "核减招生计划", "小学减少在校生（人）", "—", "40", "80"],
      ["2", "政府购买学位", "初中减少在校生（人）", "—", "150", "150"],
      ["初中新增学位（个）", "—", "150", "150"],
      ["合计", "减少在校生（人）", "—", "190", "230"],
      ["新增学位（个）", "—", "150", "150"],
    ]);
  });
});

describe("C and H", () => {
  test("below a measure stands what else is kept of it: money, size, what it needs", () => {
    const document = caseOf(
      aPlan()
        .withPrivateSchool("育英学校")
        .withMeasure({
          kind: "convert",
          at: "育英学校",
          responsibleLeader: "李县长",
          investment: 1200.5,
          fundSource: "县级财政",
          staffing: "short",
          resourceNote: "缺编制12名",
        })
        .build(),
    );
    const [measure, details] = rowsUnder(document, "（二）措施");
    expect(measure?.at(-1)).toBe("李县长");
    expect(details).toEqual(["", "投资：1,200.5万元；资金来源：县级财政；编制：不足；要素说明：缺编制12名"]);
  });

  test("an undated measure is printed as one that does not count; a conversion brings the school's seats", () => {
    const document = caseOf(
      aPlan()
        .withPrivateSchool("育英学校", { seats: { primary: 300, junior: 200 } })
        .withMeasure({
          kind: "convert",
          at: "育英学校",
          responsibleUnit: "教育局",
          responsiblePerson: "王敏",
        })
        .build(),
    );
    expect(rowsUnder(document, "（二）措施")).toEqual([
      ["1", "民办转公办", "全部", "小学300个\n初中200个", "", "", "不计入", "教育局\n王敏"],
    ]);
  });

  test("a cap of 0 says that nobody is taken in; a closure is not cut in its bracket", () => {
    const document = caseOf(
      aPlan()
        .withPrivateSchool("育英学校")
        .withMeasure({ kind: "close", stages: ["junior"], at: "育英学校", on: "2022-07-01" })
        .withMeasure({ kind: "intake-cap", stages: ["primary"], cap: 0, at: "育英学校", on: "2022-09-01" })
        .build(),
    );
    const measures = rowsUnder(document, "（二）措施");
    expect(measures.map(([, kind, , quantity]) => [kind, quantity])).toEqual([
      ["终止办学（停办）", ""],
      ["核减招生计划", "停止招生"],
    ]);
    expect(rowsUnder(document, "各项措施的成效")[0]?.[1]).toBe("终止办学\n（停办）");
  });

  test("effects are summed where a sum says more than they do, and only what there is", () => {
    const one = aPlan()
      .withPrivateSchool("育英学校", { type: "primary", primaryGrades: 10 })
      .withMeasure({ kind: "intake-cap", stages: ["primary"], cap: 5, at: "育英学校", on: "2022-09-01" });
    const rows = rowsUnder(caseOf(one.build()), "各项措施的成效");
    expect(rows.map(([first]) => first)).toEqual(["1"]);
    const two = one.withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" }).build();
    expect(rowsUnder(caseOf(two), "各项措施的成效").at(-1)?.slice(0, 2)).toEqual([
      "合计",
      "减少在校生（人）",
    ]);
  });

  test("without measures there are lines to fill in, and nothing is said of effects", () => {
    const document = caseOf(aPlan().withPrivateSchool("育英学校").withCase("育英学校", "keep").build());
    expect(fact(document, "处置方式")?.text).toBe("保留（规范办学）");
    expect(rowsUnder(document, "（二）措施").flat().join("")).toBe("");
    expect(() => rowsUnder(document, "成效")).toThrow("no table");
  });

  test("who answers, or lines for the names", () => {
    const plan = aPlan().withPrivateSchool("育英学校").withCase("育英学校", "keep").build();
    const own = plan.case.get("育英学校");
    if (own !== undefined) plan.case.set(own.id, { ...own, leader: "李县长", phone: "0371-1234567" });
    expect(fact(caseOf(plan), "县级包保领导")).toEqual({ text: "李县长", blank: false });
    expect(fact(caseOf(plan), "责任人")).toEqual({ text: "", blank: true });
  });
});

describe("all documents", () => {
  const plan = aPlan()
    .withCounty("东陵县", { baseYear: 2021, targetYear: 2040 })
    .withPrivateSchool("育英学校", { town: "城关镇", primaryGrades: 100, remarks: "备注。".repeat(1000) })
    .withPrivateSchool("阳光小学", { type: "primary", primaryGrades: 10 })
    .withMeasure({ kind: "close", at: "阳光小学", on: "2022-08-01", responsibleUnit: "单位".repeat(500) })
    .withCase("阳光小学", "close")
    .build();
  const sources = sourcesOf(plan);
  const county = plan.county.get("419901");
  if (county === undefined) throw new Error("the plan has no county");
  const index = indexDocument(county, sources, (id) => (id === "育英学校" ? 5 : 3), "本机未安装仿宋。");

  test("no table is wider than the text block, no row longer than the columns, and nothing reads undefined", () => {
    for (const document of [index, ...sources.map((source) => caseDocument(source, someDay))]) {
      for (const { columns, head, bodies } of tables(document)) {
        expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textWidth);
        for (const body of [head, ...bodies]) {
          const cells = body.flat().reduce((sum, cell) => sum + (cell.columns ?? 1) * (cell.rows ?? 1), 0);
          expect(cells).toBe(columns.length * body.length);
        }
      }
      expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|null/u);
    }
  });

  test("a very long text goes on in rows of its own, whole", () => {
    const rows = rowsUnder(caseOf(plan), "一、").filter(([label = ""]) => label.startsWith("备注"));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(([, text = ""]) => text).join("")).toBe("备注。".repeat(1000));
    const units = rowsUnder(caseOf(plan, "阳光小学"), "（二）措施").map((row) => row.at(-1));
    expect(units.length).toBeGreaterThan(1);
    expect(units.join("")).toBe("单位".repeat(500));
  });

  test("the index lists every school with its pupils in base and target year, and how many pages it takes", () => {
    expect(rowsUnder(index, "目录")).toEqual([
      ["1", "育英学校", "城关镇", "未定", "600", "600", "5"],
      ["2", "阳光小学", "", "停办", "60", "0", "3"],
      ["合计2所", "660", "600", "8"],
    ]);
    expect(index.blocks.at(-1)).toEqual({ kind: "note", text: "本机未安装仿宋。" });
  });

  test("a name higher than a page goes on in lines of its own in the index too", () => {
    const name = "外国语".repeat(150);
    const long = aPlan().withPrivateSchool(name, { town: "城关镇" }).build();
    const rows = rowsUnder(
      indexDocument(county, sourcesOf(long), () => 2, ""),
      "目录",
    ).slice(0, -1);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row[1]).join("")).toBe(name);
    expect(rows.map((row) => row[2]).join("")).toBe("城关镇");
  });

  test("while the pages are not known, the index says nothing of them", () => {
    const blank = indexDocument(county, sources, () => undefined, "");
    expect(rowsUnder(blank, "目录").map((row) => row.at(-1))).toEqual(["", "", ""]);
  });
});
