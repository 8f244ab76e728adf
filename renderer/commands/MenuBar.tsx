/** The menus 文件 编辑 查看, made from the registry. */
import { Dropdown, type MenuProps } from "antd";
import type { ReactElement } from "react";
import { focusGrid } from "../ui/keyboardHome.ts";
import { menus, uiCommand } from "./registry.ts";
import { isEnabled, labelOf } from "./uiCommand.ts";
import { useApp, type App } from "./useApp.ts";

type Items = NonNullable<MenuProps["items"]>;

export function MenuBar(): ReactElement {
  const app = useApp();
  const choose = (id: string): void => {
    // Before the command: a dialog that it opens gives the focus back to where it was.
    focusGrid();
    void uiCommand(id).run(app);
  };
  return (
    <nav className="menu-bar" aria-label="菜单">
      {menus.map((menu) => (
        <Dropdown
          key={menu.label}
          trigger={["click"]}
          autoFocus
          menu={{ items: itemsOf(menu.items, app), onClick: ({ key }) => choose(key) }}
        >
          <button type="button" className="button quiet">
            {menu.label}
          </button>
        </Dropdown>
      ))}
    </nav>
  );
}

function itemsOf(ids: readonly (string | null)[], app: App): Items {
  return ids.flatMap((id, i): Items => {
    if (id === null) return [{ type: "divider", key: `divider-${i}` }];
    const command = uiCommand(id);
    if (id === "file.window" && app.shell.openWindow === undefined) return [];
    return [
      {
        key: id,
        label: labelOf(command, app),
        extra: command.shortcuts?.[0],
        disabled: !isEnabled(command, app),
      },
    ];
  });
}
