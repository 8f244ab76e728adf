/**
 * The menu of the right button (and of Shift+F10 and the menu key) on every grid of the program. Where a text is being
 * typed the browser's own menu stays, for it knows about spelling and about the clipboard of texts.
 */
import { useEffect, useState, type ReactElement } from "react";
import { lineNumberColumn } from "../grid/lineNumbers.ts";
import { Menu, type MenuPlace } from "../ui/Menu.tsx";
import { gridMenus } from "./menus.ts";
import { menuEntries } from "./menuModel.ts";
import { uiCommand } from "./registry.ts";
import { useApp } from "./useApp.ts";

interface Opened {
  readonly kind: keyof typeof gridMenus;
  readonly at: MenuPlace;
  readonly byKey: boolean;
}

export function GridMenu(): ReactElement | null {
  const app = useApp();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const onContextMenu = (event: MouseEvent): void => {
      const sheet = sheetUnder(event);
      if (sheet === null) return;
      event.preventDefault();
      setOpened(openedOn(sheet, event));
    };
    document.addEventListener("contextmenu", onContextMenu);
    return () => document.removeEventListener("contextmenu", onContextMenu);
  }, []);
  if (opened === null) return null;

  const close = (back: boolean): void => {
    setOpened(null);
    if (back) app.grid()?.focus();
  };
  const choose = (id: string): void => {
    close(true);
    void uiCommand(id).run(app);
  };
  return (
    <Menu
      // Opened anew elsewhere, it begins anew.
      key={`${opened.at.x}/${opened.at.y}`}
      label="右键菜单"
      entries={menuEntries(gridMenus[opened.kind], app)}
      at={opened.at}
      byKey={opened.byKey}
      choose={choose}
      close={close}
    />
  );
}

/** Null where the menu is somebody else's: fields, a cell being typed into, everything that is no grid. */
function sheetUnder({ target }: MouseEvent): Element | null {
  if (!(target instanceof Element) || target.closest("input, select, .sheet-list") !== null) return null;
  const isTypedInto = target.closest('.sheet-frame[data-editing="true"]') !== null;
  return isTypedInto ? null : target.closest(".spreadsheet");
}

/** Null on sums and on empty ground: nothing there can be acted on. */
function openedOn(sheet: Element, event: MouseEvent): Opened | null {
  const kind = event.target instanceof Element ? kindOf(event.target) : null;
  if (kind === null) return null;
  const byKey = event.button !== 2;
  return { kind, byKey, at: byKey ? belowCell(sheet, event) : placeOf(event) };
}

function kindOf(target: Element): Opened["kind"] | null {
  if (target.closest(".ag-header") !== null) return "column";
  if (target.closest(".ag-grid-pinned-bottom-rows") !== null) return null;
  if (target.closest(`.ag-cell[col-id="${lineNumberColumn}"]`) !== null) return "line";
  return target.closest(".ag-cell, .sheet-frame") === null ? null : "cell";
}

const placeOf = ({ clientX: x, clientY: y }: MouseEvent): MenuPlace => ({ x, y });

function belowCell(sheet: Element, event: MouseEvent): MenuPlace {
  const cell = sheet.querySelector(".sheet-frame")?.getBoundingClientRect();
  return cell === undefined ? placeOf(event) : { x: cell.left + 8, y: cell.bottom };
}
