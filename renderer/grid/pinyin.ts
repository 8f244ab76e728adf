/** How a Chinese name can be typed on a Latin keyboard: its initials and its full spelling. Kept, as names recur. */
import { pinyin } from "pinyin-pro";

export interface Spelling {
  readonly initials: string;
  readonly full: string;
}

const spellings = new Map<string, Spelling>();

export function spellingOf(name: string): Spelling {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );
  const spelling = {
    initials: syllables.map((syllable) => syllable.slice(0, 1)).join(""),
    full: syllables.join(""),
  };
  spellings.set(name, spelling);
  return spelling;
}
