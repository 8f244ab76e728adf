/**
 * Which schools of the list are chosen, as in the file lists of an office: a click takes one, Ctrl adds or takes away, Shift
 * takes all from where the last choice began. What filters hide is not chosen: nothing is changed out of sight.
 */
import type { SchoolId } from "../../../../shared/model/units.ts";

export interface ListSelection {
  /** From where Shift counts. */
  readonly anchor: SchoolId | null;
  readonly ids: ReadonlySet<SchoolId>;
}

export const only = (id: SchoolId): ListSelection => ({ anchor: id, ids: new Set([id]) });

export function toggled({ ids }: ListSelection, id: SchoolId): ListSelection {
  const others = [...ids].filter((one) => one !== id);
  return { anchor: id, ids: new Set(ids.has(id) ? others : [...ids, id]) };
}

/** All between the anchor and the school, in the order in which they are listed. */
export function upTo({ anchor }: ListSelection, id: SchoolId, listed: readonly SchoolId[]): ListSelection {
  const [from, to] = [listed.indexOf(anchor ?? id), listed.indexOf(id)];
  if (from < 0) return only(id);
  return { anchor, ids: new Set(listed.slice(Math.min(from, to), Math.max(from, to) + 1)) };
}

export const allOf = ({ anchor }: ListSelection, listed: readonly SchoolId[]): ListSelection => ({
  anchor,
  ids: new Set(listed),
});
