/** Keys that only one part of the window knows and that are no command; the part itself listens to them. */
import type { CommandGroup } from "../../commands/uiCommand.ts";

interface KeyOfPlace {
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: CommandGroup;
}

export const keysOfPlaces: readonly KeyOfPlace[] = [
  { keys: ["Backspace"], label: "数的由来：在面板里返回上一步", group: "查找与筛选" },
  { keys: ["PageUp", "Ctrl+ArrowUp"], label: "一校一案：上一所学校", group: "学校" },
  { keys: ["PageDown", "Ctrl+ArrowDown"], label: "一校一案：下一所学校", group: "学校" },
  { keys: ["Enter"], label: "一校一案：从学校列表进入表单", group: "学校" },
  {
    keys: ["Shift+ArrowUp", "Shift+ArrowDown"],
    label: "一校一案：在列表中选几所（批量填写）",
    group: "学校",
  },
  { keys: ["Ctrl+A"], label: "一校一案：选列出的全部学校", group: "学校" },
];
