/**
 * 统一社会信用代码: 18 characters, the last of which checks the others (GB 32100—2015, 附录 B). Letters that look like
 * digits (I O S V Z) are not used.
 */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const format = new RegExp(`^[${alphabet}]{18}$`, "u");

export function isCreditCode(text: string): boolean {
  if (!format.test(text)) return false;
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  // The weight of place n is 3ⁿ modulo 31.
  let [sum, weight] = [0, 1];
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % alphabet.length;
  }
  return values.at(-1) === (alphabet.length - (sum % alphabet.length)) % alphabet.length;
}
