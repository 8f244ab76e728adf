/** From what a person does to the frame in which she sees what it did, taken in the page by its own clock. */
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** Set by a measurement: milliseconds until what it waits for is drawn. */
    drawn?: Promise<number>;
  }
}

export interface Wanted {
  /** The event time is counted from, and its key where there are several. */
  readonly event: "keydown" | "paste" | "input" | "click";
  readonly key?: string;
  /** What is looked at frame by frame, and the text it must show: a regular expression. */
  readonly selector: string;
  readonly shows: string;
}

export async function timeTo(page: Page, wanted: Wanted, act: () => Promise<void>): Promise<number> {
  await page.evaluate(({ event, key, selector, shows }) => {
    const text = new RegExp(shows, "u");
    const isDrawn = (): boolean => text.test(document.querySelector(selector)?.textContent ?? "");
    window.drawn = new Promise((resolve) => {
      const begin = (happened: Event): void => {
        if (key !== undefined && happened instanceof KeyboardEvent && happened.key !== key) return;
        window.removeEventListener(event, begin, { capture: true });
        const start = performance.now();
        const look = (): void => {
          // What is true before a frame is drawn is seen in it.
          if (isDrawn()) requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      window.addEventListener(event, begin, { capture: true });
    });
  }, wanted);
  await act();
  return (await page.evaluate(() => window.drawn)) ?? Number.NaN;
}

/** Milliseconds between the frames of a grid that is scrolled by a step in each of them. */
export const scrollFrames = (page: Page, frames: number, step: { x: number; y: number }): Promise<number[]> =>
  page.evaluate(
    async ({ count, by }) => {
      const viewport = document.querySelector(".ag-grid-viewport");
      if (viewport === null) throw new Error("no grid");
      viewport.scrollTo(0, 0);
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let settled = 0; settled < 10; settled += 1) await frame();
      const times: number[] = [];
      let last = await frame();
      for (let at = 0; at < count; at += 1) {
        viewport.scrollBy(by.x, by.y);
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    { count: frames, by: step },
  );
