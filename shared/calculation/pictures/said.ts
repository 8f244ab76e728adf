/** What a picture says in words: its title tells the finding, the unit stands under it, the text is read instead of it. */

export interface Said {
  readonly title: string;
  /** What is counted and in which unit. */
  readonly measure: string;
  /** Every number of the picture, for those who do not see it. */
  readonly text: string;
}

/** 一、二 / 一、二等 5 处: not more names than a title bears. */
export function someOf(names: readonly string[], counter: string): string {
  const shown = names.slice(0, 2).join("、");
  return names.length <= 2 ? shown : `${shown}等 ${names.length} ${counter}`;
}
