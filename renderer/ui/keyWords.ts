/** A shortcut as planners read it: arrows as arrows, the space bar by its name. */

const words: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Space: "空格",
  ContextMenu: "菜单键",
};

/** "Ctrl+Shift+ArrowDown" → "Ctrl+Shift+↓". */
export const keyWords = (shortcut: string): string =>
  shortcut
    .split(/\+(?=.)/u)
    .map((part) => words[part] ?? part)
    .join("+");
