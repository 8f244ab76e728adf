/** Which entry of a menu a key leads to: arrows go round, letters go to the next entry that begins with them. Pure. */

export interface KeyedEntry {
  readonly enabled: boolean;
  /** The first letter, as it is typed on a Latin keyboard. */
  readonly letter: string;
}

/** -1 is no entry. The same entry for a key that leads nowhere. */
export function nextEntry(entries: readonly KeyedEntry[], at: number, key: string): number {
  switch (key) {
    case "ArrowDown":
      return step(entries, at, 1, isEnabled);
    case "ArrowUp":
      return step(entries, at < 0 ? entries.length : at, -1, isEnabled);
    case "Home":
      return step(entries, -1, 1, isEnabled);
    case "End":
      return step(entries, entries.length, -1, isEnabled);
    default:
      return step(entries, at, 1, (entry) => entry.enabled && entry.letter === key.toLowerCase());
  }
}

const isEnabled = ({ enabled }: KeyedEntry): boolean => enabled;

function step(
  entries: readonly KeyedEntry[],
  from: number,
  by: 1 | -1,
  wanted: (entry: KeyedEntry) => boolean,
): number {
  const count = entries.length;
  for (let tried = 1; tried <= count; tried += 1) {
    const at = (from + by * tried + count * 2) % count;
    const entry = entries[at];
    if (entry !== undefined && wanted(entry)) return at;
  }
  return from >= 0 && from < count ? from : -1;
}
