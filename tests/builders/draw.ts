/** Choices out of a list of numbers: the same numbers choose the same, and beyond the last one there are zeros. */
import type { Plan, TableName } from "../../shared/model/plan.ts";

export class Draw {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(from: readonly number[]) {
    this.#numbers = from;
  }

  below(bound: number): number {
    return (this.#numbers[this.#at++] ?? 0) % bound;
  }

  of<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  maybe<T>(value: () => T): T | undefined {
    return this.below(2) === 0 ? undefined : value();
  }

  /** An id of the table; now and then, and when there is none, of a record that is gone. */
  id(plan: Plan, table: TableName): string {
    const ids = [...plan[table].keys()];
    return (this.below(16) === 15 ? undefined : ids[this.below(Math.max(1, ids.length))]) ?? "gone";
  }
}

export const some = (draw: Draw, one: () => unknown): unknown[] =>
  Array.from({ length: 1 + draw.below(4) }, one);
export const word = (draw: Draw, names: Readonly<Record<string, string>>): string =>
  draw.of(["nonsense", ...Object.keys(names), ...Object.keys(names)]);
