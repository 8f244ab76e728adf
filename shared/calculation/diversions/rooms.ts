/**
 * Seats (or beds) still free while a proposal is made. Pupils of a grade find room in a place only if they do in every
 * fall they would stay: its own cohorts may grow into the seats later.
 */
import type { Pupils } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import type { StageFrame } from "../frame.ts";
import { stayOfGrade } from "./arrivals.ts";

/** Where in the county's falls and the stage's grades pupils come in. */
export interface Entry {
  readonly frame: StageFrame;
  /** Place of their grade among those of the stage, and of their fall among the county's. */
  readonly gradePlace: number;
  readonly fallIndex: number;
}

/** One place's free seats by fall, and who was put there for the stage in hand, by place of their grade. */
export class Room {
  readonly #free: readonly number[];
  readonly #taken: readonly Pupils[];

  constructor(free: readonly number[], taken: readonly Pupils[] = []) {
    this.#free = free;
    this.#taken = taken;
  }

  get free(): readonly number[] {
    return this.#free;
  }

  takenOf(gradePlace: number): Pupils {
    return at(this.#taken, gradePlace);
  }

  /** For another stage to be emptied: rows of one school are not counted with those of another. */
  forNext(): Room {
    return new Room(this.#free);
  }

  /** The most of these pupils who have room there. */
  mostOf(wanted: Pupils, entry: Entry): Pupils {
    // In the fall in which they come each takes a seat: most places are asked no further.
    const most = Math.min(wanted, at(this.#free, entry.fallIndex));
    if (most <= 0) return 0;
    if (this.#hasRoom(most, entry)) return most;
    let [fits, tooMany] = [0, most];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (this.#hasRoom(middle, entry)) fits = middle;
      else tooMany = middle;
    }
    return fits;
  }

  with(count: Pupils, entry: Entry): Room {
    const added = this.#added(count, entry);
    const taken = entry.frame.grades.map(
      (_, place) => this.takenOf(place) + (place === entry.gradePlace ? count : 0),
    );
    return new Room(
      this.#free.map((free, index) => free - at(added, index)),
      taken,
    );
  }

  /** A fall in which none of them is left any more may be as full as it will. */
  #hasRoom(count: Pupils, entry: Entry): boolean {
    return this.#added(count, entry).every((added, index) => added === 0 || added <= at(this.#free, index));
  }

  /** With those of the grade who are there already they make one row, and rows are rounded one by one. */
  #added(count: Pupils, entry: Entry): number[] {
    const before = this.takenOf(entry.gradePlace);
    const then = stayOf(before, entry, this.#free.length);
    return stayOf(before + count, entry, this.#free.length).map((pupils, index) => pupils - at(then, index));
  }
}

const stayOf = (count: Pupils, { frame, gradePlace, fallIndex }: Entry, fallCount: number): Pupils[] =>
  stayOfGrade(count, gradePlace, fallIndex, fallCount, frame);
