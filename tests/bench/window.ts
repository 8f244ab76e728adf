/**
 * How long a person waits in the window, in a real Chromium against the real local server, a real file and a real
 * keyboard: the first paint of screens, and from a keystroke to the paint of everything that depends on it.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { createHost } from "../../electron/host/createHost.ts";
import { startLocalServer } from "../../electron/localserver/startLocalServer.ts";
import { writeInterchange } from "../../shared/contract/writeInterchange.ts";
import { aProvince } from "../builders/aProvince.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { chromiumLaunch } from "../support/chromium.ts";
import { makeFolders } from "../support/folders.ts";
import { medianOf, rounds, type Measurement } from "./measure.ts";

declare global {
  interface Window {
    /** Set by the measurement: when the strip has been drawn anew. */
    painted?: Promise<number>;
  }
}

export async function benchWindow(): Promise<readonly Measurement[]> {
  const folders = makeFolders();
  const host = createHost({
    dataFolder: folders.data,
    resourcesFolder: folders.resources,
    programVersion: "bench",
  });
  await host.call("settings.setWho", { who: "测" });
  const server = await startLocalServer({
    host,
    staticFolder: folders.pages,
    documentsFolder: folders.documents,
    onError: (error) => {
      throw error;
    },
  });
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    await page.goto(server.url);
    await page.getByRole("button", { name: "看示例：东陵县" }).click();
    await page.getByRole("grid").waitFor();
    const sample = await sampleMeasurements(page);
    return [...sample, await bigRoster(page)];
  } finally {
    await browser.close();
    await server.close();
    await host.close();
    folders.remove();
  }

  async function bigRoster(page: Page): Promise<Measurement> {
    mkdirSync(folders.documents, { recursive: true });
    const at = host.tokenFor(join(folders.documents, "大县.seatplan"));
    const made = await host.call("documents.create", { at });
    const key = keyOf(made);
    const plan = writeInterchange(countyOf(2000));
    const loaded = await host.call("plan.run", { document: key, command: "load-plan", input: { plan } });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
    await page.goto(`${server.origin}/#document=${key}`);
    await page.reload();
    await page.getByRole("grid").waitFor();
    const times = await paints(page, "名册", "平衡");
    return {
      name: "first paint of a roster of 2,000 schools",
      medianMs: medianOf(times),
      note: "from the click on 名册",
    };
  }
}

/** One county with as many schools, made of those of a province. */
function countyOf(schools: number) {
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

function keyOf(outcome: Awaited<ReturnType<ReturnType<typeof createHost>["call"]>>): string {
  const value = outcome.ok ? outcome.value : null;
  if (typeof value !== "object" || value === null || !("key" in value))
    throw new Error(JSON.stringify(outcome));
  return String(value.key);
}

async function sampleMeasurements(page: Page): Promise<Measurement[]> {
  const schedule = await paints(page, "进度表", "平衡");
  const edits = await editPaints(page);
  return [
    {
      name: "first paint of the schedule, sample",
      medianMs: medianOf(schedule),
      note: "from the click on 进度表",
    },
    {
      name: "keystroke to paint of an edit with the strip",
      medianMs: medianOf(edits),
      note: "Enter until the strip has its new value and a frame is drawn; with the commit on disk",
    },
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
  for (let round = 0; round < rounds; round++) {
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
