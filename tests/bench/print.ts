/** How long a bureau waits for its cases on paper: a hundred schools in the preview, and as one PDF. */
import type { Page } from "@playwright/test";
import type { Plan } from "../../shared/model/plan.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { readPdf } from "../support/pdf.ts";
import { laidOut, opensPreview, preview, printed } from "../stories/support/printing.ts";
import { medianOf, rounds, type Measurement } from "./measure.ts";
import { inServedWindow } from "./servedWindow.ts";

const schools = 100;

export const benchPrint = (): Promise<readonly Measurement[]> =>
  inServedWindow(async ({ page, opens }) => {
    await opens("百校", countyOf(schools));
    return measurements(page);
  });

async function measurements(page: Page): Promise<Measurement[]> {
  const previews: number[] = [];
  const pdfs: number[] = [];
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await opensPreview(page, "打印全部学校方案…");
    await laidOut(page);
    const shown = performance.now();
    const pdf = await printed(page);
    previews.push(shown - start);
    pdfs.push(performance.now() - shown);
    pages = readPdf(pdf).length;
    await page.keyboard.press("Escape");
    await preview(page).waitFor({ state: "hidden" });
  }
  const note = `${schools} cases, ${pages} pages`;
  return [
    { name: "print preview of all cases", medianMs: medianOf(previews), note: `${note}; with the menu` },
    { name: "all cases to one PDF", medianMs: medianOf(pdfs), note },
  ];
}

/** One county with as many private schools, all of the city's and then again, each with its measures and case. */
function countyOf(count: number): Plan {
  const plan = planFromFile("city-anhe/plan.json");
  const [county] = plan.county.values();
  if (county === undefined) throw new Error("the fixture has no county");
  const own = [...plan.school.values()].filter(({ ownership }) => ownership === "private");
  const chosen = Array.from({ length: count }, (_, place) => {
    const school = own[place % own.length];
    if (school === undefined) throw new Error("the fixture has no private school");
    return {
      from: school.id,
      school: { ...school, id: `s${place}`, countyCode: county.id, position: place },
    };
  });
  const measures = chosen.flatMap(({ from, school }, place) =>
    [...plan.measure.values()]
      .filter(({ schoolId }) => schoolId === from)
      .map((measure) => ({
        ...measure,
        id: `${measure.id}-${place}`,
        schoolId: school.id,
        countyCode: county.id,
      })),
  );
  return {
    ...plan,
    county: new Map([[county.id, county]]),
    school: new Map(chosen.map(({ school }) => [school.id, school])),
    measure: new Map(measures.map((measure, position) => [measure.id, { ...measure, position }])),
    diversion: new Map(),
    case: new Map(),
  };
}
