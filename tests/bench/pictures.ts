/** How long the four pictures of Balance take: the first time, when the drawing library is loaded too, and later. */
import type { Page } from "@playwright/test";
import { medianOf, rounds, type Measurement } from "./measure.ts";

/** The page shows the sample and has drawn no picture yet. */
export async function benchPictures(page: Page): Promise<readonly Measurement[]> {
  await page
    .getByRole("navigation", { name: "页面" })
    .getByRole("button", { name: "平衡", exact: true })
    .click();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await shows(page, "总表");
    await page.getByRole("grid", { name: "学位平衡" }).waitFor();
    times.push(await opening(page));
  }
  const [first = Number.NaN, ...later] = times;
  await shows(page, "总表");
  return [
    {
      name: "first opening of the pictures of Balance",
      medianMs: first,
      note: "aim 300; once, from the click",
    },
    { name: "opening of the pictures of Balance again", medianMs: medianOf(later), note: "from the click" },
  ];
}

const shows = (page: Page, view: string): Promise<void> =>
  page.getByRole("group", { name: "视图" }).getByRole("button", { name: view, exact: true }).click();

/** Milliseconds from the click on 图 until three drawings and the heat table are painted. */
const opening = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>(".screen-bar button")].find(
      (one) => one.textContent === "图",
    );
    if (button === undefined) throw new Error("Balance has no view of pictures");
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    button.click();
    while (
      document.querySelectorAll(".chart-drawing svg path").length < 3 ||
      document.querySelector(".heat-table") === null
    )
      await frame();
    await frame();
    return performance.now() - start;
  });
