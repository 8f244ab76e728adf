/**
 * Which of a screen's views was looked at last: kept where the looks of the grids are, by document and county, so that
 * the screen opens as it was left.
 */
import { useEffect, useState } from "react";
import { plainLook } from "../../shared/contract/gridLook.ts";
import { useGridMemory } from "./gridLooks.ts";

export function useRememberedView<View extends string>(
  name: string,
  views: readonly View[],
  first: View,
): [View, (view: View) => void] {
  const memory = useGridMemory(name);
  const [view, setView] = useState<View>(() => views.find((known) => known === memory.read()?.view) ?? first);
  useEffect(() => {
    if ((memory.read()?.view ?? first) !== view) memory.write({ ...plainLook, view });
  }, [memory, first, view]);
  return [view, setView];
}
