/** JSON as the terminal prints it: indented by one space, keys sorted where programs compare texts. */
import { byCodePoint } from "../../shared/calculation/arithmetic.ts";

export const jsonText = (value: unknown, sortKeys: boolean): string =>
  `${JSON.stringify(sortKeys ? sorted(value) : value, null, 1)}\n`;

/** By code point, like the programs that wrote the files it is compared with. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodePoint(a, b)));
}
