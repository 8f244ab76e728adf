/** Commands of what the window shows: screens, panels, search, help. */
import { focusNextPart, focusSearch } from "../ui/keyboardHome.ts";
import { hasDocument } from "./conditions.ts";
import type { ScreenName, UiCommand } from "./uiCommand.ts";

const screen = (id: ScreenName, label: string, shortcut: string): UiCommand => ({
  id: `screen.${id}`,
  label,
  group: "画面",
  shortcuts: [shortcut],
  enabled: hasDocument,
  run: ({ showScreen }) => showScreen(id),
});

export const viewCommands: readonly UiCommand[] = [
  screen("roster", "学校名册", "Alt+1"),
  screen("schedule", "进度表", "Alt+2"),
  screen("balance", "学位平衡", "Alt+3"),
  screen("cases", "一校一案", "Alt+4"),
  {
    id: "view.problems",
    label: "显示或收起问题",
    group: "画面",
    shortcuts: ["Alt+0"],
    enabled: hasDocument,
    run: ({ toggleProblems }) => toggleProblems(),
  },
  {
    id: "view.history",
    label: "操作记录…",
    group: "画面",
    // H as in history; Ctrl+H alone is replacing, as in every office program.
    shortcuts: ["Ctrl+Shift+H"],
    enabled: hasDocument,
    run: ({ toggleHistory }) => toggleHistory(),
  },
  {
    id: "view.search",
    label: "筛选本页",
    group: "查找与筛选",
    shortcuts: ["Ctrl+Shift+F"],
    enabled: ({ document, screen: shown }) => document !== null && shown !== "balance",
    run: focusSearch,
  },
  {
    id: "view.nextPart",
    label: "转到下一区域",
    group: "画面",
    shortcuts: ["F6"],
    enabled: hasDocument,
    run: focusNextPart,
  },
  {
    id: "view.palette",
    label: "查找学校、措施、命令…",
    group: "查找与筛选",
    shortcuts: ["Ctrl+K"],
    run: ({ showDialog }) => showDialog("palette"),
  },
  {
    id: "help.shortcuts",
    label: "快捷键一览…",
    group: "画面",
    shortcuts: ["F1", "Ctrl+/"],
    run: ({ showDialog }) => showDialog("shortcuts"),
  },
  { id: "help.about", label: "关于学位天平…", group: "画面", run: ({ showDialog }) => showDialog("about") },
];
