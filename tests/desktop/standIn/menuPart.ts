/** Menu: keeps what was set, to be looked at. A menu here is its template. */
import type { MenuItemConstructorOptions } from "electron";
import type { ElectronParts } from "../../../electron/desktop/electronParts.ts";

export interface MenuPart {
  readonly part: ElectronParts["Menu"];
  /** undefined: never set, so that Electron's default menu would be there. */
  readonly current: () => unknown;
  readonly templates: MenuItemConstructorOptions[][];
}

export function createMenuPart(): MenuPart {
  const templates: MenuItemConstructorOptions[][] = [];
  let current: unknown;
  return {
    templates,
    current: () => current,
    part: {
      setApplicationMenu(menu) {
        current = menu;
      },
      buildFromTemplate(template) {
        templates.push(template);
        return template;
      },
    },
  };
}
