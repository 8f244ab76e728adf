/**
 * Commands of the grid the planner works in, for its right-click menu and the search. Their words and keys are those of
 * the grid's table of keys; the keys themselves the grid hears alone.
 */
import { gridKeys, type GridKey } from "../grid/keys/keyTable.ts";
import type { ColumnAction, FindAction, GridAction, Offer } from "../grid/actions.ts";
import { focusSearch } from "../ui/keyboardHome.ts";
import { copyByMenu, pasteByMenu } from "./clipboard.ts";
import { hasDocument } from "./conditions.ts";
import type { AppContext, UiCommand } from "./uiCommand.ts";

const offer = ({ grid }: AppContext, action: GridAction): Offer => grid()?.offer(action) ?? "absent";

function keyOf(id: string): GridKey {
  const key = gridKeys.find(({ command }) => command === id);
  if (key === undefined) throw new Error(`the grid has no key for ${id}`);
  return key;
}

/** What a key does, by its id in the table of keys. */
function ofKey(id: string, action: GridAction): UiCommand {
  const { label, group, keys } = keyOf(id);
  return { ...acting(id, label, group, action), gridKeys: keys };
}

const acting = (id: string, label: string, group: UiCommand["group"], action: GridAction): UiCommand => ({
  id,
  label,
  group,
  shown: (context) => offer(context, action) !== "absent",
  enabled: (context) => offer(context, action) === "ready",
  run: ({ grid }) => grid()?.perform(action),
});

const all: GridAction = { type: "select", what: "all" };
const clear: GridAction = { type: "clear" };

/** Cutting and pasting need a grid that can be written to, copying does not. */
function ofClipboard(id: string, needs: GridAction, run: UiCommand["run"]): UiCommand {
  const { label, group, keys } = keyOf(id);
  return { ...acting(id, label, group, needs), gridKeys: keys, run };
}

function copy(kind: "copy" | "cut"): UiCommand["run"] {
  return ({ grid, notify }) => {
    const inUse = grid();
    if (inUse !== null && !copyByMenu(inUse, kind))
      notify.said(`浏览器不允许，请按 ${kind === "copy" ? "Ctrl+C" : "Ctrl+X"}`);
  };
}

/** Arranging the columns of a grid; what it shows of its rows is a matter of searching. */
const ofColumns = (
  id: string,
  label: string,
  action: ColumnAction,
  group: UiCommand["group"] = "行与列",
): UiCommand => acting(id, label, group, action);

/** How many lines go is said before they do. */
function deletionLabel({ grid }: AppContext): string {
  const count = grid()?.selection()?.rowIds.length ?? 0;
  return count > 1 ? `删除 ${count} 行` : keyOf("grid.deleteRows").label;
}

/** Where there is no grid, the page's own list is searched by its field; the browser's search never opens. */
function find({ grid }: AppContext, action: FindAction): void {
  const inUse = grid();
  const isOffered = inUse?.offer(action) === "ready";
  if (inUse === null) focusSearch();
  else inUse.perform(isOffered ? action : { type: "find", replacing: false });
}

const finding = (id: string, label: string, shortcut: string, action: FindAction): UiCommand => ({
  id,
  label,
  group: "查找与筛选",
  shortcuts: [shortcut],
  enabled: hasDocument,
  run: (context) => find(context, action),
});

export const gridCommands: readonly UiCommand[] = [
  finding("grid.find", "查找…", "Ctrl+F", { type: "find", replacing: false }),
  finding("grid.replace", "替换…", "Ctrl+H", { type: "find", replacing: true }),
  finding("grid.findNext", "查找下一处", "F3", { type: "find-next", step: 1 }),
  finding("grid.findPrevious", "查找上一处", "Shift+F3", { type: "find-next", step: -1 }),
  ofClipboard("grid.cut", clear, copy("cut")),
  ofClipboard("grid.copy", all, copy("copy")),
  ofClipboard("grid.paste", clear, (context) => {
    const inUse = context.grid();
    return inUse === null ? undefined : pasteByMenu(inUse, context);
  }),
  ofKey("grid.clear", clear),
  ofKey("grid.explain", { type: "explain" }),
  ofKey("grid.fillDown", { type: "fill", way: "down" }),
  ofKey("grid.fillRight", { type: "fill", way: "right" }),
  ofKey("grid.selectRows", { type: "select", what: "rows" }),
  ofKey("grid.selectColumns", { type: "select", what: "columns" }),
  ofKey("grid.selectAll", all),
  {
    ...ofColumns("grid.filter", "筛选此列…", { type: "column-menu" }, "查找与筛选"),
    // The sheet of shortcuts tells it wherever it is opened.
    shown: () => true,
    shortcuts: ["Ctrl+Shift+L"],
  },
  ofColumns("grid.clearFilters", "清除筛选", { type: "column", what: "clear-filters" }, "查找与筛选"),
  ofColumns("grid.sortUp", "升序", { type: "column", what: "sort-up" }, "查找与筛选"),
  ofColumns("grid.sortDown", "降序", { type: "column", what: "sort-down" }, "查找与筛选"),
  ofColumns("grid.unsort", "取消排序", { type: "column", what: "unsort" }, "查找与筛选"),
  ofColumns("grid.freeze", "冻结到此列", { type: "column", what: "freeze" }),
  ofColumns("grid.unfreeze", "取消冻结列", { type: "column", what: "unfreeze" }),
  ofColumns("grid.hide", "隐藏列", { type: "column", what: "hide" }),
  ofColumns("grid.moveLeft", "列左移", { type: "column", what: "move-left" }),
  ofColumns("grid.moveRight", "列右移", { type: "column", what: "move-right" }),
  ofColumns("grid.fit", "最适合的列宽", { type: "column", what: "fit" }),
  ofColumns("grid.columns", "显示哪些列…", { type: "columns" }),
  ofColumns("grid.resetColumns", "恢复默认列", { type: "column", what: "reset" }),
  acting("grid.newRow", "新增一行", "行与列", { type: "new-row" }),
  { ...ofKey("grid.deleteRows", { type: "delete-rows" }), label: deletionLabel },
];
