/** 曾用名: names a school had or has in rosters of other years, kept as one text as people write it (甲小学、乙小学). */

/** Each name, and the whole, which may be one name with a mark in it. */
export function formerNamesIn(text = ""): string[] {
  const parts = text.split(/[、，,;；\n|/]/u).map((part) => part.trim());
  return [...new Set([...parts, text.trim()])].filter((name) => name !== "");
}

/** The text with these names behind the ones that are in it. */
export function withFormerNames(text: string | undefined, names: readonly string[]): string {
  const known = formerNamesIn(text);
  const added = names.filter((name, i) => name !== "" && !known.includes(name) && names.indexOf(name) === i);
  return [...(text === undefined || text === "" ? [] : [text]), ...added].join("、");
}
