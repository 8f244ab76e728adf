/**
 * What a Word file holds, read from its parts: every text of the blocks once and in order, styles with the office's fonts
 * named, A4 sections with the standard's measures, page numbers that begin anew, tables as wide as on paper.
 */
import { expect, test } from "vitest";
import { twips } from "../../../../electron/host/print/lengths.ts";
import { wordPaper } from "../../../../electron/host/print/wordPaper.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { PaperKind } from "../../../../shared/print/papers.ts";
import { aCompleteCounty } from "../../../builders/aCompleteCase.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { planFromFile } from "../../../builders/planFromFile.ts";
import {
  all,
  child,
  partOf,
  readDocx,
  textsOf,
  valueOf,
  type Element,
  type Parts,
} from "../../../support/docx.ts";
import { aWordJob, documentsOf, firstCounty, textsIn } from "./papers.ts";

const written = (plan: Plan, kind: PaperKind): Promise<Uint8Array> =>
  wordPaper(aWordJob(plan, [{ kind, countyCode: firstCounty(plan) }]));
const word = async (plan: Plan, kind: PaperKind): Promise<Parts> => readDocx(await written(plan, kind));
const documentOf = async (plan: Plan, kind: PaperKind): Promise<Element> =>
  partOf(await word(plan, kind), "word/document.xml");
const sectionsOf = (document: Element): readonly Element[] => all(document, "w:sectPr");

const county = aCompleteCounty(3);

test.each(["cases", "county-plan", "ledger", "balance", "intake-plan"] as const)(
  "every text of the paper %s stands in the file once, in its order",
  async (kind) => {
    expect(textsOf(await documentOf(county, kind))).toEqual(textsIn(documentsOf(county, kind)));
  },
);

test("names with odd characters arrive; what no file can hold is left out", async () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英<&\"'>𠮷䶮\u0007学\uD842校", { remarks: "一\n二" })
    .build();
  const texts = textsOf(await documentOf(plan, "cases"));
  expect(texts).toContain("育英<&\"'>𠮷䶮学\uFFFD校");
  expect(texts).toContain("一\n二");
});

test("every style that is used is there, with its fonts named in both scripts", async () => {
  const parts = await word(county, "county-plan");
  const styles = all(partOf(parts, "word/styles.xml"), "w:style");
  const byId = new Map(styles.map((style) => [style.attributes["w:styleId"], style]));
  const document = partOf(parts, "word/document.xml");
  const used = ["w:pStyle", "w:tblStyle"].flatMap((name) => all(document, name));
  for (const { attributes } of used) expect(byId.has(attributes["w:val"])).toBe(true);

  const fontOf = (id: string): readonly (string | undefined)[] => {
    const fonts = child(byId.get(id) ?? partOf(parts, "word/styles.xml"), "w:rPr", "w:rFonts")?.attributes;
    return [fonts?.["w:eastAsia"], fonts?.["w:ascii"], fonts?.["w:hAnsi"]];
  };
  const latin = ["Times New Roman", "Times New Roman"];
  expect(fontOf("Normal")).toEqual(["仿宋", ...latin]);
  expect(fontOf("Title")).toEqual(["方正小标宋简体", ...latin]);
  expect(fontOf("FirstHeading")).toEqual(["黑体", ...latin]);
  expect(fontOf("SecondHeading")).toEqual(["楷体", ...latin]);
  expect(fontOf("OddPageNumber")).toEqual(["宋体", ...latin]);
  const named = all(partOf(parts, "word/fontTable.xml"), "w:font").map(
    ({ attributes }) => attributes["w:name"],
  );
  for (const style of styles) {
    const font = child(style, "w:rPr", "w:rFonts")?.attributes["w:eastAsia"];
    if (font !== undefined) expect(named).toContain(font);
  }
});

test("the text is 3号 仿宋 on lines of 28.95 pt, headings are levels of the navigation", async () => {
  const styles = all(partOf(await word(county, "cases"), "word/styles.xml"), "w:style");
  const style = (name: string): Element => {
    const found = styles.find((one) => valueOf(one, "w:name") === name);
    if (found === undefined) throw new Error(`no style ${name}`);
    return found;
  };
  const normal = style("Normal");
  expect(valueOf(normal, "w:rPr", "w:sz")).toBe("32");
  expect(child(normal, "w:pPr", "w:spacing")?.attributes).toMatchObject({
    "w:line": "579",
    "w:lineRule": "exact",
  });
  expect(child(normal, "w:pPr", "w:ind")?.attributes["w:firstLineChars"]).toBe("200");
  const levels = ["Title", "一级标题", "二级标题"].map((name) =>
    valueOf(style(name), "w:pPr", "w:outlineLvl"),
  );
  expect(levels).toEqual(["0", "1", "2"]);
});

