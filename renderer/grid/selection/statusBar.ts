/**
 * The line under the grid: what is selected, else what there is to know about the active cell. Counting waits for the
 * next frame, so that a drag is not held up, and goes on in slices, so that eighty thousand cells freeze nothing.
 */
import { div } from "../elements.ts";
import { noTally, tallyText, withCell, type Counted } from "./tally.ts";

export interface CountedRange {
  readonly size: number;
  readonly cells: () => Generator<Counted, void>;
}

/** Milliseconds; the rest of a frame is for drawing. */
const slice = 8;
/** Cells between two looks at the clock. */
const stride = 64;

export class StatusBar {
  readonly element = div("sheet-status");
  readonly #about = div("sheet-status-about");
  readonly #news = div("sheet-status-news");
  #frame = 0;
  /** Whether the news is still true of what is shown. */
  #newsStands = (): boolean => true;

  constructor() {
    this.element.setAttribute("role", "status");
    this.element.setAttribute("aria-label", "状态栏");
    this.element.append(this.#about, this.#news);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.element.remove();
  }

  say(text: string): void {
    cancelAnimationFrame(this.#frame);
    this.#dropOldNews();
    this.#show(text);
  }

  /** What became of an edit of many cells; stays for as long as it is true: not beyond an undo. */
  tell(news: string, needsCare = false, stands = (): boolean => true): void {
    this.#newsStands = stands;
    this.#news.textContent = news;
    this.#news.title = news;
    this.#news.dataset["care"] = String(needsCare);
  }

  count(range: CountedRange): void {
    cancelAnimationFrame(this.#frame);
    this.#dropOldNews();
    this.#frame = requestAnimationFrame(() => this.#begin(range));
  }

  #dropOldNews(): void {
    if (!this.#newsStands()) this.tell("");
  }

  #begin({ size, cells }: CountedRange): void {
    const rest = cells();
    let tally = noTally;
    const next = (): void => {
      const until = performance.now() + slice;
      do {
        for (let cell = 0; cell < stride; cell += 1) {
          const step = rest.next();
          if (step.done === true) return this.#show(tallyText(size, tally));
          tally = withCell(tally, step.value);
        }
      } while (performance.now() < until);
      this.#show(tallyText(size, null));
      this.#frame = requestAnimationFrame(next);
    };
    next();
  }

  /** Only a changed text is a change to a screen reader. */
  #show(text: string): void {
    if (this.#about.textContent === text) return;
    this.#about.textContent = text;
    this.#about.title = text;
  }
}
