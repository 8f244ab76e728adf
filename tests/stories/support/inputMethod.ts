/**
 * An input method as the page meets it: every key arrives as 229, the spelling grows in place, Enter belongs to the
 * method, and the word replaces the spelling. What a real one does besides is in docs/inputMethods.md.
 */
import type { CDPSession, Page } from "@playwright/test";

declare global {
  interface Window {
    /** What the field held after each step of the word being written. */
    heldByField?: string[];
  }
}

/** The field that has the keyboard once a word is written, and how it came to hold it. */
export interface Written {
  readonly steps: readonly string[];
  readonly value: string;
  /** "row id / column id" of a grid's cell, the name of any other field. */
  readonly field: string;
}

/** What is to be seen when nothing was lost, added or committed early. */
export const wholeWord = (word: string, spelling: string, field: string): Written => ({
  steps: [...Array.from(spelling, (_, end) => spelling.slice(0, end + 1)), word],
  value: word,
  field,
});

export class InputMethod {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<InputMethod> {
    await page.evaluate(() =>
      document.addEventListener("input", ({ target }) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
          window.heldByField?.push(target.value);
      }),
    );
    return new InputMethod(page, await page.context().newCDPSession(page));
  }

  /** Writes a word where the keyboard is; the page has it then, but has not been told to take it. */
  async writes(word: string, spelling: string): Promise<Written> {
    await this.#page.evaluate(() => void (window.heldByField = []));
    // Sent in one go, faster than anyone types: they arrive in their order.
    await Promise.all([
      ...Array.from(spelling, (letter, end) => [
        this.#key(`Key${letter.toUpperCase()}`),
        this.#underlines(spelling.slice(0, end + 1)),
      ]).flat(),
      this.#key("Enter"),
      this.#session.send("Input.insertText", { text: word }),
    ]);
    return this.#page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error("no field has the keyboard");
      const { rowId, columnId } = field.dataset;
      return {
        steps: window.heldByField ?? [],
        value: field.value,
        field: rowId === undefined ? (field.labels?.[0]?.textContent ?? "") : `${rowId} / ${columnId}`,
      };
    });
  }

  #underlines(text: string): Promise<unknown> {
    const end = text.length;
    return this.#session.send("Input.imeSetComposition", { text, selectionStart: end, selectionEnd: end });
  }

  #key(code: string): Promise<unknown> {
    const rest = { windowsVirtualKeyCode: 229, key: "Process", code };
    return this.#session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...rest });
  }
}
