/** Commands that change the plan as a whole, and taking changes back. */
import { hasCounty, isWritable } from "./conditions.ts";
import type { AppContext, UiCommand } from "./uiCommand.ts";

async function undo({ document, notify, tellStep }: AppContext): Promise<void> {
  const outcome = await document?.undo();
  if (outcome === undefined) return;
  if (outcome.ok) tellStep(outcome.value, "undo");
  else notify.refused(outcome.problem);
}

async function redo({ document, notify, tellStep }: AppContext): Promise<void> {
  const outcome = await document?.redo();
  if (outcome === undefined) return;
  if (outcome.ok) tellStep(outcome.value, "redo");
  else notify.refused(outcome.problem);
}

/** While a change is on its way, only the host knows: Ctrl+Z right after Enter takes back what was just entered. */
const mayTravel = ({ document }: AppContext, direction: "undo" | "redo"): boolean =>
  document !== null && (document.history[direction] !== null || document.settling);

export const editCommands: readonly UiCommand[] = [
  {
    id: "edit.undo",
    label: ({ document }) => `撤销${document?.history.undo ? `：${document.history.undo}` : ""}`,
    group: "编辑",
    shortcuts: ["Ctrl+Z"],
    enabled: (context) => isWritable(context) && mayTravel(context, "undo"),
    run: undo,
  },
  {
    id: "edit.redo",
    label: ({ document }) => `重做${document?.history.redo ? `：${document.history.redo}` : ""}`,
    group: "编辑",
    shortcuts: ["Ctrl+Y", "Ctrl+Shift+Z"],
    enabled: (context) => isWritable(context) && mayTravel(context, "redo"),
    run: redo,
  },
  {
    id: "edit.targets",
    label: "各年目标…",
    group: "编辑",
    enabled: hasCounty,
    run: ({ showDialog }) => showDialog("targets"),
  },
  {
    id: "roster.areas",
    label: "划分片区…",
    group: "编辑",
    enabled: (context) => isWritable(context) && (context.document?.plan.school.size ?? 0) > 0,
    run: ({ showDialog }) => showDialog("areas"),
  },
  { id: "edit.who", label: "操作人姓名…", group: "编辑", run: ({ showDialog }) => showDialog("who") },
];
