/** A plan as an interchange file: lists in the order of their positions, empty optional keys left out. */
import { byCodePoint } from "../calculation/arithmetic.ts";
import { draftId } from "../model/draft.ts";
import { inOrder, type Plan, type Tables } from "../model/plan.ts";
import type { Measure } from "../model/measure.ts";
import type { Scenario } from "../model/scenario.ts";
import { currentScenario } from "../model/units.ts";
import { fieldsOf, recordOf } from "../patch/patch.ts";
import { project } from "../scenarios/lens.ts";
import type { Interchange, ScenarioSection } from "./interchangeSchema.ts";

export function writeInterchange(plan: Plan): Interchange {
  const current = project(plan, currentScenario);
  const [city] = plan.city.values();
  const drafts = draftsIn(current, allTables);
  const scenarios = inOrder(plan.scenario.values()).map((scenario) => sectionOf(plan, scenario));
  return {
    format: "seat-balance-plan",
    version: 1,
    ...(city === undefined ? {} : { city: { code: city.id, name: city.name } }),
    counties: listed(plan, "county").map(({ id, position: _p, ...fields }) => ({
      code: id,
      ...fields,
      targets: [...fields.targets],
    })),
    schools: listed(plan, "school").map(({ position: _p, ...fields }) => fields),
    ...ownLists(current),
    ...(drafts.length === 0 ? {} : { drafts }),
    ...(scenarios.length === 0 ? {} : { scenarios }),
  };
}

function sectionOf(plan: Plan, { id, name, remarks }: Scenario): ScenarioSection {
  const own = project(plan, id);
  const drafts = draftsIn(own, ownTables);
  return {
    id,
    name,
    ...(remarks === undefined ? {} : { remarks }),
    ...ownLists(own),
    ...(drafts.length === 0 ? {} : { drafts }),
  };
}

/** What the plan, or a scenario shown as the plan, has of its own. */
function ownLists(plan: Plan) {
  const measures = listed(plan, "measure").filter(({ scenarioId }) => scenarioId === currentScenario);
  const unfinished = measures.flatMap((measure) => (measure.kind === undefined ? [bare(measure)] : []));
  const cases = listed(plan, "case").map(({ id, position: _p, scenarioId: _s, ...fields }) => ({
    schoolId: id,
    ...fields,
  }));
  const milestones = withoutIds(listed(plan, "milestone"));
  const attachments = withoutIds(listed(plan, "attachment"));
  const acknowledgements = withoutIds(listed(plan, "acknowledgement"));
  return {
    measures: measures.flatMap((measure) =>
      measure.kind === undefined ? [] : [{ ...bare(measure), kind: measure.kind }],
    ),
    ...(unfinished.length === 0 ? {} : { unfinishedMeasures: unfinished }),
    diversions: withoutIds(listed(plan, "diversion")),
    ...(milestones.length === 0 ? {} : { milestones }),
    ...(cases.length === 0 ? {} : { cases }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(acknowledgements.length === 0 ? {} : { acknowledgements }),
  };
}

/** As the file has what it knows by its place alone. */
const withoutIds = <T extends Numbered>(records: readonly T[]) =>
  records.map(({ id: _id, position: _p, scenarioId: _s, ...fields }) => fields);
interface Numbered {
  readonly id: string;
  readonly position: number;
  readonly scenarioId: string;
}

type ListedTable =
  | "county"
  | "school"
  | "measure"
  | "diversion"
  | "milestone"
  | "case"
  | "attachment"
  | "acknowledgement";

/** The records of a list in order, their keys in the order of the field specs whatever was edited when. */
const listed = <T extends ListedTable>(plan: Plan, table: T): Tables[T][] =>
  inOrder<Tables[T]>(plan[table].values()).map((record) =>
    recordOf(table, record.id, fieldsOf(table, record)),
  );

function bare({ position: _p, scenarioId: _s, kind: _k, stages, seats, ...fields }: Measure) {
  return {
    ...fields,
    ...(stages === undefined ? {} : { stages: [...stages] }),
    ...(seats === undefined || Object.keys(seats).length === 0 ? {} : { seats }),
  };
}

const ownTables = ["measure", "diversion", "milestone", "case", "attachment"] as const;
const allTables = ["county", "school", ...ownTables] as const;

/** Their records have no id in the file. */
const numberedTables = [
  ["diversion", "d"],
  ["milestone", "n"],
  ["attachment", "f"],
] as const;

/** The drafts in records of these tables, in an order that does not tell when they were typed. */
function draftsIn<Table extends string>(plan: Plan, tables: readonly Table[]) {
  const numbered: ReadonlyMap<string, string> = new Map(
    numberedTables.flatMap(([table, letter]) =>
      listed(plan, table).map(({ id }, i) => [`${table}/${id}`, `${letter}${i + 1}`] as const),
    ),
  );
  const drafts = [...plan.draft.values()].flatMap(({ table: of, recordId, field, text, reason }) => {
    const table = tables.find((name) => name === of);
    if (table === undefined) return [];
    const named = numbered.get(`${of}/${recordId}`) ?? recordId;
    return [{ table, recordId: named, field, text, reason }];
  });
  return drafts.sort((a, b) =>
    byCodePoint(draftId(a.table, a.recordId, a.field), draftId(b.table, b.recordId, b.field)),
  );
}

export const interchangeText = (plan: Plan): string => `${JSON.stringify(writeInterchange(plan), null, 1)}\n`;
