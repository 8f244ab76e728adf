/**
 * A menu at a place of the window, never outside of it. It takes the keyboard while it is open and goes away with
 * everything that shows the planner has turned elsewhere: Esc, Tab, a press beside it, scrolling, another window.
 */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { createPortal } from "react-dom";
import { nextEntry, type KeyedEntry } from "./menuKeys.ts";
import { useClosedFromOutside } from "./useClosedFromOutside.ts";
import { isOfInputMethod } from "./inputMethod.ts";
import "./menu.css";

export interface MenuEntry extends KeyedEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  /** A line above it. */
  readonly startsPart: boolean;
}

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly at: MenuPlace;
  /** Opened by a key: the first entry is chosen at once. */
  readonly byKey: boolean;
  readonly choose: (id: string) => void;
  /** `back`: the keyboard is to go back where it was; else the planner has put it elsewhere. */
  readonly close: (back: boolean) => void;
}

export function Menu({ label, entries, at, byKey, choose, close }: Props): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(() => (byKey ? nextEntry(entries, -1, "ArrowDown") : -1));
  useLayoutEffect(() => {
    if (menu.current !== null) keepInside(menu.current, at);
  }, [at]);
  useClosedFromOutside(menu, close);
  useEffect(() => menu.current?.focus({ preventScroll: true }), []);

  const take = (entry: MenuEntry | undefined): void => {
    if (entry?.enabled === true) choose(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Nobody else's while the menu is open, least of all the program's shortcuts.
    event.stopPropagation();
    event.preventDefault();
    if (isOfInputMethod(event.nativeEvent)) return;
    if (event.key === "Escape" || event.key === "Tab") close(true);
    else if (event.key === "Enter" || event.key === " ") take(entries[chosen]);
    else if (!event.ctrlKey && !event.altKey && !event.metaKey)
      setChosen(nextEntry(entries, chosen, event.key));
  };

  return createPortal(
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className="menu"
      aria-activedescendant={chosen < 0 ? undefined : `menu-entry-${chosen}`}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map((entry, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the menu itself has the keys
        <div
          key={entry.id}
          id={`menu-entry-${index}`}
          role="menuitem"
          tabIndex={-1}
          aria-disabled={!entry.enabled}
          data-chosen={index === chosen}
          data-starts-part={entry.startsPart}
          className="menu-entry"
          onMouseEnter={() => setChosen(entry.enabled ? index : -1)}
          onClick={() => take(entry)}
        >
          <span>{entry.label}</span>
          {entry.shortcut !== undefined && <span className="menu-shortcut">{entry.shortcut}</span>}
        </div>
      ))}
    </div>,
    document.body,
  );
}

const edge = 4;

/** To the left of the place or above it where there is no room, as menus of the system do. */
function keepInside(element: HTMLElement, { x, y }: MenuPlace): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = x + width > window.innerWidth - edge ? x - width : x;
  const top = y + height > window.innerHeight - edge ? Math.min(y, window.innerHeight - edge) - height : y;
  element.style.transform = `translate(${Math.max(edge, left)}px, ${Math.max(edge, top)}px)`;
}
