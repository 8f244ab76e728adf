/** The edits that are timed, each as the program's patch and as what is typed into the workbook; each round another value. */
import type { Measure } from "../../../shared/model/measure.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import { alteration, type Patch } from "../../../shared/patch/patch.ts";
import type { FormulaCounty } from "./formulaCounty.ts";

export interface Edit {
  readonly name: string;
  readonly patch: (plan: Plan, round: number) => Patch;
  readonly type: (book: FormulaCounty, round: number) => void;
}

export function editsOf(plan: Plan): readonly Edit[] {
  return [pupilsEdit(plan), capEdit(plan), dateEdit(plan)];
}

function pupilsEdit(plan: Plan): Edit {
  const { id } = first(plan.school.values(), ({ ownership }) => ownership === "private");
  return {
    name: "a roster cell",
    patch: ({ school }, round) =>
      compact(alteration("school", found(school, id), { "enrollment.1": 100 + round })),
    type: (book, round) => book.setPupils(id, 1, 100 + round),
  };
}

function capEdit(plan: Plan): Edit {
  const { id } = first(plan.measure.values(), isCap);
  return {
    name: "a cap",
    patch: ({ measure }, round) => compact(alteration("measure", found(measure, id), { cap: round })),
    type: (book, round) => book.setCap(id, round),
  };
}

const isCap = ({ kind, plannedDate }: Measure): boolean => kind === "intake-cap" && plannedDate !== undefined;

function dateEdit(plan: Plan): Edit {
  const { id } = first(
    plan.measure.values(),
    ({ kind, actualDate }) => kind === "convert" && actualDate === undefined,
  );
  const dateOf = (round: number): string => (round % 2 === 0 ? "2023-08-20" : "2024-08-20");
  return {
    name: "a date",
    patch: ({ measure }, round) =>
      compact(alteration("measure", found(measure, id), { plannedDate: dateOf(round) })),
    type: (book, round) => book.setPlannedDate(id, dateOf(round)),
  };
}

const compact = (change: Patch[number] | null): Patch => (change === null ? [] : [change]);

function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`${id} is gone`);
  return record;
}

function first<T>(records: Iterable<T>, fits: (record: T) => boolean): T {
  for (const record of records) if (fits(record)) return record;
  throw new Error("the plan has no such record");
}
