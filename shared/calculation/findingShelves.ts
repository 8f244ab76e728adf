/**
 * What the checks found, kept in order. Findings stand in shelves, one for each check and county, so that only a changed
 * shelf is sorted anew; what the planner has acknowledged stands behind all that is open.
 */
import type { Plan } from "../model/plan.ts";
import type { CountyCode } from "../model/units.ts";
import type { Patch } from "../patch/patch.ts";
import { byCodePoint } from "./arithmetic.ts";
import type { Calculator } from "./calculator.ts";
import { checks } from "./checks/index.ts";
import { severities, type Check, type Finding, type Severity } from "./finding.ts";
import { inShelfOrder } from "./findingOrder.ts";
import { keepsOrder, sameFindings, samePlaces, withNewNumbers } from "./sameFindings.ts";

/** As they are looked through and listed. */
export const checksInOrder: readonly Check[] = [...checks].sort((a, b) => byCodePoint(a.code, b.code));

/** Findings of one severity, open or acknowledged, stand together in the list. */
type Heap = `${"open" | "acknowledged"}/${Severity}`;
const heaps: readonly Heap[] = [
  ...severities.map((severity): Heap => `open/${severity}`),
  ...severities.map((severity): Heap => `acknowledged/${severity}`),
];
const heapOf = ({ severity, acknowledged }: Finding): Heap =>
  `${acknowledged === undefined ? "open" : "acknowledged"}/${severity}`;

type ByHeap = ReadonlyMap<Heap, readonly Finding[]>;

/** What one check found, county by county, and the whole of it in order; most checks know one severity. */
interface Shelves {
  readonly byCounty: Map<CountyCode, Shelf>;
  all: ByHeap | null;
}

interface Shelf {
  readonly bySubject: Map<string, readonly Finding[]>;
  sorted: ByHeap | null;
}

export class FindingShelves {
  readonly #plan: Plan;
  readonly #calculator: Calculator;
  readonly #shelves = new Map<Check, Shelves>();
  /** What is found again as it was stands where it stood. */
  #keepsOrder = false;
  #all: readonly Finding[] | null = null;

  constructor(plan: Plan, calculator: Calculator) {
    this.#plan = plan;
    this.#calculator = calculator;
  }

  /** Before the findings that a patch changes are put in. */
  expect(patch: Patch): void {
    this.#keepsOrder = patch.every(keepsOrder);
    this.#all = null;
    // The order of counties is theirs to change; what each check found is then put together anew.
    if (patch.some(({ table }) => table === "county"))
      for (const shelves of this.#shelves.values()) shelves.all = null;
  }

  /** Open before acknowledged, worst first: by severity, code and county, then as findingOrder.ts says. */
  inOrder(): readonly Finding[] {
    return (this.#all ??= this.#collect());
  }

  clear(check: Check): void {
    this.#shelves.delete(check);
    this.#all = null;
  }

  /** All that a check finds of a subject now. */
  put(check: Check, code: CountyCode, subject: string, now: readonly Finding[]): void {
    const shelves = this.#shelvesOf(check);
    const shelf: Shelf = shelves.byCounty.get(code) ?? { bySubject: new Map(), sorted: null };
    const before = shelf.bySubject.get(subject);
    if (now.length === 0 && before === undefined) return;
    if (this.#keepsOrder && before !== undefined && sameFindings(now, before)) return;
    if (now.length === 0) shelf.bySubject.delete(subject);
    else shelf.bySubject.set(subject, now);
    shelf.sorted =
      this.#keepsOrder && before !== undefined && samePlaces(now, before)
        ? withNewNumbers(shelf.sorted, before, now)
        : null;
    shelves.byCounty.set(code, shelf);
    shelves.all = null;
    this.#all = null;
  }

  #shelvesOf(check: Check): Shelves {
    const shelves = this.#shelves.get(check) ?? { byCounty: new Map<CountyCode, Shelf>(), all: null };
    this.#shelves.set(check, shelves);
    return shelves;
  }

  #collect(): readonly Finding[] {
    const all = checksInOrder.map((check) => this.#allOf(check));
    return concat(heaps.flatMap((heap) => all.map((part) => part.get(heap) ?? [])));
  }

  #allOf(check: Check): ByHeap {
    const shelves = this.#shelvesOf(check);
    if (shelves.all !== null) return shelves.all;
    const parts = this.#calculator.counties().map((code) => this.#sorted(shelves, code));
    shelves.all = new Map(heaps.map((heap) => [heap, joined(parts, heap)] as const));
    return shelves.all;
  }

  #sorted({ byCounty }: Shelves, code: CountyCode): ByHeap {
    const shelf = byCounty.get(code);
    if (shelf === undefined) return nothing;
    return (shelf.sorted ??= Map.groupBy(
      inShelfOrder([...shelf.bySubject.values()].flat(), this.#plan),
      heapOf,
    ));
  }
}

const nothing: ByHeap = new Map();

const joined = (parts: readonly ByHeap[], heap: Heap): Finding[] =>
  concat(parts.map((part) => part.get(heap) ?? []));

/** Whole lists at a time, as `flat` does not copy: a province has tens of thousands of findings. */
const concat = (lists: readonly (readonly Finding[])[]): Finding[] => new Array<Finding>().concat(...lists);
