/** Tables with a column a fall whose lines stand in groups, one to a stage or an area. */
import type { Fall } from "../../../model/units.ts";
import { fallTables } from "../../fallTables.ts";
import { figure, label, type Row, type TableBlock } from "../../printed.ts";
import type { CountyFacts } from "../countyFacts.ts";

export interface FallGroup {
  readonly name: string;
  readonly lines: readonly { readonly name: string; readonly of: (year: Fall) => string }[];
}

interface Look {
  readonly falls: readonly Fall[];
  readonly headers: readonly [group: string, line: string];
  readonly widths: readonly [group: number, line: number];
}

/** A group without a name has only the names of its lines. */
export function groupedFallTables(
  { county }: CountyFacts,
  { falls, headers, widths }: Look,
  groups: readonly FallGroup[],
): TableBlock[] {
  return fallTables({
    falls,
    baseYear: county.baseYear,
    leading: headers.map((header, place) => ({ header, width: widths[place] ?? 0 })),
    bodies: (part) => groups.map((group) => groupRows(group, part)),
  });
}

const groupRows = ({ name, lines }: FallGroup, falls: readonly Fall[]): Row[] =>
  lines.map((line, place) => [
    ...(place === 0 ? [label(name, { rows: lines.length })] : []),
    { text: line.name },
    ...falls.map((year) => figure(line.of(year))),
  ]);
