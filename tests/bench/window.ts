/**
 * How long a person waits in the window, in a real Chromium against the real local server, a real file and a real
 * keyboard: the first paint of screens, and from a keystroke to the paint of everything that depends on it.
 */
import type { Page } from "@playwright/test";
import type { Plan } from "../../shared/model/plan.ts";
import { aProvince } from "../builders/aProvince.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { opensSample } from "../stories/support/planner.ts";
import { benchClipboard } from "./clipboard.ts";
import { benchGrid } from "./grid.ts";
import { medianOf, p95Of, rounds, type Measurement } from "./measure.ts";
import { benchPictures } from "./pictures.ts";
import { inServedWindow, type ServedWindow } from "./servedWindow.ts";

/** Enough to tell the slowest in twenty. */
const edits = 40;

declare global {
  interface Window {
    /** Set by the measurement: when the strip has been drawn anew. */
    painted?: Promise<number>;
  }
}

export const benchWindow = (): Promise<readonly Measurement[]> =>
  inServedWindow(async (window) => {
    await opensSample(window.page);
    return [...(await sampleMeasurements(window.page)), ...(await bigRoster(window))];
  });

async function bigRoster({ page, opens }: ServedWindow): Promise<readonly Measurement[]> {
  await opens("大县", countyOf(2000));
  const paint: Measurement = {
    name: "first paint of a roster of 2,000 schools",
    medianMs: medianOf(await paints(page, "名册", "平衡")),
    note: "from the click on 名册",
  };
  return [paint, ...(await benchClipboard(page)), ...(await benchGrid(page))];
}

/** One county with as many schools, made of those of a province. */
function countyOf(schools: number): Plan {
  const province = aProvince(planFromFile("city-anhe/plan.json"), 20);
  const [county] = province.county.values();
  if (county === undefined) throw new Error("the province has no county");
  const own = [...province.school.values()]
    .slice(0, schools)
    .map((school, i) => ({ ...school, countyCode: county.id, position: i + 1 }));
  return {
    ...province,
    county: new Map([[county.id, county]]),
    school: new Map(own.map((school) => [school.id, school])),
    measure: new Map(),
  };
}

async function sampleMeasurements(page: Page): Promise<Measurement[]> {
  const schedule = await paints(page, "进度表", "平衡");
  const typing = await editPaints(page);
  const pictures = await benchPictures(page);
  return [
    {
      name: "first paint of the schedule, sample",
      medianMs: medianOf(schedule),
      note: "from the click on 进度表",
    },
    {
      name: "keystroke to paint of an edit with the strip",
      medianMs: medianOf(typing),
      p95Ms: p95Of(typing),
      note: "aim p95 50; Enter until the strip has its new value and a frame is drawn; with the commit on disk",
    },
    ...pictures,
  ];
}

/** Milliseconds from the click on a screen's entry until its rows are drawn. */
async function paints(page: Page, entry: string, other: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page
      .getByRole("navigation", { name: "页面" })
      .getByRole("button", { name: other, exact: true })
      .click();
    await page.getByRole("grid").waitFor();
    times.push(
      await page.evaluate(async (label) => {
        const button = [...document.querySelectorAll<HTMLElement>(".navigation button")].find(
          (one) => one.textContent === label,
        );
        if (button === undefined) throw new Error(`no entry ${label}`);
        const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
        const old = document.querySelector(".spreadsheet");
        const start = performance.now();
        button.click();
        while (
          document.querySelector(".spreadsheet") === old ||
          document.querySelectorAll(".ag-cell").length < 50
        )
          await frame();
        await frame();
        return performance.now() - start;
      }, entry),
    );
  }
  return times;
}

/** Milliseconds from the Enter that commits a new date until the strip shows what follows from it. */
async function editPaints(page: Page): Promise<number[]> {
  await page
    .getByRole("navigation", { name: "页面" })
    .getByRole("button", { name: "进度表", exact: true })
    .click();
  const times: number[] = [];
  for (let round = 0; round < edits; round++) {
    const cell = page.locator('.ag-row[row-index="0"] .ag-cell[col-id="cap"]');
    await cell.click();
    await page.keyboard.type(String(10 + round));
    await page.evaluate(() => {
      const strip = document.querySelector(".strip");
      if (strip === null) throw new Error("no strip");
      const painted = new Promise<number>((resolve) => {
        let start = 0;
        window.addEventListener("keydown", () => (start = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(strip, { subtree: true, attributes: true, attributeFilter: ["data-value"] });
      });
      window.painted = painted;
    });
    await page.keyboard.press("Enter");
    times.push((await page.evaluate(() => window.painted)) ?? Number.NaN);
  }
  return times;
}
