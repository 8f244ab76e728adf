/**
 * What hangs on measures: diversions of the pupils they displace and milestones on their way, filed by measure. Neither
 * moves a figure of the balance, but what is said about the measure depends on them.
 */
import type { Diversion } from "../model/diversion.ts";
import type { Milestone } from "../model/milestone.ts";
import { inOrder, type Plan } from "../model/plan.ts";
import type { MeasureId } from "../model/units.ts";
import type { Change } from "../patch/patch.ts";

interface Row {
  readonly id: string;
  readonly position: number;
  readonly measureId: MeasureId;
}

/** The rows of one table by measure; asked for, they stand in the order of the file. */
export class RowsByMeasure<R extends Row> {
  readonly #rows = new Map<MeasureId, Map<string, R>>();
  readonly #filed = new Map<string, MeasureId>();

  constructor(rows: Iterable<R>) {
    for (const row of rows) this.#put(row);
  }

  of(measure: MeasureId): readonly R[] {
    const own = this.#rows.get(measure);
    return own === undefined ? [] : inOrder(own.values());
  }

  /** Returns the measures concerned: where the row was, and where it is. */
  take(id: string, row: R | undefined): readonly MeasureId[] {
    const before = this.#filed.get(id);
    if (before !== undefined) {
      const own = this.#rows.get(before);
      own?.delete(id);
      if (own?.size === 0) this.#rows.delete(before);
    }
    this.#filed.delete(id);
    if (row !== undefined) this.#put(row);
    return [before, row?.measureId].filter((measure) => measure !== undefined);
  }

  #put(row: R): void {
    const own = this.#rows.get(row.measureId) ?? new Map<string, R>();
    own.set(row.id, row);
    this.#rows.set(row.measureId, own);
    this.#filed.set(row.id, row.measureId);
  }
}

export class MeasureRows {
  readonly #plan: Plan;
  readonly diversions: RowsByMeasure<Diversion>;
  readonly milestones: RowsByMeasure<Milestone>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.diversions = new RowsByMeasure(plan.diversion.values());
    this.milestones = new RowsByMeasure(plan.milestone.values());
  }

  /** Call after the plan has been changed by the patch; returns the measures whose rows are different now. */
  take({ table, id }: Change): readonly MeasureId[] {
    if (table === "diversion") return this.diversions.take(id, this.#plan.diversion.get(id));
    if (table === "milestone") return this.milestones.take(id, this.#plan.milestone.get(id));
    return [];
  }
}
