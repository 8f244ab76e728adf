/**
 * The grid's keys as data, for people: what each does, in words, under which heading. What a key means to the grid is
 * decided in keymap.ts; a test holds the two together key by key.
 */
import type { Intent } from "./keymap.ts";

export type KeyGroup = "移动" | "选区" | "编辑" | "剪贴板" | "填充" | "查找与筛选" | "行与列";

export interface GridKey {
  /** "Ctrl+Shift+ArrowDown"; several may do the same. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: KeyGroup;
  /** The command of menus and search that does the same. */
  readonly command?: string;
  /** Absent: not the cell's at rest, but the editor's, the clipboard's or the browser's. */
  readonly intent?: Intent;
}

type Motion = Extract<Intent, { type: "move" }>["motion"];

const moves: readonly (readonly [key: string, motion: Motion, label: string])[] = [
  ["ArrowUp", "up", "上一行"],
  ["ArrowDown", "down", "下一行"],
  ["ArrowLeft", "left", "左边一格"],
  ["ArrowRight", "right", "右边一格"],
  ["Tab", "next", "下一格；选区内逐格向后"],
  ["Shift+Tab", "previous", "上一格；选区内逐格向前"],
  ["Home", "row-start", "本行第一格"],
  ["End", "row-end", "本行最后一格"],
  ["Ctrl+Home", "first", "表的第一格"],
  ["Ctrl+End", "last", "表的最后一格"],
  ["Ctrl+ArrowUp", "edge-up", "向上到数据边缘"],
  ["Ctrl+ArrowDown", "edge-down", "向下到数据边缘"],
  ["Ctrl+ArrowLeft", "edge-left", "向左到数据边缘"],
  ["Ctrl+ArrowRight", "edge-right", "向右到数据边缘"],
  ["PageUp", "page-up", "上一屏"],
  ["PageDown", "page-down", "下一屏"],
];

const extensions: readonly (readonly [key: string, motion: Motion, label: string])[] = [
  ["Shift+ArrowUp", "up", "选区向上一行"],
  ["Shift+ArrowDown", "down", "选区向下一行"],
  ["Shift+ArrowLeft", "left", "选区向左一格"],
  ["Shift+ArrowRight", "right", "选区向右一格"],
  ["Shift+Home", "row-start", "选到本行第一格"],
  ["Shift+End", "row-end", "选到本行最后一格"],
  ["Ctrl+Shift+Home", "first", "选到表的第一格"],
  ["Ctrl+Shift+End", "last", "选到表的最后一格"],
  ["Ctrl+Shift+ArrowUp", "edge-up", "向上选到数据边缘"],
  ["Ctrl+Shift+ArrowDown", "edge-down", "向下选到数据边缘"],
  ["Ctrl+Shift+ArrowLeft", "edge-left", "向左选到数据边缘"],
  ["Ctrl+Shift+ArrowRight", "edge-right", "向右选到数据边缘"],
  ["Shift+PageUp", "page-up", "选区向上一屏"],
  ["Shift+PageDown", "page-down", "选区向下一屏"],
];

export const gridKeys: readonly GridKey[] = [
  ...moves.map(([key, motion, label]): GridKey => ({
    keys: [key],
    label,
    group: "移动",
    intent: { type: "move", motion },
  })),
  ...extensions.map(([key, motion, label]): GridKey => ({
    keys: [key],
    label,
    group: "选区",
    intent: { type: "extend", motion },
  })),
  {
    keys: ["Ctrl+A"],
    label: "全选",
    group: "选区",
    command: "grid.selectAll",
    intent: { type: "select", what: "all" },
  },
  {
    keys: ["Shift+Space"],
    label: "选整行",
    group: "选区",
    command: "grid.selectRows",
    intent: { type: "select", what: "rows" },
  },
  {
    keys: ["Ctrl+Space"],
    label: "选整列",
    group: "选区",
    command: "grid.selectColumns",
    intent: { type: "select", what: "columns" },
  },
  { keys: ["Escape"], label: "取消选区", group: "选区", intent: { type: "collapse" } },
  { keys: ["F2"], label: "修改此格（光标在末尾）", group: "编辑", intent: { type: "edit" } },
  { keys: ["Enter"], label: "填入并到下一行", group: "编辑", intent: { type: "enter", motion: "below" } },
  {
    keys: ["Shift+Enter"],
    label: "填入并到上一行",
    group: "编辑",
    intent: { type: "enter", motion: "above" },
  },
  { keys: ["Escape"], label: "放弃正在填的内容", group: "编辑" },
  { keys: ["Alt+ArrowDown"], label: "打开选项", group: "编辑", intent: { type: "open-list" } },
  {
    keys: ["Delete", "Backspace"],
    label: "清除内容",
    group: "编辑",
    command: "grid.clear",
    intent: { type: "clear" },
  },
  { keys: ["Ctrl+C"], label: "复制", group: "剪贴板", command: "grid.copy" },
  { keys: ["Ctrl+X"], label: "剪切", group: "剪贴板", command: "grid.cut" },
  { keys: ["Ctrl+V"], label: "粘贴", group: "剪贴板", command: "grid.paste" },
  { keys: ["Ctrl+Shift+C"], label: "连同表头复制", group: "剪贴板", intent: { type: "copy-with-headers" } },
  { keys: ["Escape"], label: "取消复制或剪切的虚线框", group: "剪贴板" },
  {
    keys: ["Ctrl+D"],
    label: "向下填充",
    group: "填充",
    command: "grid.fillDown",
    intent: { type: "fill", way: "down" },
  },
  {
    keys: ["Ctrl+R"],
    label: "向右填充",
    group: "填充",
    command: "grid.fillRight",
    intent: { type: "fill", way: "right" },
  },
  { keys: ["Ctrl+Enter"], label: "把正在填的内容填入整个选区", group: "填充" },
  { keys: ["Ctrl+;"], label: "填入今天的日期", group: "填充", intent: { type: "today" } },
  {
    keys: ["Ctrl+Delete", "Ctrl+-"],
    label: "删除行",
    group: "行与列",
    command: "grid.deleteRows",
    intent: { type: "delete-rows" },
  },
  {
    keys: ["Ctrl+E"],
    label: "这个数怎么来的",
    group: "查找与筛选",
    command: "grid.explain",
    intent: { type: "explain" },
  },
  { keys: ["Shift+F10", "ContextMenu"], label: "打开右键菜单", group: "编辑" },
];
