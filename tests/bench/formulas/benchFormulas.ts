/**
 * The same county in the program and as a workbook of formulas in HyperFormula: built, and edited cell by cell. Nothing
 * is timed before every figure of both is the same, and after each kind of edit they are compared again. Ours includes
 * the checks, of which the workbook has none.
 */
import { createCalculator } from "../../../shared/calculation/calculator.ts";
import type { MutablePlan, Plan } from "../../../shared/model/plan.ts";
import { aProvince } from "../../builders/aProvince.ts";
import { planFromFile } from "../../builders/planFromFile.ts";
import { medianOf, type Measurement } from "../measure.ts";
import { aCheckedPlan, checkEverything, type CheckedPlan } from "../checkedPlan.ts";
import { figures } from "./balanceSheet.ts";
import type { CountySheets } from "./countySheets.ts";
import { editsOf, type Edit } from "./edits.ts";
import { FormulaCounty, formulasIn, sheetsOf } from "./formulaCounty.ts";

/** 东陵县, and the county of the made province that is like 南屏县. */
const dongling = "419921";
const ofProvince = "410004";
const turns = 3;
/** In one turn. Ours are short, and the compiler comes late to them. */
const rounds = { ownEdits: 60, theirEdits: 8, ownBuilds: 3, theirBuilds: 1 };

export function benchFormulas(): Promise<readonly Measurement[]> {
  const city = planFromFile("city-anhe/plan.json");
  const counties = [countyOf(city, dongling), countyOf(aProvince(city, 4), ofProvince)];
  return Promise.resolve(counties.flatMap((plan) => measure(plan)));
}

function measure(plan: MutablePlan): Measurement[] {
  const [code = ""] = plan.county.keys();
  const sheets = sheetsOf(plan, code);
  const book = new FormulaCounty(sheets);
  const checked = aCheckedPlan(plan);
  mustAgree(checked, sheets, book);
  const about = `${plan.county.get(code)?.name ?? code}, ${plan.school.size} schools, ${formulasIn(sheets)} formulas`;
  const rows = [
    ...buildRows(plan, sheets, about),
    ...editsOf(plan).flatMap((edit) => editRows(edit, checked, book, sheets, about)),
  ];
  book.end();
  return rows;
}

function buildRows(plan: Plan, sheets: CountySheets, about: string): Measurement[] {
  const own = (): void => checkEverything(plan);
  const theirs = (): void => new FormulaCounty(sheets).end();
  return besideEachOther(
    "full build",
    { run: own, times: rounds.ownBuilds },
    { run: theirs, times: rounds.theirBuilds },
    about,
  );
}

function editRows(
  edit: Edit,
  checked: CheckedPlan,
  book: FormulaCounty,
  sheets: CountySheets,
  about: string,
): Measurement[] {
  const [code = ""] = checked.plan.county.keys();
  let ownRound = 0;
  let theirRound = 0;
  const own = (): void => {
    checked.apply(edit.patch(checked.plan, (ownRound += 1)));
    checked.calculator.countyRows(code);
  };
  const theirs = (): void => edit.type(book, (theirRound += 1));
  const rows = besideEachOther(
    `edit of ${edit.name}`,
    { run: own, times: rounds.ownEdits },
    { run: theirs, times: rounds.theirEdits },
    about,
  );
  // Both end on the same value, from which they are compared.
  checked.apply(edit.patch(checked.plan, 1));
  edit.type(book, 1);
  mustAgree(checked, sheets, book);
  return rows;
}

/** By turns, several of each at once: what one leaves to the collector of garbage is not the other's to wait for. */
function besideEachOther(name: string, own: Task, theirs: Task, about: string): Measurement[] {
  const [ownMs, theirMs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    theirMs.push(...timesOf(theirs));
    ownMs.push(...timesOf(own));
  }
  const [medianMs, theirMedian] = [medianOf(ownMs), medianOf(theirMs)];
  const times = (theirMedian / medianMs).toFixed(0);
  return [
    { name: `${name}, HyperFormula`, medianMs: theirMedian, note: about },
    {
      name,
      medianMs,
      note: `rows and checks; ${times} times as fast as HyperFormula (aim ≥ 100 on an edit)`,
    },
  ];
}

interface Task {
  readonly run: () => void;
  /** Of them in one turn, after as many that are not counted. */
  readonly times: number;
}

function timesOf({ run, times }: Task): readonly number[] {
  for (let round = 0; round < times; round += 1) run();
  return Array.from({ length: times }, () => timeOf(run));
}

function timeOf(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Every figure of every row of the county and its areas. */
function mustAgree({ plan }: CheckedPlan, sheets: CountySheets, book: FormulaCounty): void {
  const calculator = createCalculator(plan);
  const { id, baseYear } = sheets.county;
  const scopes = [calculator.countyRows(id), ...sheets.areas.map((area) => calculator.rowsIn(id, area))];
  for (const [index, rows] of scopes.entries()) {
    for (const row of rows) {
      const own = Object.values(figures).map((figure) => figure(row));
      const theirs = book.figuresOf(index - 1, row.year - baseYear, row.stage);
      if (own.some((figure, i) => figure !== theirs[i]))
        throw new Error(`${row.year} ${row.stage}: ${JSON.stringify({ own, theirs })}`);
    }
  }
}

/** The one county, as if nobody else were planned. */
function countyOf(plan: MutablePlan, code: string): MutablePlan {
  const only = <T extends { readonly countyCode: string }>(records: Map<string, T>): Map<string, T> =>
    new Map([...records].filter(([, { countyCode }]) => countyCode === code));
  return {
    ...plan,
    county: new Map([...plan.county].filter(([id]) => id === code)),
    school: only(plan.school),
    measure: only(plan.measure),
  };
}
