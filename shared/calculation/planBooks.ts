/**
 * The books of all counties of a plan, and where in them each school and measure is filed. Told of a patch, it files
 * anew what the patch concerns and says whose figures may be different now.
 */
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import { inOrder, type Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import { currentScenario, type CountyCode, type MeasureId, type SchoolId } from "../model/units.ts";
import type { Change, Patch } from "../patch/patch.ts";
import { CountyBook } from "./countyBook.ts";
import { MeasureRows } from "./measureRows.ts";
import type { SlotKey } from "./slots.ts";

/** Whose figures or records may have changed; what was removed is named too. */
export interface Touched {
  readonly counties: ReadonlySet<CountyCode>;
  readonly schools: ReadonlySet<SchoolId>;
  readonly measures: ReadonlySet<MeasureId>;
}

/** Where a measure was last filed, so that it can be taken out when it is moved or removed. */
interface Filed {
  readonly county: CountyCode;
  readonly slot: SlotKey;
}

interface Touching {
  readonly counties: Set<CountyCode>;
  readonly schools: Set<SchoolId>;
  readonly measures: Set<MeasureId>;
}

/** Fields of a county on which figures depend. */
const parameterFields = new Set([
  "schooling",
  "baseYear",
  "targetYear",
  "snapshot",
  "progressionBp",
  "entrantIndexBp",
]);

const isCurrent = (measure: Measure | undefined): measure is Measure =>
  measure?.scenarioId === currentScenario;

export class PlanBooks {
  readonly #plan: Plan;
  readonly #books = new Map<CountyCode, CountyBook>();
  readonly #schoolCounty = new Map<SchoolId, CountyCode>();
  readonly #filed = new Map<MeasureId, Filed>();
  /** Diversions and milestones. */
  readonly rows: MeasureRows;
  #order: readonly CountyCode[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.rows = new MeasureRows(plan);
    for (const county of plan.county.values()) this.#books.set(county.id, new CountyBook(county));
    for (const school of plan.school.values()) this.#fileSchool(school.id, school);
    for (const measure of plan.measure.values()) this.#fileMeasure(measure.id, measure);
    for (const book of this.#books.values()) book.refresh();
    this.#sortCounties();
  }

  /** In the order of the file. */
  get counties(): readonly CountyCode[] {
    return this.#order;
  }

  of(code: CountyCode): CountyBook | undefined {
    return this.#books.get(code);
  }

  ofSchool(id: SchoolId): CountyBook | undefined {
    return this.#books.get(this.#schoolCounty.get(id) ?? "");
  }

  ofMeasure(id: MeasureId): { readonly book: CountyBook | undefined; readonly slot: SlotKey } | undefined {
    const filed = this.#filed.get(id);
    return filed === undefined ? undefined : { book: this.#books.get(filed.county), slot: filed.slot };
  }

  /** Call after the plan has been changed by the patch. */
  apply(patch: Patch): Touched {
    const touched: Touching = { counties: new Set(), schools: new Set(), measures: new Set() };
    for (const change of patch) this.#take(change, touched);
    for (const code of touched.counties) this.#refresh(code, touched);
    return touched;
  }

  #take(change: Change, touched: Touching): void {
    const { table, id } = change;
    if (table === "county") this.#takeCounty(change, touched);
    else if (table === "school") this.#takeSchool(id, touched);
    else if (table === "measure") this.#takeMeasure(id, touched);
    // A case moves no figure, but what is said about its school depends on it.
    else if (table === "case") touched.schools.add(id);
    else if (table === "diversion" || table === "milestone") this.#takeRow(change, touched);
    else if (table === "draft") takeDraft(change, touched);
  }

  #takeCounty({ id, before, after }: Change, touched: Touching): void {
    touched.counties.add(id);
    const county = this.#plan.county.get(id);
    const book = this.#books.get(id);
    if (county === undefined) this.#books.delete(id);
    else if (book === undefined) this.#openBook(county);
    else if (before === null || after === null || Object.keys(after).some((key) => parameterFields.has(key)))
      book.setCounty(county);
    this.#sortCounties();
  }

  /** Schools and measures may already name the county, whatever the order of the patch. */
  #openBook(county: County): void {
    this.#books.set(county.id, new CountyBook(county));
    for (const school of this.#plan.school.values())
      if (school.countyCode === county.id) this.#fileSchool(school.id, school);
    for (const measure of this.#plan.measure.values()) {
      if (measure.countyCode === county.id) this.#fileMeasure(measure.id, measure);
    }
  }

  #takeSchool(id: SchoolId, touched: Touching): void {
    const school = this.#plan.school.get(id);
    for (const code of [this.#schoolCounty.get(id), school?.countyCode])
      if (code !== undefined) touched.counties.add(code);
    touched.schools.add(id);
    this.#fileSchool(id, school);
  }

  #takeMeasure(id: MeasureId, touched: Touching): void {
    const measure = this.#plan.measure.get(id);
    for (const code of [this.#filed.get(id)?.county, measure?.countyCode])
      if (code !== undefined) touched.counties.add(code);
    touched.measures.add(id);
    this.#fileMeasure(id, measure);
  }

  /** Where pupils go concerns all that the county's schools receive; a step overdue, the seats the county counts on. */
  #takeRow(change: Change, touched: Touching): void {
    for (const measure of this.rows.take(change)) {
      touched.measures.add(measure);
      const county = this.#plan.measure.get(measure)?.countyCode;
      if (county !== undefined) touched.counties.add(county);
    }
  }

  #fileSchool(id: SchoolId, school: School | undefined): void {
    const before = this.#schoolCounty.get(id);
    if (before !== undefined && before !== school?.countyCode)
      this.#books.get(before)?.setSchool(id, undefined);
    if (school === undefined) {
      this.#schoolCounty.delete(id);
      return;
    }
    this.#schoolCounty.set(id, school.countyCode);
    this.#books.get(school.countyCode)?.setSchool(id, school);
  }

  #fileMeasure(id: MeasureId, measure: Measure | undefined): void {
    const before = this.#filed.get(id);
    if (before !== undefined) this.#books.get(before.county)?.setMeasure(before.slot, id, undefined);
    this.#filed.delete(id);
    if (!isCurrent(measure)) return;
    const filed = { county: measure.countyCode, slot: measure.schoolId ?? null };
    this.#filed.set(id, filed);
    this.#books.get(filed.county)?.setMeasure(filed.slot, id, measure);
  }

  #refresh(code: CountyCode, touched: Touching): void {
    const book = this.#books.get(code);
    for (const key of book?.refresh() ?? []) {
      if (key !== null) touched.schools.add(key);
      const dossier = book?.dossier(key);
      for (const { measure } of dossier?.measures ?? []) touched.measures.add(measure.id);
      for (const id of dossier?.ignored.keys() ?? []) touched.measures.add(id);
    }
  }

  #sortCounties(): void {
    this.#order = inOrder(this.#plan.county.values()).map(({ id }) => id);
  }
}

/** A draft moves no figure either, but its record looks different now. */
function takeDraft({ before, after }: Change, touched: Touching): void {
  const { table, recordId } = after ?? before ?? {};
  if (typeof recordId !== "string") return;
  if (table === "county") touched.counties.add(recordId);
  if (table === "school") touched.schools.add(recordId);
  if (table === "measure") touched.measures.add(recordId);
}
