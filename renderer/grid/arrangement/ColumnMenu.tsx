/**
 * The menu of a column: sorting, its place, its filter. Under it the same for all columns: which are shown. It takes the
 * keyboard while it is open; Esc, a press beside it and scrolling give it back to the grid.
 */
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useClosedFromOutside } from "../../ui/useClosedFromOutside.ts";
import "./columnMenu.css";
import { ColumnList } from "./ColumnList.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { floatNear } from "../editing/floating.ts";
import type { SheetLooks } from "./sheetLooks.ts";
import type { ColumnDeed } from "../actions.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

interface Props<Row> {
  readonly looks: SheetLooks<Row>;
  readonly anchor: DOMRect;
  /** Absent: the list of all columns. */
  readonly columnId: string | undefined;
  readonly showColumns: () => void;
  /** `back`: the keyboard goes back to the grid; else the planner has put it elsewhere. */
  readonly close: (back: boolean) => void;
}

export function ColumnMenu<Row>({ looks, anchor, columnId, showColumns, close }: Props<Row>): ReactElement {
  const column = looks.columns.find(({ id }) => id === columnId);
  const shut = (): void => close(true);
  if (column === undefined)
    return (
      <Popup label="列设置" anchor={anchor} close={close}>
        <ColumnList looks={looks} done={shut} />
      </Popup>
    );
  const act = (what: ColumnDeed): void => {
    looks.perform(what, [column.id]);
    shut();
  };
  return (
    <Popup label={`“${column.group ?? ""}${column.header}”列`} anchor={anchor} close={close}>
      <div className="column-deeds">
        <Deed label="升序" sign="▲" onClick={() => act("sort-up")} />
        <Deed label="降序" sign="▼" onClick={() => act("sort-down")} />
        <Deed label="取消排序" sign="⇅" onClick={() => act("unsort")} />
        <Deed
          label="左移"
          sign="←"
          disabled={!looks.canMove(column.id, -1)}
          onClick={() => act("move-left")}
        />
        <Deed
          label="右移"
          sign="→"
          disabled={!looks.canMove(column.id, 1)}
          onClick={() => act("move-right")}
        />
        <Deed label="最适合的列宽" sign="↔" onClick={() => act("fit")} />
        <Deed label="冻结到此" sign="▮" onClick={() => act("freeze")} />
        <Deed label="取消冻结" sign="▯" disabled={!looks.hasFrozen} onClick={() => act("unfreeze")} />
        <Deed label="隐藏" sign="✕" onClick={() => act("hide")} />
        <Deed label="各列…" sign="☰" onClick={showColumns} />
      </div>
      <FilterForm key={column.id} looks={looks} column={column} done={shut} />
    </Popup>
  );
}

function Deed({
  label,
  sign,
  disabled = false,
  onClick,
}: {
  readonly label: string;
  readonly sign: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button type="button" disabled={disabled} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
      {label}
    </button>
  );
}

function Popup({
  label,
  anchor,
  close,
  children,
}: {
  readonly label: string;
  readonly anchor: DOMRect;
  readonly close: (back: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  const popup = useRef<HTMLDivElement>(null);
  useClosedFromOutside(popup, close);
  useLayoutEffect(() => {
    if (popup.current !== null) floatNear(popup.current, anchor);
  });
  useLayoutEffect(() => {
    popup.current?.querySelector<HTMLElement>("[data-home]")?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Nobody else's while the menu is open, least of all the program's shortcuts.
    event.stopPropagation();
    if (isOfInputMethod(event.nativeEvent) || event.key !== "Escape") return;
    event.preventDefault();
    close(true);
  };
  return createPortal(
    <div ref={popup} className="column-menu" role="dialog" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>,
    document.body,
  );
}
