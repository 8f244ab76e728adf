/** What is drawn are the numbers of the marks, and what is saved is a whole SVG file with its title. */
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Picture } from "../../../../renderer/charts/drawing.ts";
import { cellText } from "../../../../renderer/charts/heatLook.ts";
import { svgOf } from "../../../../renderer/charts/savedPicture.ts";
import { pictureFileName } from "../../../../renderer/screens/balance/pictures/pictureFileName.ts";
import { picturesOf, type CountyRows } from "../../../../renderer/screens/balance/pictures/picturesOf.ts";
import { createCalculator, type Calculator } from "../../../../shared/calculation/calculator.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { planFromFile } from "../../../builders/planFromFile.ts";

const city = planFromFile("city-anhe/plan.json");
const cityCalculator = createCalculator(city);

const countyOf = (plan: Plan, code: string): County => {
  const county = plan.county.get(code);
  if (county === undefined) throw new Error(`the plan has no county ${code}`);
  return county;
};

const rowsOf = (plan: Plan, calculator: Calculator, code: string): CountyRows => ({
  county: countyOf(plan, code),
  rows: calculator.countyRows(code),
  areas: calculator.areaRows(code),
});

function picturesOfCity(code: string) {
  const pictures = picturesOf(rowsOf(city, cityCalculator, code), 2025, "all");
  if (pictures === null) throw new Error("the county has pupils");
  return pictures;
}

/** The texts of an SVG file, in order; throws where it is not well-formed. */
function textsOf(svg: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => texts.push(text.trim()));
  parser.write(svg).close();
  return texts.filter((text) => text !== "");
}

const textsIn = (picture: Picture): readonly string[] => textsOf(svgOf(picture, "东陵县").text);

test("a district's heat table speaks of the whole district", () => {
  const texts = textsIn(picturesOfCity("419901").heatPicture);
  expect(texts).toContain("全区");
  expect(texts.join("")).not.toContain("全县");
});

describe.each(cityCalculator.counties())("the pictures of county %s", (code) => {
  test("are well-formed files that say their title and what they count", () => {
    const { charts, heatPicture } = picturesOfCity(code);
    for (const picture of [...charts.map((chart) => chart.picture), heatPicture]) {
      const text = textsIn(picture).join("");
      expect(text).toContain(picture.said.title);
      expect(text).toContain(picture.said.measure);
    }
  });

  test("draw a number at every bar of the waterfall", () => {
    const [waterfall] = picturesOfCity(code).charts;
    const texts = waterfall === undefined ? [] : textsIn(waterfall.picture);
    for (const { words } of waterfall?.picture.marks ?? []) {
      const [, number = ""] = words.split(" ");
      expect(texts).toContain(number);
    }
  });

  test("draw every cell of the heat table", () => {
    const { heat, heatPicture } = picturesOfCity(code);
    const cells = heat.lines.flatMap((line) => line.cells.map(({ value }) => cellText(value)));
    expect(textsIn(heatPicture)).toEqual(expect.arrayContaining(cells));
  });
});

test("where the plan does nothing its line is named together with the one it lies on", () => {
  const plan = aPlan().withPrivateSchool("育英学校", { primaryGrades: 100 }).build();
  const pictures = picturesOf(rowsOf(plan, createCalculator(plan), "419901"), 2024, "all");
  const texts = (pictures?.charts ?? []).flatMap(({ picture }) => textsIn(picture));
  expect(texts).toContain("同不新增");
  expect(texts).not.toContain("不新增措施");
});

test("a county without a single number has no pictures", () => {
  const plan = aPlan().withCounty("东陵县").build();
  expect(picturesOf(rowsOf(plan, createCalculator(plan), "419901"), 2024, "all")).toBeNull();
});

test("a file is called what it shows, without what no file may be called", () => {
  const plan = aPlan().withCounty("东陵县/开发区").build();
  expect(pictureFileName(countyOf(plan, "419901"), "民办占比走势", "junior")).toBe(
    "东陵县_开发区 2021–2024 民办占比走势（初中）",
  );
});
