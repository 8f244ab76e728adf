/** Names that Excel takes: at most 31 characters, none of them forbidden, each of them once whatever its letters' case. */

const longest = 31;

export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = fitting(name);
    let own = plain;
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = withEnding(plain, ` (${n})`);
    taken.add(own.toLowerCase());
    return own;
  });
}

function fitting(name: string): string {
  const plain = name
    // oxlint-disable-next-line no-control-regex -- control characters are among what may not be in a name
    .replaceAll(/[\\/*?:[\]\u0000-\u001F]/gu, "_")
    .slice(0, longest)
    // No name begins or ends with an apostrophe, and half of a pair of characters is none.
    .replaceAll(/^'|'$|[\uD800-\uDBFF]$/gu, "_")
    .trim();
  // "History" is a name that Excel keeps for itself.
  return plain === "" || plain.toLowerCase() === "history" ? `${plain}表` : plain;
}

const withEnding = (name: string, ending: string): string => name.slice(0, longest - ending.length) + ending;
