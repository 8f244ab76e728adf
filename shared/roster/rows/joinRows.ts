/**
 * One school in two rows: 小学部 and 初中部 of a nine-year school are joined, with a note; a second row for the same
 * school and stage is an error, and two different schools with one code stay two. No row is ever lost here.
 */
import type { Schooling } from "../../model/stage.ts";
import { mergeCells } from "./mergeCells.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import type { ReadRow } from "./readRow.ts";
import { textOf, type RosterCell, type RosterRow } from "./rosterRow.ts";
import { canonicalName, withoutPart } from "../matching/schoolNames.ts";
import { stagesCounted } from "./schoolStages.ts";

export interface SingleRow extends RosterRow {
  readonly stage?: ReadRow["stage"];
}

export interface Joined {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
}

export function joinRows(
  singles: readonly SingleRow[],
  schooling: Schooling,
  places: readonly string[],
): Joined {
  const joiner = new Joiner(schooling, places);
  for (const row of singles) joiner.take(row);
  return { rows: joiner.rows.map(({ stage: _stage, ...row }) => row), problems: joiner.problems };
}

type Relation = "same" | "other-school" | "doubled";

class Joiner {
  readonly rows: SingleRow[] = [];
  readonly problems: RosterProblem[] = [];
  readonly #byCode = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();
  readonly #schooling: Schooling;
  readonly #places: readonly string[];

  constructor(schooling: Schooling, places: readonly string[]) {
    this.#schooling = schooling;
    this.#places = places;
  }

  take(row: SingleRow): void {
    const earlier = this.#sameCode(row) ?? this.#sameName(row);
    if (earlier === undefined) return this.#add(row);
    const other = this.rows[earlier];
    if (other === undefined) return this.#add(row);
    const relation = this.#relation(other, row);
    if (relation === "same") this.#join(earlier, other, row);
    else this.#keep(other, row, relation);
  }

  #sameCode(row: SingleRow): number | undefined {
    const code = codeOf(row);
    return code === undefined ? undefined : this.#byCode.get(code);
  }

  /** By name, in the same town where both say one, and not when two good codes differ. */
  #sameName(row: SingleRow): number | undefined {
    return this.#byName.get(this.#base(row))?.find((at) => {
      const other = this.rows[at];
      if (other === undefined) return false;
      const [codes, towns] = [
        [codeOf(row), codeOf(other)],
        [textOf(row.cells, "town"), textOf(other.cells, "town")],
      ];
      const differ = (values: readonly (string | undefined)[]): boolean =>
        values.every((value) => value !== undefined && value !== "") && values[0] !== values[1];
      return !differ(codes) && !differ(towns);
    });
  }

  #base({ cells }: RosterRow): string {
    return canonicalName(withoutPart(textOf(cells, "name")), this.#places);
  }

  #relation(one: SingleRow, two: SingleRow): Relation {
    const [a, b] = [this.#base(one), this.#base(two)];
    const sameName = a === b || a === "" || b === "" || a.includes(b) || b.includes(a);
    if (!sameName) return "other-school";
    const [mine, others] = [this.#stagesOf(one), this.#stagesOf(two)];
    const apart = mine.length > 0 && others.length > 0 && !mine.some((stage) => others.includes(stage));
    return apart ? "same" : "doubled";
  }

  #stagesOf({ cells, stage }: SingleRow): readonly string[] {
    const counted = stagesCounted(cells, this.#schooling);
    return counted.length === 0 && stage !== undefined ? [stage] : counted;
  }

  #add(row: SingleRow): void {
    const at = this.rows.push(row) - 1;
    const code = codeOf(row);
    if (code !== undefined && !this.#byCode.has(code)) this.#byCode.set(code, at);
    const base = this.#base(row);
    const named = this.#byName.get(base);
    if (base === "") return;
    if (named === undefined) this.#byName.set(base, [at]);
    else named.push(at);
  }

  #keep(other: SingleRow, row: SingleRow, relation: "other-school" | "doubled"): void {
    const isDoubled = relation === "doubled";
    const cell = isDoubled ? placeOf(row) : (row.cells.code ?? placeOf(row));
    if (cell !== undefined) {
      const expected = placeOf(other);
      this.problems.push(
        problemAt(isDoubled ? "school-doubled" : "code-doubled", cell, {
          found: isDoubled ? textOf(row.cells, "name") : textOf(row.cells, "code"),
          ...(expected === undefined ? {} : { expected: `${expected.sheet}!${expected.cell}` }),
        }),
      );
    }
    this.#add(isDoubled ? { ...row, doubleOf: other.key } : row);
  }

  #join(at: number, one: SingleRow, two: SingleRow): void {
    const merge = mergeCells(one.cells, two.cells, this.#schooling);
    const { stage: _stage, ...rest } = one;
    this.rows[at] = { ...rest, sources: [...one.sources, ...two.sources], cells: merge.cells };
    const place = placeOf(two);
    const first = placeOf(one);
    if (place !== undefined) {
      this.problems.push(
        problemAt("rows-joined", place, {
          found: textOf(merge.cells, "name"),
          ...(first === undefined ? {} : { expected: `${first.sheet}!${first.cell}` }),
        }),
      );
    }
    this.problems.push(...merge.problems);
  }
}

const placeOf = ({ cells }: RosterRow): RosterCell | undefined => cells.name ?? cells.code;

/** A code that can tell schools apart. */
export function codeOf({ cells }: Pick<RosterRow, "cells">): string | undefined {
  const code = textOf(cells, "code");
  return /^\d{10}$/u.test(code) ? code : undefined;
}
