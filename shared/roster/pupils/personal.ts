/**
 * Texts that look like a person's number: what is handed on of a pupil's row must hold none. Names cannot be told by
 * their look, so columns that may hold them are never read at all.
 */

/** Stands where such a text stood, so that it is not taken for an empty cell. */
export const unreadable = "\uFFFD";

/** An ID card has 18 places, old ones 15 digits; a 学籍号 a letter and 18 places; a mobile phone 11 digits. */
const personalNumber = /[0-9]{17}x|[0-9]{15,}|(?<![0-9])(?:\+?86)?1[3-9][0-9]{9}(?![0-9])/iu;

/** A quick look first: no number of a person is shorter than 11 digits, however it is spaced. */
const longNumber = /(?:[0-9０-９][\s\-—.．]*){11}/u;

/** Spaces and dashes inside a number do not hide it, nor a digit that stands before it. */
export function looksPersonal(text: string): boolean {
  if (!longNumber.test(text)) return false;
  const plain = text.normalize("NFKC");
  return personalNumber.test(plain) || personalNumber.test(plain.replaceAll(/[\s\-—.]/gu, ""));
}

export const withoutPersonal = (text: string): string => (looksPersonal(text) ? unreadable : text);

/** Empty, or not to be read. */
export const saysNothing = (text: string): boolean => text === "" || text === unreadable;
