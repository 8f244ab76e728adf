/**
 * Digits that look otherwise than those beside them are another number: 20 struck out before 25, the raised 2 of a note
 * behind 40. Joined they would be 2025 and 402, so a line's end parts them, which no number has.
 */

export const joinLooks = (before: string, after: string): string =>
  /\p{Nd}\s*$/u.test(before) && /^\s*\p{Nd}/u.test(after) ? `${before}\n${after}` : before + after;
