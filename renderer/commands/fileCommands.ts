/** Commands of plans as files. */
import { hasCounty, hasDocument, isWritable } from "./conditions.ts";
import type { UiCommand } from "./uiCommand.ts";

export const fileCommands: readonly UiCommand[] = [
  {
    id: "file.new",
    label: "新建方案…",
    group: "文件",
    shortcuts: ["Ctrl+Alt+N"],
    run: ({ showDialog }) => showDialog("new-plan"),
  },
  {
    id: "file.open",
    label: "打开…",
    group: "文件",
    shortcuts: ["Ctrl+O"],
    run: ({ openPicked }) => openPicked(),
  },
  { id: "file.sample", label: "打开示例方案", group: "文件", run: ({ openSample }) => openSample() },
  {
    id: "file.save",
    label: "保存",
    group: "文件",
    shortcuts: ["Ctrl+S"],
    enabled: hasDocument,
    run: ({ notify }) => notify.said("已保存：每一步都自动存盘"),
  },
  {
    id: "file.saveAs",
    label: "另存为…",
    group: "文件",
    shortcuts: ["Ctrl+Shift+S"],
    enabled: hasDocument,
    run: ({ saveAs }) => saveAs(),
  },
  {
    id: "file.importRoster",
    label: "导入名册…",
    group: "文件",
    enabled: (context) => isWritable(context) && hasCounty(context),
    run: ({ showScreen }) => showScreen("roster-import"),
  },
  {
    id: "file.emptyTemplate",
    label: "空白名册模板…",
    group: "文件",
    run: ({ saveTemplate }) => saveTemplate("empty"),
  },
  {
    id: "file.filledTemplate",
    label: "带本县学校的名册模板…",
    group: "文件",
    enabled: hasCounty,
    run: ({ saveTemplate }) => saveTemplate("county"),
  },
  {
    id: "file.backUp",
    label: "立即备份",
    group: "文件",
    enabled: isWritable,
    run: ({ backUp }) => backUp(),
  },
  {
    id: "file.backups",
    label: "从备份恢复…",
    group: "文件",
    run: ({ showDialog }) => showDialog("backups"),
  },
  {
    id: "file.close",
    label: "回到开始页",
    group: "文件",
    enabled: hasDocument,
    run: ({ toStart }) => toStart(),
  },
  {
    id: "file.window",
    label: "在新窗口中打开本方案",
    group: "文件",
    shown: ({ shell }) => shell.openWindow !== undefined,
    enabled: hasDocument,
    run: ({ document, shell }) => (document === null ? undefined : shell.openWindow?.(document.key)),
  },
];
