/**
 * The one engine of window, host and terminal. It keeps a book for each county and, told of a patch that has been
 * applied to the plan, recomputes only what the patch concerns; a property test holds this equal to a new calculator.
 */
import type { Diversion } from "../model/diversion.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import type { Stage } from "../model/stage.ts";
import type { CountyCode, Fall, MeasureId, SchoolId } from "../model/units.ts";
import type { Patch } from "../patch/patch.ts";
import { receiversIn, type ReceiverBook } from "./diversions/receivers.ts";
import type { Dossier } from "./dossier.ts";
import { figuresOf, intakeOf, type IntakeCell, type MeasureFigure } from "./figures.ts";
import type { CountyFrame } from "./frame.ts";
import { PlanBooks, type Touched } from "./planBooks.ts";
import { sumCounties, type Effects } from "./results.ts";
import type { AreaRows, BalanceRow } from "./rows.ts";

export interface Calculator {
  /** Call after the plan has been changed by the patch. */
  apply(patch: Patch): Touched;
  /** In the order of the file. */
  counties(): readonly CountyCode[];
  falls(code: CountyCode): readonly Fall[];
  countyRows(code: CountyCode): readonly BalanceRow[];
  areaRows(code: CountyCode): readonly AreaRows[];
  /** Of one area; "" holds what lies in none. Empty when there is no such area. */
  rowsIn(code: CountyCode, area: string): readonly BalanceRow[];
  cityRows(): readonly BalanceRow[];
  effects(code: CountyCode): Effects;
  ignored(code: CountyCode): readonly MeasureId[];
  /** Undefined for a measure that does not count or is not there. */
  measureFigures(id: MeasureId): readonly MeasureFigure[] | undefined;
  intakeLine(id: SchoolId, stage: Stage): readonly IntakeCell[];
  /** A school with all its measures read together. */
  schoolDossier(id: SchoolId): Dossier | undefined;
  /** The dossier a measure is read in. */
  measureDossier(id: MeasureId): Dossier | undefined;
  frame(code: CountyCode): CountyFrame | undefined;
  /** Where the pupils go whom a measure displaces, in the order of the file. */
  diversions(id: MeasureId): readonly Diversion[];
  /** In the order of the file. */
  milestones(id: MeasureId): readonly Milestone[];
  /** What the county's schools and projects receive of diverted pupils; undefined for a county that is not there. */
  receivers(code: CountyCode): ReceiverBook | undefined;
  /** Of all the county's schools and of its projects, in no order. */
  dossiers(code: CountyCode): readonly Dossier[];
  /** The county's schools, in no order. */
  schools(code: CountyCode): readonly School[];
}

export const createCalculator = (plan: Plan): Calculator => new PlanCalculator(plan);

class PlanCalculator implements Calculator {
  readonly #books: PlanBooks;
  #cityRows: readonly BalanceRow[] | null = null;
  readonly #receivers = new Map<CountyCode, ReceiverBook>();
  /** Kept as long as the dossier they were read out of. */
  readonly #figures = new WeakMap<Dossier, ReadonlyMap<MeasureId, readonly MeasureFigure[]>>();
  readonly #intakes = new WeakMap<Dossier, Map<Stage, readonly IntakeCell[]>>();

  constructor(plan: Plan) {
    this.#books = new PlanBooks(plan);
  }

  apply(patch: Patch): Touched {
    const touched = this.#books.apply(patch);
    if (touched.counties.size > 0) this.#cityRows = null;
    // Milestones touch a county for its checks alone: who receives whom is as it was.
    if (patch.some(({ table }) => table !== "milestone"))
      for (const code of touched.counties) this.#receivers.delete(code);
    return touched;
  }

  counties(): readonly CountyCode[] {
    return this.#books.counties;
  }

  falls(code: CountyCode): readonly Fall[] {
    return this.#books.of(code)?.falls ?? [];
  }

  frame(code: CountyCode): CountyFrame | undefined {
    return this.#books.of(code)?.frame;
  }

  dossiers(code: CountyCode): readonly Dossier[] {
    return this.#books.of(code)?.dossiers() ?? [];
  }

  schools(code: CountyCode): readonly School[] {
    return this.#books.of(code)?.schools() ?? [];
  }

  countyRows(code: CountyCode): readonly BalanceRow[] {
    return this.#books.of(code)?.rows() ?? [];
  }

  areaRows(code: CountyCode): readonly AreaRows[] {
    return this.#books.of(code)?.areas() ?? [];
  }

  rowsIn(code: CountyCode, area: string): readonly BalanceRow[] {
    return this.#books.of(code)?.rowsIn(area) ?? [];
  }

  cityRows(): readonly BalanceRow[] {
    return (this.#cityRows ??= sumCounties(this.#books.counties.map((code) => this.countyRows(code))));
  }

  effects(code: CountyCode): Effects {
    return this.#books.of(code)?.effects() ?? {};
  }

  ignored(code: CountyCode): readonly MeasureId[] {
    return this.#books.of(code)?.ignored() ?? [];
  }

  measureFigures(id: MeasureId): readonly MeasureFigure[] | undefined {
    const dossier = this.measureDossier(id);
    const frame = this.#books.ofMeasure(id)?.book?.frame;
    if (dossier === undefined || frame === undefined) return undefined;
    const figures = this.#figures.get(dossier) ?? figuresOf(dossier, frame);
    this.#figures.set(dossier, figures);
    return figures.get(id);
  }

  intakeLine(id: SchoolId, stage: Stage): readonly IntakeCell[] {
    const dossier = this.schoolDossier(id);
    const frame = this.#books.ofSchool(id)?.frame;
    if (dossier === undefined || frame === undefined) return [];
    const lines = this.#intakes.get(dossier) ?? new Map<Stage, readonly IntakeCell[]>();
    this.#intakes.set(dossier, lines);
    const line = lines.get(stage) ?? intakeOf(dossier, stage, frame);
    lines.set(stage, line);
    return line;
  }

  diversions(id: MeasureId): readonly Diversion[] {
    return this.#books.rows.diversions.of(id);
  }

  milestones(id: MeasureId): readonly Milestone[] {
    return this.#books.rows.milestones.of(id);
  }

  receivers(code: CountyCode): ReceiverBook | undefined {
    const book = this.#receivers.get(code) ?? receiversIn(this, code);
    if (book !== undefined) this.#receivers.set(code, book);
    return book;
  }

  schoolDossier(id: SchoolId): Dossier | undefined {
    return this.#books.ofSchool(id)?.dossier(id);
  }

  measureDossier(id: MeasureId): Dossier | undefined {
    const filed = this.#books.ofMeasure(id);
    return filed?.book?.dossier(filed.slot);
  }
}
