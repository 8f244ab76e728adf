/** What is done to the rows of a diversion table: each one command, one step of undo. */
import type { CommandInput } from "../../../../shared/commands/index.ts";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import { useApp } from "../../../commands/useApp.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { valueOrTell } from "../../../errors/notify.ts";
import type { Outcome } from "../../../../shared/contract/problem.ts";
import type { Committed } from "../../../../shared/contract/document.ts";

export type DiversionRowInput = CommandInput<"set-diversions">["rows"][number];

export interface DiversionSteps {
  /** A new row, or another grade or receiver of a row that is there. */
  readonly set: (measureId: string, row: DiversionRowInput) => Promise<Outcome<Committed>>;
  readonly remove: (id: string) => Promise<void>;
}

export function useDiversionSteps(): DiversionSteps {
  const { notify } = useApp();
  const { document } = useWorkplace();
  return {
    set: (measureId, row) => document.run("set-diversions", { measureId, rows: [row] }),
    remove: async (id) => {
      valueOrTell(notify, await document.run("remove-diversions", { diversions: [id] }));
    },
  };
}

/** The row as the command takes it, without what it keeps of itself. */
export function rowInput({
  id,
  stage,
  grade,
  students,
  toSchoolId,
  toMeasureId,
  toHome,
}: Diversion): DiversionRowInput {
  return { id, stage, grade, students, toSchoolId, toMeasureId, toHome };
}
