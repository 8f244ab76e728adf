/** What is done to milestones from their tables: each one command, told with 撤销 where more than one cell changes. */
import { useApp } from "../../../commands/useApp.ts";
import { CommandButton } from "../../../commands/CommandButton.tsx";
import type { CommandInput, CommandName } from "../../../../shared/commands/index.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import type { IsoDate } from "../../../../shared/model/units.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { valueOrTell } from "../../../errors/notify.ts";

export interface MilestoneSteps {
  /** False when it was refused. */
  readonly add: (input: CommandInput<"add-milestone">) => Promise<boolean>;
  readonly remove: (milestone: Milestone) => Promise<void>;
  readonly propose: (measures: readonly Measure[]) => Promise<void>;
  readonly redate: (measure: Measure) => Promise<void>;
  /** The day its last milestone was reached becomes the measure's own. */
  readonly finish: (measure: Measure, date: IsoDate) => Promise<void>;
}

export function useMilestoneSteps(): MilestoneSteps {
  const { document } = useWorkplace();
  const { notify } = useApp();
  const told = async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<void> => {
    const done = valueOrTell(notify, await document.run(name, input));
    if (done !== null) notify.said(done.label, <CommandButton id="edit.undo">撤销</CommandButton>);
  };
  return {
    add: async (input) => valueOrTell(notify, await document.run("add-milestone", input)) !== null,
    remove: ({ id }) => told("remove-milestones", { milestones: [id] }),
    propose: (measures) =>
      told("propose-milestones", { measures: measures.map(({ id }) => id), mode: "add" }),
    redate: ({ id }) => told("propose-milestones", { measures: [id], mode: "redate" }),
    finish: ({ id }, text) =>
      told("edit-cells", { cells: [{ table: "measure", id, field: "actualDate", text }] }),
  };
}
