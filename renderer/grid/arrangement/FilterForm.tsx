/**
 * The filter of one column: a condition, and the list of its values with a tick each. Typing narrows the list, by pinyin
 * initials too; Enter takes what is ticked and found, as in Excel.
 */
import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { formatCount } from "../../../shared/format/numbers.ts";
import { filterKind } from "./filter.ts";
import { FilterConditionFields } from "./FilterConditionFields.tsx";
import { chosenFilter, noCondition } from "./filterChoice.ts";
import { blankWord, matchingValues, type FilterValue } from "./filterValues.ts";
import { onListKeys } from "../editing/listKeys.ts";
import type { SheetLooks } from "./sheetLooks.ts";
import type { GridColumn } from "../types.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

interface Props<Row> {
  readonly looks: SheetLooks<Row>;
  readonly column: GridColumn<Row>;
  readonly done: () => void;
}

/** More than anyone reads; typing narrows the list. */
const mostShown = 300;

const linesOf = (values: readonly FilterValue[]): number => values.reduce((sum, { count }) => sum + count, 0);

export function FilterForm<Row>({ looks, column, done }: Props<Row>): ReactElement {
  const before = looks.look.filters[column.id];
  const values = useMemo(() => looks.valuesOf(column), [looks, column]);
  const [condition, setCondition] = useState(before?.condition ?? noCondition);
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(before?.values ?? values.map(({ text }) => text)),
  );
  const found = matchingValues(values, search);
  const kind = filterKind(column);
  const apply = (): void => {
    const isSearched = search.trim() !== "";
    looks.filter(column.id, chosenFilter({ values, found, ticked, isSearched, condition, kind }));
    done();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === "Enter" && !isOfInputMethod(event.nativeEvent) && !isButton) {
      event.preventDefault();
      apply();
    } else onListKeys(event);
  };
  const tick = (all: readonly FilterValue[], on: boolean): void =>
    setTicked((now) => {
      const next = new Set(now);
      for (const { text } of all)
        if (on) next.add(text);
        else next.delete(text);
      return next;
    });
  const tickedFound = found.filter(({ text }) => ticked.has(text)).length;
  const nothingLeft = tickedFound === 0;
  return (
    <div className="column-filter" onKeyDown={onKeyDown}>
      <FilterConditionFields kind={kind} condition={condition} change={setCondition} />
      <input
        className="field"
        type="search"
        data-home
        data-stop
        aria-label="查找值"
        placeholder="查找值（可打拼音首字母）"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <div className="column-values" role="group" aria-label="值">
        <label>
          <input
            type="checkbox"
            checked={found.length > 0 && tickedFound === found.length}
            ref={(box) => {
              if (box !== null) box.indeterminate = tickedFound > 0 && tickedFound < found.length;
            }}
            onChange={({ target }) => tick(found, target.checked)}
          />
          <span>（全选）</span>
          <span className="grey">{formatCount(linesOf(found))}</span>
        </label>
        {found.slice(0, mostShown).map((value) => (
          <label key={value.text}>
            <input
              type="checkbox"
              checked={ticked.has(value.text)}
              onChange={({ target }) => tick([value], target.checked)}
            />
            <span>{value.text === "" ? blankWord : value.text}</span>
            <span className="grey">{formatCount(value.count)}</span>
          </label>
        ))}
        {found.length > mostShown && (
          <p className="grey">{`还有 ${formatCount(found.length - mostShown)} 个值，请继续输入`}</p>
        )}
        {found.length === 0 && <p className="grey">没有这样的值</p>}
      </div>
      <div className="column-menu-foot">
        <button
          type="button"
          className="button"
          disabled={before === undefined}
          onClick={() => {
            looks.filter(column.id, null);
            done();
          }}
        >
          清除本列筛选
        </button>
        <button type="button" className="button primary" disabled={nothingLeft} onClick={apply}>
          确定
        </button>
      </div>
    </div>
  );
}
