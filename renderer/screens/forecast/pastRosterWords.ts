/** Whether a roster of an earlier fall is this county's at all: its title may not say whose it is, but its schools do. */
import type { RosterReading } from "../../../shared/contract/roster.ts";
import { formatCount } from "../../../shared/format/numbers.ts";

/** Why nothing can be filled in; `counts.added` and the others are of the rows an import would take. */
export function nothingToFill({ schools, added, changed, unchanged }: RosterReading["counts"]): string {
  return schools > 0 && added + changed + unchanged === 0
    ? `文件中的 ${formatCount(schools)} 所学校都不属于本县，没有可填的人数。`
    : "文件中没有找到各年级人数。请核对表头，或直接在表格中填写。";
}

/** Null where at least half of its schools are known here; schools close and open, but not most of them. */
export function strangeRoster({ added, changed, unchanged }: RosterReading["counts"]): string | null {
  const known = changed + unchanged;
  if (known >= added) return null;
  return known === 0
    ? "这些学校都不在本县现在的名册中，请核对是不是本县的往年名册。"
    : `其中只有 ${formatCount(known)} 所在本县现在的名册中，请核对是不是本县的往年名册。`;
}
