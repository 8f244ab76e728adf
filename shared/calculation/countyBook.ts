/**
 * The book of one county: a dossier for each school and its measures, the sums over them and the rows built from the
 * sums. Inputs are set as they change; `refresh` then recomputes the dossiers concerned and nothing else, and keeps
 * the rows of every area whose sums came out the same.
 */
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import type { School } from "../model/school.ts";
import type { Fall, MeasureId, SchoolId } from "../model/units.ts";
import { addAt, at, byCodePoint, zeros, type Line } from "./arithmetic.ts";
import { lastGradeLine } from "./cohorts.ts";
import { dossierOf, type Dossier } from "./dossier.ts";
import {
  frameOf,
  givesJuniorIndex,
  juniorDefaultOf,
  sameLine,
  withJuniorDefault,
  type CountyFrame,
} from "./frame.ts";
import { effectsOf, ignoredIn, type Effects } from "./results.ts";
import type { AreaRows, BalanceRow } from "./rows.ts";
import { Slots, type SlotKey } from "./slots.ts";
import { addSums, emptySums, rowsOf, sumByArea, type Sums, type SumsByArea } from "./sums.ts";

interface Memo {
  rows?: readonly BalanceRow[];
  areas?: readonly AreaRows[];
  effects?: Effects;
  ignored?: readonly MeasureId[];
}

export class CountyBook {
  #frame: CountyFrame;
  readonly #slots = new Slots();
  readonly #dirty = new Set<SlotKey>();
  #total: Sums = [];
  #byArea: SumsByArea = new Map();
  readonly #areaRows = new Map<string, AreaRows>();
  #memo: Memo = {};

  constructor(county: County) {
    this.#frame = frameOf(county, []);
  }

  get frame(): CountyFrame {
    return this.#frame;
  }

  get falls(): readonly Fall[] {
    return this.#frame.falls;
  }

  dossier(key: SlotKey): Dossier | undefined {
    return this.#slots.known(key)?.dossier;
  }

  dossiers(): readonly Dossier[] {
    return [...this.#slots.dossiers()];
  }

  schools(): readonly School[] {
    return this.#slots.schools();
  }

  /** Its parameters may all be different now, so everything is recomputed. */
  setCounty(county: County): void {
    // The junior default is found anew by `refresh`, from the schools' lines under the new parameters.
    this.#frame = frameOf(county, []);
    this.#areaRows.clear();
    this.#memo = {};
    for (const [key, slot] of this.#slots.all()) {
      slot.lastPrimary = undefined;
      this.#dirty.add(key);
    }
  }

  setSchool(id: SchoolId, school: School | undefined): void {
    const slot = this.#slots.at(id);
    slot.school = school;
    slot.lastPrimary = undefined;
    this.#dirty.add(id);
  }

  setMeasure(key: SlotKey, id: MeasureId, measure: Measure | undefined): void {
    const slot = this.#slots.at(key);
    if (measure === undefined) slot.measures?.delete(id);
    else (slot.measures ??= new Map()).set(id, measure);
    this.#dirty.add(key);
  }

  /** Recomputes what depends on the inputs that were set; returns whose dossiers those are. */
  refresh(): ReadonlySet<SlotKey> {
    this.#slots.dropEmpty(this.#dirty);
    this.#updateJuniorDefault();
    const refreshed = new Set(this.#dirty);
    for (const key of refreshed) this.#recompute(key);
    this.#dirty.clear();
    this.#resum();
    return refreshed;
  }

  rows(): readonly BalanceRow[] {
    return (this.#memo.rows ??= rowsOf(this.#total, this.falls));
  }

  areas(): readonly AreaRows[] {
    return (this.#memo.areas ??= [...this.#byArea.keys()]
      .filter((area) => area !== "")
      .sort(byCodePoint)
      .map((area) => this.#rowsOfArea(area)));
  }

  /** "" holds what lies in no area. */
  rowsIn(area: string): readonly BalanceRow[] {
    return this.#byArea.has(area) ? this.#rowsOfArea(area).rows : [];
  }

  effects(): Effects {
    return (this.#memo.effects ??= effectsOf(this.#slots.dossiers(), this.falls));
  }

  ignored(): readonly MeasureId[] {
    return (this.#memo.ignored ??= ignoredIn(this.#slots.dossiers()));
  }

  /** Every school's junior intake hangs on all schools' last primary grade: only a real change reaches them. */
  #updateJuniorDefault(): void {
    if (givesJuniorIndex(this.#frame)) return;
    const changed = withJuniorDefault(this.#frame, this.#juniorDefault(this.falls.length));
    if (sameLine(changed.stages.junior.entrantIndex, this.#frame.stages.junior.entrantIndex)) return;
    this.#frame = changed;
    for (const [key] of this.#slots.all()) this.#dirty.add(key);
  }

  #juniorDefault(fallCount: number): Line {
    const children = zeros(fallCount);
    for (const [, slot] of this.#slots.all()) {
      if (slot.school === undefined) continue;
      slot.lastPrimary ??= lastGradeLine(slot.school.enrollment, this.#frame.stages.primary);
      for (let index = 0; index < fallCount; index++) addAt(children, index, at(slot.lastPrimary, index));
    }
    return juniorDefaultOf(children);
  }

  #recompute(key: SlotKey): void {
    const slot = this.#slots.known(key);
    if (slot !== undefined) slot.dossier = dossierOf(slot.school, slot.measures ?? noMeasures, this.#frame);
  }

  #resum(): void {
    const byArea = sumByArea(this.#slots.dossiers(), this.#frame);
    const total = emptySums(this.falls.length);
    for (const sums of byArea.values()) addSums(total, sums);
    for (const [area, sums] of this.#byArea) if (!isSame(sums, byArea.get(area))) this.#areaRows.delete(area);
    this.#memo = isSame(this.#total, total) && this.#memo.rows !== undefined ? { rows: this.#memo.rows } : {};
    this.#total = total;
    this.#byArea = byArea;
  }

  #rowsOfArea(area: string): AreaRows {
    const known = this.#areaRows.get(area);
    if (known !== undefined) return known;
    const rows = { area, rows: rowsOf(this.#byArea.get(area) ?? emptySums(this.falls.length), this.falls) };
    this.#areaRows.set(area, rows);
    return rows;
  }
}

const noMeasures: ReadonlyMap<MeasureId, Measure> = new Map();

const isSame = (a: Sums, b: Sums | undefined): boolean => b !== undefined && sameLine(a, b);
