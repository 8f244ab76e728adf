/** All columns of a grid with a tick each: which are shown. They come and go at once, under the planner's eyes. */
import { useState, type ReactElement } from "react";
import { onListKeys } from "../editing/listKeys.ts";
import type { SheetLooks } from "./sheetLooks.ts";

interface Props<Row> {
  readonly looks: SheetLooks<Row>;
  readonly done: () => void;
}

export function ColumnList<Row>({ looks, done }: Props<Row>): ReactElement {
  const [places, setPlaces] = useState(looks.places);
  const nameOf = (id: string): string => {
    const column = looks.columns.find((one) => one.id === id);
    return column?.group === undefined ? (column?.header ?? id) : `${column.group} ${column.header}`;
  };
  const change = (act: () => void): void => {
    act();
    setPlaces(looks.places);
  };
  const ids = places.map(({ id }) => id);
  const shown = places.filter(({ hidden }) => !hidden).length;
  return (
    <>
      <p className="column-menu-title">
        显示哪些列 {shown} / {places.length}
      </p>
      <div className="column-values" role="group" aria-label="各列" onKeyDown={onListKeys}>
        {places.map(({ id, hidden }, index) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!hidden}
              disabled={!hidden && shown === 1}
              {...(index === 0 ? { "data-home": true } : {})}
              onChange={() => change(() => looks.hide([id], !hidden))}
            />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </div>
      <div className="column-menu-foot">
        <button type="button" className="button" onClick={() => change(() => looks.hide(ids, false))}>
          全部显示
        </button>
        <button type="button" className="button" onClick={() => change(() => looks.resetColumns())}>
          恢复默认列
        </button>
        <button type="button" className="button primary" onClick={done}>
          完成
        </button>
      </div>
    </>
  );
}
