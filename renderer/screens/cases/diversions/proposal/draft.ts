/**
 * A proposed diversion while the planner looks it over: rows that are nowhere stored, whose numbers and receivers she may
 * change and of which she may leave some out. Pure.
 */
import type { Calculator } from "../../../../../shared/calculation/calculator.ts";
import type { Proposal } from "../../../../../shared/calculation/diversions/proposal.ts";
import { ReceiverBook } from "../../../../../shared/calculation/diversions/receivers.ts";
import type { CommandInput } from "../../../../../shared/commands/index.ts";
import { parseTyped } from "../../../../../shared/format/typed.ts";
import type { Diversion } from "../../../../../shared/model/diversion.ts";
import type { FieldSpec } from "../../../../../shared/model/fields.ts";
import type { Stage } from "../../../../../shared/model/stage.ts";
import { currentScenario, type Grade, type MeasureId } from "../../../../../shared/model/units.ts";
import { goalKey, type Goal } from "../destinations.ts";

export interface DraftRow {
  readonly id: string;
  readonly measureId: MeasureId;
  readonly stage: Stage;
  readonly grade: Grade | undefined;
  readonly goal: Goal;
  /** As typed. */
  readonly students: string;
  readonly boarders: string;
  /** False: left out. */
  readonly isTaken: boolean;
}

export interface ProposalDraft {
  readonly proposals: readonly Proposal[];
  readonly rows: readonly DraftRow[];
}

export const draftOf = (proposals: readonly Proposal[]): ProposalDraft => ({
  proposals,
  rows: proposals.flatMap(({ rows }, part) =>
    rows.map(({ measureId, stage, grade, students, boarders, toSchoolId, toMeasureId }, at) => ({
      id: `proposed-${part}-${at}`,
      measureId,
      stage,
      grade,
      goal: { toSchoolId, toMeasureId },
      students: String(students),
      boarders: boarders === undefined || boarders === 0 ? "" : String(boarders),
      isTaken: true,
    })),
  ),
});

export const withRow = (draft: ProposalDraft, row: DraftRow): ProposalDraft => ({
  ...draft,
  rows: draft.rows.map((one) => (one.id === row.id ? row : one)),
});

const countSpec: FieldSpec = { key: "students", label: "人数", kind: "integer" };

/** A whole number of pupils as any cell reads it, an empty one as 0; null: no number, and none is guessed. */
export function countIn(text: string): number | null {
  const typed = parseTyped(countSpec, text);
  return "value" in typed ? Number(typed.value ?? 0) : null;
}

const isReadable = ({ students, boarders }: DraftRow): boolean =>
  countIn(students) !== null && countIn(boarders) !== null;

export const unreadable = ({ rows }: ProposalDraft): readonly DraftRow[] =>
  rows.filter((row) => row.isTaken && !isReadable(row));

/** The rows that would be stored, as if they were. Rows of nobody are none. */
export const takenRows = ({ rows }: ProposalDraft): readonly Diversion[] =>
  rows
    .filter((row) => row.isTaken && (countIn(row.students) ?? 0) > 0)
    .map(({ id, measureId, stage, grade, goal, students, boarders }, position) => ({
      id,
      position,
      scenarioId: currentScenario,
      measureId,
      stage,
      grade,
      ...goal,
      students: countIn(students) ?? 0,
      boarders: countIn(boarders) ?? 0,
    }));

const replaced = ({ proposals }: ProposalDraft): ReadonlySet<string> =>
  new Set(proposals.flatMap(({ replaces }) => replaces.map(({ id }) => id)));

/** The rows of a measure as they would be. */
export function rowsWith(
  calculator: Calculator,
  draft: ProposalDraft,
): (measure: MeasureId) => readonly Diversion[] {
  const gone = replaced(draft);
  const taken = Map.groupBy(takenRows(draft), ({ measureId }) => measureId);
  return (measure) => [
    ...calculator.diversions(measure).filter(({ id }) => !gone.has(id)),
    ...(taken.get(measure) ?? []),
  ];
}

/** What schools and projects would receive. */
export function bookWith(
  calculator: Calculator,
  countyCode: string,
  draft: ProposalDraft,
): ReceiverBook | undefined {
  const frame = calculator.frame(countyCode);
  return frame === undefined
    ? undefined
    : new ReceiverBook(frame, calculator.dossiers(countyCode), rowsWith(calculator, draft));
}

/** One command for all of it; null while there is nothing to accept. */
export function acceptance(draft: ProposalDraft): CommandInput<"set-diversions"> | null {
  const rows = takenRows(draft);
  const [first] = rows;
  if (first === undefined || unreadable(draft).length > 0) return null;
  return {
    measureId: first.measureId,
    rows: rows.map(({ measureId, stage, grade, students, boarders, toSchoolId, toMeasureId, toHome }) => ({
      measureId,
      stage,
      grade,
      students,
      ...(boarders === 0 ? {} : { boarders }),
      toSchoolId,
      toMeasureId,
      toHome,
    })),
    remove: [...replaced(draft)],
  };
}

/** Rows of one stage of one measure. */
export const rowsOf = (
  { rows }: ProposalDraft,
  { displaced: { measureId, stage } }: Proposal,
): readonly DraftRow[] => rows.filter((row) => row.measureId === measureId && row.stage === stage);

export const receiversOf = (rows: readonly DraftRow[]): number =>
  new Set(rows.filter(({ isTaken }) => isTaken).map(({ goal }) => goalKey(goal))).size;
