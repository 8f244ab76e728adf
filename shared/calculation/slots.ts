/**
 * The slots of a county's book: one for each school, with its measures and its dossier, one for each school that measures
 * name and the county lacks, and one for the measures that name none.
 */
import type { Measure } from "../model/measure.ts";
import type { School } from "../model/school.ts";
import type { MeasureId, SchoolId } from "../model/units.ts";
import type { Line } from "./arithmetic.ts";
import type { Dossier } from "./dossier.ts";

/** The school a measure names, whether the county has it or not; null: it names none. */
export type SlotKey = SchoolId | null;

export interface Slot {
  school: School | undefined;
  /** Most schools have none, and a map for each of a province's schools would cost more than the calculation. */
  measures: Map<MeasureId, Measure> | undefined;
  dossier: Dossier | undefined;
  /** Pupils of the last primary grade by fall, if nothing is done. */
  lastPrimary: Line | undefined;
}

export class Slots {
  readonly #slots = new Map<SlotKey, Slot>();

  /** Made where there is none yet. */
  at(key: SlotKey): Slot {
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot: Slot = { school: undefined, measures: undefined, dossier: undefined, lastPrimary: undefined };
    this.#slots.set(key, slot);
    return slot;
  }

  known(key: SlotKey): Slot | undefined {
    return this.#slots.get(key);
  }

  all(): Iterable<readonly [SlotKey, Slot]> {
    return this.#slots;
  }

  schools(): readonly School[] {
    return [...this.#slots.values()].flatMap(({ school }) => school ?? []);
  }

  *dossiers(): Generator<Dossier> {
    for (const { dossier } of this.#slots.values()) if (dossier !== undefined) yield dossier;
  }

  /** Of these, those that hold nothing any more. */
  dropEmpty(keys: Iterable<SlotKey>): void {
    for (const key of keys) {
      const slot = this.#slots.get(key);
      if (slot !== undefined && slot.school === undefined && (slot.measures?.size ?? 0) === 0)
        this.#slots.delete(key);
    }
  }
}
