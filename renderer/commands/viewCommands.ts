/** Commands of what the window shows: screens, panels, search, help. */
import { currentScenario } from "../../shared/model/units.ts";
import { asked, goBack } from "../screens/explain/asking.ts";
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

/** Their lines are few, or not named by anything one would search for. */
const withoutSearch: ReadonlySet<ScreenName> = new Set(["balance", "county-plan", "scenarios", "forecast"]);

export const viewCommands: readonly UiCommand[] = [
  screen("roster", "学校名册", "Alt+1"),
  screen("schedule", "进度表", "Alt+2"),
  screen("balance", "学位平衡", "Alt+3"),
  screen("cases", "一校一案", "Alt+4"),
  screen("county-plan", "一县一策", "Alt+5"),
  screen("scenarios", "方案比较", "Alt+6"),
  screen("forecast", "参数", "Alt+9"),
  {
    id: "view.currentPlan",
    label: "回到当前方案",
    group: "画面",
    enabled: ({ document }) => document !== null && document.scenario !== currentScenario,
    run: ({ document }) => document?.lookAt(currentScenario),
  },
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
    id: "explain.back",
    label: "数的由来：返回上一步",
    group: "查找与筛选",
    shortcuts: ["Alt+ArrowLeft"],
    enabled: () => (asked()?.chain.length ?? 0) > 1,
    run: () => goBack("key"),
  },
  {
    id: "view.search",
    label: "筛选本页",
    group: "查找与筛选",
    shortcuts: ["Ctrl+Shift+F"],
    enabled: ({ document, screen: shown }) => document !== null && !withoutSearch.has(shown),
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
