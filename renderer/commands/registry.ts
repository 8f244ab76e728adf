/** All commands of the user interface. A new one is an entry here and its id in a menu. */
import { focusNextPart, focusSearch } from "../ui/keyboardHome.ts";
import type { AppContext, ScreenName, UiCommand } from "./uiCommand.ts";

const hasDocument = ({ document }: AppContext): boolean => document !== null;
const isWritable = ({ document }: AppContext): boolean => document !== null && !document.info.readOnly;

/** The preview stands over a county's screens; an import has the window to itself. */
const showsCounty = ({ document, screen: shown }: AppContext): boolean =>
  document !== null && document.plan.county.size > 0 && shown !== "roster-import";

const screen = (id: ScreenName, label: string, shortcut: string): UiCommand => ({
  id: `screen.${id}`,
  label,
  shortcuts: [shortcut],
  enabled: hasDocument,
  run: ({ showScreen }) => showScreen(id),
});

async function undo({ document, notify }: AppContext): Promise<void> {
  const outcome = await document?.undo();
  if (outcome === undefined) return;
  if (outcome.ok) notify.said(outcome.value.label);
  else notify.refused(outcome.problem);
}

async function redo({ document, notify }: AppContext): Promise<void> {
  const outcome = await document?.redo();
  if (outcome === undefined) return;
  if (outcome.ok) notify.said(outcome.value.label);
  else notify.refused(outcome.problem);
}

export const uiCommands: readonly UiCommand[] = [
  {
    id: "file.new",
    label: "新建方案…",
    shortcuts: ["Ctrl+Alt+N"],
    run: ({ showDialog }) => showDialog("new-plan"),
  },
  { id: "file.open", label: "打开…", shortcuts: ["Ctrl+O"], run: ({ openPicked }) => openPicked() },
  { id: "file.sample", label: "打开示例方案", run: ({ openSample }) => openSample() },
  {
    id: "file.save",
    label: "保存",
    shortcuts: ["Ctrl+S"],
    enabled: hasDocument,
    run: ({ notify }) => notify.said("已保存：每一步都自动存盘"),
  },
  {
    id: "file.saveAs",
    label: "另存为…",
    shortcuts: ["Ctrl+Shift+S"],
    enabled: hasDocument,
    run: ({ saveAs }) => saveAs(),
  },
  {
    id: "file.importRoster",
    label: "导入名册…",
    enabled: (context) => isWritable(context) && (context.document?.plan.county.size ?? 0) > 0,
    run: ({ showScreen }) => showScreen("roster-import"),
  },
  { id: "file.backUp", label: "立即备份", enabled: isWritable, run: ({ backUp }) => backUp() },
  { id: "file.backups", label: "从备份恢复…", run: ({ showDialog }) => showDialog("backups") },
  {
    id: "case.print",
    label: "打印本校方案…",
    shortcuts: ["Ctrl+P"],
    enabled: showsCounty,
    run: ({ showPrint }) => showPrint("this-case"),
  },
  {
    id: "case.printAll",
    label: "打印全部学校方案…",
    enabled: showsCounty,
    run: ({ showPrint }) => showPrint("all-cases"),
  },
  { id: "file.close", label: "回到开始页", enabled: hasDocument, run: ({ toStart }) => toStart() },
  {
    id: "file.window",
    label: "在新窗口中打开本方案",
    enabled: ({ document, shell }) => document !== null && shell.openWindow !== undefined,
    run: ({ document, shell }) => (document === null ? undefined : shell.openWindow?.(document.key)),
  },
  {
    id: "edit.undo",
    label: ({ document }) => `撤销${document?.history.undo ? `：${document.history.undo}` : ""}`,
    shortcuts: ["Ctrl+Z"],
    enabled: (context) => isWritable(context) && context.document?.history.undo !== null,
    run: undo,
  },
  {
    id: "edit.redo",
    label: ({ document }) => `重做${document?.history.redo ? `：${document.history.redo}` : ""}`,
    shortcuts: ["Ctrl+Y", "Ctrl+Shift+Z"],
    enabled: (context) => isWritable(context) && context.document?.history.redo !== null,
    run: redo,
  },
  {
    id: "edit.targets",
    label: "各年目标…",
    enabled: ({ document }) => document !== null && document.plan.county.size > 0,
    run: ({ showDialog }) => showDialog("targets"),
  },
  {
    id: "roster.areas",
    label: "划分片区…",
    enabled: (context) => isWritable(context) && (context.document?.plan.school.size ?? 0) > 0,
    run: ({ showDialog }) => showDialog("areas"),
  },
  { id: "edit.who", label: "操作人姓名…", run: ({ showDialog }) => showDialog("who") },
  screen("roster", "学校名册", "Alt+1"),
  screen("schedule", "进度表", "Alt+2"),
  screen("balance", "学位平衡", "Alt+3"),
  screen("cases", "一校一案", "Alt+4"),
  {
    id: "view.problems",
    label: "显示或收起问题",
    shortcuts: ["Alt+0"],
    enabled: hasDocument,
    run: ({ toggleProblems }) => toggleProblems(),
  },
  {
    id: "view.search",
    label: "筛选本页",
    shortcuts: ["Ctrl+F"],
    enabled: ({ document, screen: shown }) => document !== null && shown !== "balance",
    run: focusSearch,
  },
  { id: "view.nextPart", label: "转到下一区域", shortcuts: ["F6"], enabled: hasDocument, run: focusNextPart },
];

const byId = new Map(uiCommands.map((command) => [command.id, command]));

export function uiCommand(id: string): UiCommand {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`no command ${id}`);
  return command;
}

export const menus: readonly { readonly label: string; readonly items: readonly (string | null)[] }[] = [
  {
    label: "文件",
    items: [
      "file.new",
      "file.open",
      "file.sample",
      null,
      "file.save",
      "file.saveAs",
      "file.window",
      null,
      "case.print",
      "case.printAll",
      null,
      "file.importRoster",
      null,
      "file.backUp",
      "file.backups",
      null,
      "file.close",
    ],
  },
  { label: "编辑", items: ["edit.undo", "edit.redo", null, "edit.targets", "roster.areas", "edit.who"] },
  {
    label: "查看",
    items: [
      "screen.roster",
      "screen.schedule",
      "screen.balance",
      "screen.cases",
      null,
      "view.problems",
      "view.search",
      "view.nextPart",
    ],
  },
];
