/**
 * Recognises a sum by its arithmetic: a row without a code whose every number is the sum of the rows since the last sum,
 * or of all rows above. Two numbers at least must agree, and two rows at least be added, or it would be chance.
 */
import { parseTyped } from "../../format/typed.ts";
import type { FieldSpec } from "../../model/fields.ts";
import type { BodyRow } from "./rosterTable.ts";

/** Fractions too, for a file in thousands of pupils. */
const anyCount: FieldSpec = { key: "", label: "", kind: "number" };

export class SumsAbove {
  readonly #counts: ReadonlySet<number>;
  readonly #all = new Addition();
  #sinceLast = new Addition();

  constructor(counts: ReadonlySet<number>) {
    this.#counts = counts;
  }

  addSchool(row: BodyRow): void {
    const numbers = this.#numbersOf(row);
    this.#all.add(numbers);
    this.#sinceLast.add(numbers);
  }

  passSum(): void {
    this.#sinceLast = new Addition();
  }

  isSum(row: BodyRow, fewest = 2): boolean {
    const wanted = this.#numbersOf(row);
    if (wanted.filter(([, value]) => value > 0).length < fewest) return false;
    return this.#sinceLast.equals(wanted) || this.#all.equals(wanted);
  }

  #numbersOf({ cells }: BodyRow): (readonly [column: number, value: number])[] {
    return cells.flatMap(({ column, text }) => {
      const typed = this.#counts.has(column) ? parseTyped(anyCount, text) : { value: null };
      return "value" in typed && typeof typed.value === "number" ? [[column, typed.value] as const] : [];
    });
  }
}

class Addition {
  readonly #sums = new Map<number, number>();
  #rows = 0;

  add(numbers: readonly (readonly [number, number])[]): void {
    this.#rows += 1;
    for (const [column, value] of numbers) this.#sums.set(column, (this.#sums.get(column) ?? 0) + value);
  }

  equals(wanted: readonly (readonly [number, number])[]): boolean {
    return this.#rows >= 2 && wanted.every(([column, value]) => isEqual(this.#sums.get(column), value));
  }
}

/** Sums of fractions are not exact to the last digit. */
const isEqual = (sum: number | undefined, value: number): boolean =>
  sum !== undefined && Math.abs(sum - value) < 1e-6;