test("upright pages have the standard's margins, and 22 lines of 28 characters", async () => {
  const [section] = sectionsOf(await documentOf(county, "cases"));
  if (section === undefined) throw new Error("the document has no section");
  expect(child(section, "w:pgSz")?.attributes).toMatchObject({
    "w:w": String(twips(210)),
    "w:h": String(twips(297)),
  });
  const margin = child(section, "w:pgMar")?.attributes;
  expect(margin).toMatchObject({ "w:top": String(twips(37)), "w:left": String(twips(28)) });
  const [width, height] = [210, 297].map(twips);
  const block = (one: number | undefined, ...off: readonly string[]): number =>
    off.reduce((rest, side) => rest - Number(margin?.[side]), one ?? 0);
  expect(block(width, "w:left", "w:right")).toBeCloseTo(twips(156), -1);
  expect(block(height, "w:top", "w:bottom")).toBeCloseTo(twips(225), -1);
  expect(child(section, "w:docGrid")?.attributes).toMatchObject({
    "w:type": "linesAndChars",
    "w:linePitch": "579",
  });
});

test("a cover has no number, each case counts its pages from 1, an annex goes on and lies", async () => {
  const cases = await word(county, "cases");
  const sections = sectionsOf(partOf(cases, "word/document.xml"));
  expect(sections).toHaveLength(2 + 3);
  expect(sections.map((section) => child(section, "w:pgNumType")?.attributes["w:start"])).toEqual(
    sections.map(() => "1"),
  );
  // Of the cover its own, empty; of the index those that all cases after it have too.
  const withFooters = sections.map((section) => all(section, "w:footerReference").length);
  expect(withFooters).toEqual([3, 3, 0, 0, 0]);
  const footers = [1, 2, 3, 4, 5, 6].map((number) => partOf(cases, `word/footer${number}.xml`));
  expect(footers.map((footer) => all(footer, "w:instrText").map(({ text }) => text))).toEqual([
    [],
    [],
    [],
    ["PAGE"],
    ["PAGE"],
    ["PAGE"],
  ]);

  const plan = sectionsOf(await documentOf(county, "county-plan"));
  const [body, ...annexes] = plan;
  expect(annexes.length).toBeGreaterThan(0);
  expect(body === undefined ? undefined : child(body, "w:pgSz")?.attributes["w:orient"]).toBe("portrait");
  for (const annex of annexes) {
    expect(child(annex, "w:pgNumType")?.attributes["w:start"]).toBeUndefined();
    expect(child(annex, "w:pgSz")?.attributes["w:orient"]).toBe("landscape");
  }
});

test("tables are as wide as the text, cell by cell; heads come again, no row is cut", async () => {
  const tables = all(await documentOf(planFromFile("city-anhe/plan.json"), "cases"), "w:tbl");
  expect(tables.length).toBeGreaterThan(50);
  for (const table of tables) {
    const widths = all(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    expect(Math.abs(whole - twips(156))).toBeLessThanOrEqual(1);
    for (const row of all(table, "w:tr")) {
      const cells = all(row, "w:tc");
      const spans = cells.map((cell) => Number(valueOf(cell, "w:tcPr", "w:gridSpan") ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length);
      const own = cells.map((cell) => Number(child(cell, "w:tcPr", "w:tcW")?.attributes["w:w"]));
      expect(own.reduce((sum, width) => sum + width, 0)).toBe(whole);
      expect(child(row, "w:trPr", "w:cantSplit")).toBeDefined();
    }
  }
  const heads = tables.flatMap((table) => all(table, "w:tblHeader"));
  const printed = documentsOf(planFromFile("city-anhe/plan.json"), "cases").flatMap(({ blocks }) => blocks);
  expect(heads).toHaveLength(printed.flatMap((block) => (block.kind === "table" ? block.head : [])).length);
});

test("what the file says of itself: title, author and day, nothing of the library or this computer", async () => {
  const core = partOf(await word(county, "cases"), "docProps/core.xml");
  expect(core.children.map(({ name, text }) => [name, text])).toEqual([
    ["dc:title", "东陵县一校一案"],
    ["dc:creator", "王敏"],
    ["cp:lastModifiedBy", "王敏"],
    ["dcterms:created", "2023-03-01T08:00:00.000Z"],
    ["dcterms:modified", "2023-03-01T08:00:00.000Z"],
    ["dc:language", "zh-CN"],
  ]);
});

test("the same plan at the same moment makes the same parts", async () => {
  expect([...(await word(county, "cases"))]).toEqual([...(await word(county, "cases"))]);
});
