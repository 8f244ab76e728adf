/** All commands by name. A new command is a file beside this one and a line here. */
import type { z } from "zod";
import { refused, type Outcome } from "../contract/problem.ts";
import type { Plan } from "../model/plan.ts";
import { acknowledgeFindings } from "./acknowledgeFindings.ts";
import { addAttachment } from "./addAttachment.ts";
import { addMeasure } from "./addMeasure.ts";
import { addMilestone } from "./addMilestone.ts";
import { addSchool } from "./addSchool.ts";
import { adoptScenario } from "./adoptScenario.ts";
import type { Command, Context, Planned } from "./command.ts";
import { copyScenario } from "./copyScenario.ts";
import { createCounty } from "./createCounty.ts";
import { editCells } from "./editCells.ts";
import { fillCases } from "./fillCases.ts";
import { importRoster } from "./importRoster.ts";
import { loadPlan } from "./loadPlan.ts";
import { pasteMeasures } from "./pasteMeasures.ts";
import { removeAttachments } from "./removeAttachments.ts";
import { proposeMilestones } from "./proposeMilestones.ts";
import { removeDiversions } from "./removeDiversions.ts";
import { removeMeasures } from "./removeMeasures.ts";
import { removeMilestones } from "./removeMilestones.ts";
import { removeScenario } from "./removeScenario.ts";
import { removeSchools } from "./removeSchools.ts";
import { renameScenario } from "./renameScenario.ts";
import { setDisposition } from "./setDisposition.ts";
import { setDiversions } from "./setDiversions.ts";
import { setIntakeCap } from "./setIntakeCap.ts";
import { setMeasureKind } from "./setMeasureKind.ts";
import { setMeasurePlace } from "./setMeasurePlace.ts";
import { setParameters } from "./setParameters.ts";
import { setPastEnrollment } from "./setPastEnrollment.ts";
import { setTargets } from "./setTargets.ts";
import { withdrawAcknowledgements } from "./withdrawAcknowledgements.ts";

export const commands = {
  "create-county": createCounty,
  "set-targets": setTargets,
  "set-parameters": setParameters,
  "set-past-enrollment": setPastEnrollment,
  "edit-cells": editCells,
  "add-school": addSchool,
  "remove-schools": removeSchools,
  "add-measure": addMeasure,
  "set-measure-place": setMeasurePlace,
  "set-measure-kind": setMeasureKind,
  "paste-measures": pasteMeasures,
  "remove-measures": removeMeasures,
  "set-intake-cap": setIntakeCap,
  "set-disposition": setDisposition,
  "set-diversions": setDiversions,
  "remove-diversions": removeDiversions,
  "add-milestone": addMilestone,
  "remove-milestones": removeMilestones,
  "propose-milestones": proposeMilestones,
  "fill-cases": fillCases,
  "add-attachment": addAttachment,
  "remove-attachments": removeAttachments,
  "acknowledge-findings": acknowledgeFindings,
  "withdraw-acknowledgements": withdrawAcknowledgements,
  "import-roster": importRoster,
  "load-plan": loadPlan,
  "copy-scenario": copyScenario,
  "rename-scenario": renameScenario,
  "remove-scenario": removeScenario,
  "adopt-scenario": adoptScenario,
} as const;
export type CommandName = keyof typeof commands;
export type CommandInput<N extends CommandName> =
  (typeof commands)[N] extends Command<infer Schema> ? Schema["_zod"]["input"] : never;

const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Checks the input and plans the change; the plan itself is not touched. */
export function planCommand(plan: Plan, name: string, input: unknown, context: Context): Outcome<Planned> {
  if (!isCommandName(name)) return refused({ code: "unknown-command", found: name });
  const command: Command = commands[name];
  const parsed = command.input.safeParse(input);
  if (!parsed.success)
    return refused({ code: "bad-input", found: name, path: pathOf(parsed.error.issues[0]) });
  return command.run(plan, parsed.data, context);
}

/** Whether it is planned on all that is stored, or on the scenario the planner looks at. */
export function isOnWholeFile(name: string): boolean {
  const command: Command | undefined = isCommandName(name) ? commands[name] : undefined;
  return command?.onWholeFile === true;
}

/** Where in the input the first problem is; a key that does not belong there is named itself. */
function pathOf(issue: z.core.$ZodIssue | undefined): string {
  const key = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...key].join(".");
}
