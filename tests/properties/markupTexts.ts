/** Texts as they stand in markup, most of them good, and the slip of the pen that spoils any markup. */
import fc from "fast-check";

/** One in forty is of the second kind. */
export const seldom = <T>(usual: fc.Arbitrary<T>, unusual: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 39, arbitrary: usual }, { weight: 1, arbitrary: unusual });

const goodTexts = fc.constantFrom(
  "东陵县实验小学",
  "合计",
  "a",
  "",
  " ",
  "320",
  "（全角）",
  "𠮷野",
  "a&amp;b",
  "&#19996;&#x9675;",
  "]]",
  "￼",
  "&lt;&gt;&quot;&apos;",
  "&#13;",
  "a\r\nb",
  "a\tb\nc",
  "_x000D_",
  "x_x0041_",
  "a > b",
  "\ufdef",
  "a".repeat(120),
);
const badTexts = fc.constantFrom(
  "]]>",
  "\uffff",
  "\ufffe",
  "&none;",
  "&#0;",
  "&#xD800;",
  "&",
  "\u0001",
  "&;",
  "a&#99999999;",
  "a<b",
);
export const texts = seldom(goodTexts, badTexts);
const slip = fc.constantFrom("without", "twice", "<", ">", "/", '"', "&", "\u0000", "]]>", "x", " ", "1");

/**
 * A slip of the pen behind the declaration: a piece left out, said twice, or a character put in. Never half a character:
 * UTF-8 cannot say one, so the two encodings would not hold the same markup.
 */
export const slipped = (markup: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(markup, fc.nat(), fc.nat(12), slip).map(([text, place, length, how]) => {
    const whole = Array.from(text);
    const start = Array.from(text.slice(0, text.search(/<\w/u))).length;
    const at = start + (place % (whole.length - start));
    if (how === "without") return whole.toSpliced(at, length).join("");
    const inserted = how === "twice" ? whole.slice(Math.max(0, at - length), at) : [how];
    return whole.toSpliced(at, 0, ...inserted).join("");
  });
