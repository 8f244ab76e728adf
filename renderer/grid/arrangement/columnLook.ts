/**
 * The screen's columns as a planner has arranged them: order, width, hidden ones, frozen ones. Columns the arrangement
 * does not know stand behind those they stand behind on the screen; those it alone knows are passed over; groups stay
 * together. Pure.
 */
import type { ColumnPlace, GridLook } from "../../../shared/contract/gridLook.ts";
import type { GridColumn } from "../types.ts";

type Columns = readonly GridColumn<never>[];

/** All columns in their order, hidden ones too. */
export function placesOf(columns: Columns, look: GridLook): readonly ColumnPlace[] {
  const ids = new Set(columns.map(({ id }) => id));
  const places = look.columns.filter(({ id }) => ids.has(id));
  for (const [index, { id }] of columns.entries()) {
    if (places.some((place) => place.id === id)) continue;
    const before = columns
      .slice(0, index)
      .findLast((column) => places.some((place) => place.id === column.id));
    const at = before === undefined ? 0 : places.findIndex((place) => place.id === before.id) + 1;
    places.splice(at, 0, { id, width: null, hidden: false });
  }
  const gathered = gather(places, blocksOf(columns));
  // With all of them hidden nobody could bring one back.
  return gathered.some(({ hidden }) => !hidden)
    ? gathered
    : gathered.map((place) => ({ ...place, hidden: false }));
}

/** Neighbours of one group are a block, every other column is one by itself. */
function blocksOf(columns: Columns): ReadonlyMap<string, number> {
  const blocks = new Map<string, number>();
  let block = 0;
  for (const [index, { id, group }] of columns.entries()) {
    if (group === undefined || group !== columns[index - 1]?.group) block += 1;
    blocks.set(id, block);
  }
  return blocks;
}

/** Each block where its first column stands. */
const gather = (
  places: readonly ColumnPlace[],
  blocks: ReadonlyMap<string, number>,
): readonly ColumnPlace[] => [...Map.groupBy(places, ({ id }) => blocks.get(id)).values()].flat();

/** The columns to show. */
export function arranged<Row>(columns: readonly GridColumn<Row>[], look: GridLook): GridColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const places = placesOf(columns, look);
  const frozen = frozenIds(columns, look, places);
  return places.flatMap(({ id, width, hidden }) => {
    const column = byId.get(id);
    if (column === undefined || hidden) return [];
    const { pinned: _screens, ...rest } = column;
    const own = width === null ? rest : { ...rest, width, grow: false };
    return [frozen.has(id) ? { ...own, pinned: "left" as const } : own];
  });
}

function frozenIds(columns: Columns, look: GridLook, places: readonly ColumnPlace[]): ReadonlySet<string> {
  const last = places.findIndex(({ id }) => id === look.frozenTo);
  if (look.frozenTo === "") return new Set();
  return new Set(
    last < 0
      ? columns.filter(({ pinned }) => pinned === "left").map(({ id }) => id)
      : places.slice(0, last + 1).map(({ id }) => id),
  );
}

const changed = (
  columns: Columns,
  look: GridLook,
  ids: readonly string[],
  part: Partial<ColumnPlace>,
): GridLook => ({
  ...look,
  columns: placesOf(columns, look).map((place) => (ids.includes(place.id) ? { ...place, ...part } : place)),
});

export const withWidth = (columns: Columns, look: GridLook, id: string, width: number): GridLook =>
  changed(columns, look, [id], { width: Math.max(40, Math.round(width)) });

/** The last column shown stays. */
export function withHidden(
  columns: Columns,
  look: GridLook,
  ids: readonly string[],
  hidden: boolean,
): GridLook {
  const next = changed(columns, look, ids, { hidden });
  return next.columns.every((place) => place.hidden) ? look : next;
}

/** `id` is the last frozen column; null: none is. */
export const withFrozen = (look: GridLook, id: string | null): GridLook => ({ ...look, frozenTo: id ?? "" });

/**
 * One step to the left or right: within its group, and at the edge of the group with all of it. Never across the edge of
 * the frozen columns, which is moved by freezing. The same look where there is nowhere to go.
 */
export function moved(columns: Columns, look: GridLook, id: string, step: 1 | -1): GridLook {
  const places = placesOf(columns, look);
  const blocks = blocksOf(columns);
  const frozen = frozenIds(columns, look, places);
  const side = places.filter((place) => frozen.has(place.id) === frozen.has(id));
  const ofBlock = (block: number | undefined): readonly ColumnPlace[] =>
    side.filter((place) => blocks.get(place.id) === block);
  const own = ofBlock(blocks.get(id));
  const sibling = neighbour(own, [id], step);
  const other = sibling ?? neighbour(side, idsOf(own), step);
  if (other === undefined) return look;
  const carried = sibling === undefined ? idsOf(own) : [id];
  const passed = sibling === undefined ? idsOf(ofBlock(blocks.get(other.id))) : [other.id];
  const next = carriedPast(places, new Set(carried), new Set(passed), step);
  const frozenTo = isOwnEdge(look)
    ? (next.findLast((place) => frozen.has(place.id))?.id ?? "")
    : look.frozenTo;
  return { ...look, columns: next, frozenTo };
}

const idsOf = (places: readonly ColumnPlace[]): readonly string[] => places.map(({ id }) => id);
const isOwnEdge = ({ frozenTo }: GridLook): boolean => frozenTo !== null && frozenTo !== "";

/** The shown one nearest to these, in a direction. */
function neighbour(
  places: readonly ColumnPlace[],
  ids: readonly string[],
  step: 1 | -1,
): ColumnPlace | undefined {
  const at = places.map(({ id }, index) => (ids.includes(id) ? index : -1)).filter((index) => index >= 0);
  return step === 1
    ? places.slice(Math.max(...at) + 1).find(({ hidden }) => !hidden)
    : places.slice(0, Math.min(...at)).findLast(({ hidden }) => !hidden);
}

function carriedPast(
  places: readonly ColumnPlace[],
  carried: ReadonlySet<string>,
  passed: ReadonlySet<string>,
  step: 1 | -1,
): ColumnPlace[] {
  const moving = places.filter(({ id }) => carried.has(id));
  const rest = places.filter(({ id }) => !carried.has(id));
  const at =
    step === 1
      ? rest.findLastIndex(({ id }) => passed.has(id)) + 1
      : rest.findIndex(({ id }) => passed.has(id));
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)];
}
