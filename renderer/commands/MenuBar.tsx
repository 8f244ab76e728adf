/** The menus 文件 编辑 查看 打印 帮助, made from the registry. */
import { Dropdown, type MenuProps } from "antd";
import type { ReactElement } from "react";
import { focusHome } from "../ui/keyboardHome.ts";
import { menuEntries } from "./menuModel.ts";
import { menus, type MenuIds } from "./menus.ts";
import { uiCommand } from "./registry.ts";
import { useApp, type App } from "./useApp.ts";

type Items = NonNullable<MenuProps["items"]>;

export function MenuBar(): ReactElement {
  const app = useApp();
  const choose = (id: string): void => {
    // Before the command: a dialog that it opens gives the focus back to where it was.
    focusHome();
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

const itemsOf = (ids: MenuIds, app: App): Items =>
  menuEntries(ids, app).flatMap(({ id, label, shortcut, enabled, startsPart }): Items => [
    ...(startsPart ? [{ type: "divider" as const, key: `over-${id}` }] : []),
    { key: id, label, extra: shortcut, disabled: !enabled },
  ]);
