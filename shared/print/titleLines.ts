/** A title too long for one line goes on where its words part: 一校一案 or 民办义务教育 is not torn in two. */

/** Characters of 2号 on a line of the text block. */
const perLine = 20;

export const titleLines = (first: string, rest: string, most = perLine): string =>
  first.length + rest.length > most ? `${first}\n${rest}` : `${first}${rest}`;
