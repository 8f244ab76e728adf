/**
 * Somebody who does anything at all in the grids of the schedule and the roster, by chance: what comes next is drawn from
 * a list of habits. She waits for the program after each action, and answers what it asks with yes.
 */
import type { Page, Request } from "@playwright/test";
import { pastesAndSettles, tsv } from "../stories/support/clipboard.ts";
import { whole, type Chance } from "../soak/seeded.ts";

const texts = [
  "320",
  "0",
  "",
  "约300",
  "１２０",
  "1,200",
  "2023-08-20",
  "2023年9月",
  "明年",
  "停办",
  "民办",
  "城关镇",
  "育英学校",
  "世纪",
  "=A1",
  "小学",
];
const motions = [
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Tab",
  "Home",
  "End",
  "Control+ArrowDown",
  "Control+ArrowRight",
  "PageDown",
  "PageUp",
  "Control+Home",
  "Control+End",
];
const extensions = [
  "Shift+ArrowDown",
  "Shift+ArrowRight",
  "Shift+ArrowUp",
  "Shift+ArrowLeft",
  "Shift+PageDown",
];

export class GridActor {
  readonly #page: Page;
  readonly #chance: Chance;
  /** Is there a step of her own to take back, and not only how the plan came to be? */
  readonly #mayUndo: () => Promise<boolean>;
  readonly #done: string[] = [];
  #underWay = 0;

  private constructor(page: Page, chance: Chance, mayUndo: () => Promise<boolean>) {
    this.#page = page;
    this.#chance = chance;
    this.#mayUndo = mayUndo;
    const settled = (request: Request): void => void (isAsking(request) && (this.#underWay -= 1));
    page.on("request", (request) => void (isAsking(request) && (this.#underWay += 1)));
    page.on("requestfinished", settled);
    page.on("requestfailed", settled);
  }

  static async in(page: Page, chance: Chance, mayUndo: () => Promise<boolean>): Promise<GridActor> {
    const actor = new GridActor(page, chance, mayUndo);
    await actor.comesToRest();
    return actor;
  }

  /** What was done so far, to be read when it went wrong. */
  get story(): string {
    return this.#done.join("; ");
  }

  async acts(): Promise<void> {
    const habit = this.#of(habits);
    await habit(this);
    await this.comesToRest();
  }

  /** Nothing is asked of the host any more, and nothing shown is on its way. */
  async comesToRest(): Promise<void> {
    do {
      await this.#page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      if ((await this.#page.locator('[role="dialog"][aria-modal="true"], dialog[open]').count()) > 0)
        await this.presses("Enter");
    } while (this.#underWay > 0 || (await this.#page.locator(".sheet-pending").count()) > 0);
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#done.push(key);
      await this.#page.keyboard.press(key);
    }
  }

  async undoes(): Promise<void> {
    await this.comesToRest();
    if (await this.#mayUndo()) await this.presses("Control+z");
  }

  async types(text = this.#of(texts)): Promise<void> {
    this.#done.push(`types “${text}”`);
    await this.#page.keyboard.type(text);
  }

  async moves(): Promise<void> {
    for (let step = whole(this.#chance, 6); step >= 0; step -= 1) await this.presses(this.#of(motions));
  }

  async extends(): Promise<void> {
    for (let step = whole(this.#chance, 4); step >= 0; step -= 1) await this.presses(this.#of(extensions));
  }

  async pastes(): Promise<void> {
    const [rows, columns] = [1 + whole(this.#chance, 4), 1 + whole(this.#chance, 4)];
    const block = Array.from({ length: rows }, () => Array.from({ length: columns }, () => this.#of(texts)));
    this.#done.push(`pastes ${JSON.stringify(block)}`);
    await pastesAndSettles(this.#page, { text: tsv(block) });
  }

  /** By the search for commands, as the header's button may be out of sight. What is sorted so already is left alone. */
  async sorts(): Promise<void> {
    await this.presses("Control+k");
    await this.types(this.#of(["升序", "降序", "取消排序"]));
    const refused = await this.#page.getByRole("option", { disabled: true }).count();
    await this.presses(refused > 0 ? "Escape" : "Enter");
  }

  #of<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const one = list[whole(this.#chance, list.length)];
    if (one === undefined) throw new Error("nothing to choose from");
    return one;
  }
}

const isAsking = (request: Request): boolean => request.url().endsWith("/api/request");

type Habit = (actor: GridActor) => Promise<void>;

const typing: Habit = async (actor) => {
  await actor.moves();
  await actor.types();
  await actor.presses("Enter");
};
const pasting: Habit = async (actor) => {
  await actor.moves();
  await actor.pastes();
};
const clearing: Habit = async (actor) => {
  await actor.moves();
  await actor.extends();
  await actor.presses("Delete");
};
const filling =
  (key: string): Habit =>
  async (actor) => {
    await actor.moves();
    await actor.extends();
    await actor.presses(key);
  };
const fillingAsTyped: Habit = async (actor) => {
  await actor.extends();
  await actor.types("12");
  await actor.presses("Control+Enter");
};
const adding: Habit = async (actor) => {
  await actor.presses("Control+End", "Home");
  await actor.types("新来的");
  await actor.presses("Tab");
};
const removing: Habit = async (actor) => {
  await actor.moves();
  await actor.presses("Control+Delete");
};
const cutting: Habit = async (actor) => {
  await actor.extends();
  await actor.presses("Control+x");
  await actor.moves();
  await actor.presses("Control+v");
};
const does =
  (...keys: readonly string[]): Habit =>
  (actor) =>
    actor.presses(...keys);

const habits: readonly Habit[] = [
  typing,
  typing,
  typing,
  pasting,
  pasting,
  clearing,
  filling("Control+d"),
  filling("Control+r"),
  filling("Control+;"),
  fillingAsTyped,
  adding,
  removing,
  cutting,
  (actor) => actor.sorts(),
  (actor) => actor.undoes(),
  async (actor) => {
    await actor.undoes();
    await actor.undoes();
    await actor.presses("Control+y");
  },
  does("Control+y"),
  does("Alt+1"),
  does("Alt+2"),
];
