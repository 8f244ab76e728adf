/**
 * No menu but our own in the page: Electron's default one brings accelerators that reload or close a window with
 * unsaved typing in it. macOS needs a menu for its editing keys to work at all.
 */
import type { MenuItemConstructorOptions } from "electron";
import type { ElectronParts } from "../electronParts.ts";

export function setMenu({ Menu }: ElectronParts, platform: string): void {
  Menu.setApplicationMenu(platform === "darwin" ? Menu.buildFromTemplate(macMenu) : null);
}

// No undo and redo here: their keys belong to the page, which undoes commands and not letters.
const macMenu: MenuItemConstructorOptions[] = [
  {
    label: "学位天平",
    submenu: [
      { role: "hide", label: "隐藏" },
      { role: "quit", label: "退出" },
    ],
  },
  {
    label: "编辑",
    submenu: [
      { role: "cut", label: "剪切" },
      { role: "copy", label: "复制" },
      { role: "paste", label: "粘贴" },
      { role: "selectAll", label: "全选" },
    ],
  },
];
