/**
 * How long a bureau waits for its cases on paper: 300 schools, each filled in to the last field, in the preview with cover
 * and index, and as one PDF. The aim is 20 s and 30 MB for the PDF.
 */
import type { Page } from "@playwright/test";
import { aCompleteCounty } from "../builders/aCompleteCase.ts";
import { readPdf } from "../support/pdf.ts";
import { laidOut, opensPreview, preview, printed } from "../stories/support/printing.ts";
import { medianOf, type Measurement } from "./measure.ts";
import { inServedWindow } from "./servedWindow.ts";

const schools = 300;
/** A round takes half a minute. */
const rounds = 3;

export const benchPrint = (): Promise<readonly Measurement[]> =>
  inServedWindow(async ({ page, opens }) => {
    await opens("三百校", aCompleteCounty(schools));
    return measurements(page);
  });

async function measurements(page: Page): Promise<Measurement[]> {
  const previews: number[] = [];
  const pdfs: number[] = [];
  let last: Buffer = Buffer.alloc(0);
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await opensPreview(page, "打印全部学校方案…");
    await laidOut(page);
    const shown = performance.now();
    last = await printed(page);
    previews.push(shown - start);
    pdfs.push(performance.now() - shown);
    await page.keyboard.press("Escape");
    await preview(page).waitFor({ state: "hidden" });
  }
  const note = `${schools} complete cases, ${readPdf(last).length} pages`;
  const megabytes = (last.length / 1e6).toFixed(1);
  return [
    { name: "print preview of all cases", medianMs: medianOf(previews), note: `${note}; with the menu` },
    {
      name: "all cases to one PDF",
      medianMs: medianOf(pdfs),
      note: `${note}, ${megabytes} MB; aim 20 s, 30 MB`,
    },
  ];
}
