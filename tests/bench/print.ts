/** How long a bureau waits for its cases on paper: a hundred schools in the preview, and as one PDF. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { z } from "zod";
import { startLocalServer } from "../../electron/localserver/startLocalServer.ts";
import type { Host } from "../../shared/contract/requests.ts";
import { writeInterchange } from "../../shared/contract/writeInterchange.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { chromiumLaunch } from "../support/chromium.ts";
import { makeFolders, type TestFolders } from "../support/folders.ts";
import { testHost } from "../support/host.ts";
import { readPdf } from "../support/pdf.ts";
import { laidOut, opensPreview, preview, printed } from "../stories/support/printing.ts";
import { medianOf, rounds, type Measurement } from "./measure.ts";

const schools = 100;

export async function benchPrint(): Promise<readonly Measurement[]> {
  const folders = makeFolders();
  const host = testHost(folders);
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
    const key = await keep(host, folders, countyOf(schools));
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    await page.goto(server.url);
    await page.goto(`${server.origin}/#document=${key}`);
    await page.reload();
    await page.getByRole("grid").waitFor();
    return await measurements(page);
  } finally {
    await browser.close();
    await server.close();
    await host.close();
    folders.remove();
  }
}

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

const opened = z.object({ ok: z.literal(true), value: z.object({ key: z.string() }) });

/** Puts the plan into a document of its own; the key by which a window opens it. */
async function keep(host: Host, folders: TestFolders, plan: Plan): Promise<string> {
  mkdirSync(folders.documents, { recursive: true });
  const at = host.tokenFor(join(folders.documents, "百校.seatplan"));
  const { key } = opened.parse(await host.call("documents.create", { at })).value;
  const input = { plan: writeInterchange(plan) };
  const loaded = await host.call("plan.run", { document: key, command: "load-plan", input });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  return key;
}
