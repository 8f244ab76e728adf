/**
 * The typefaces of official papers, by name alone: nothing is embedded. The names every Windows since 7 has come first;
 * what an office calls the same face is its other name, by which Word finds it where the first is missing.
 */
import { element, type Xml } from "./xml.ts";

export interface OfficeFont {
  readonly name: string;
  readonly otherNames: string;
  /** What stands in for it where no name is known: with serifs (roman) or without (swiss), always simplified Chinese. */
  readonly family: "roman" | "swiss" | "modern";
}

export const officeFonts = {
  fangsong: { name: "仿宋", otherNames: "FangSong;仿宋_GB2312;FangSong_GB2312", family: "modern" },
  kaiti: { name: "楷体", otherNames: "KaiTi;楷体_GB2312;KaiTi_GB2312", family: "modern" },
  heiti: { name: "黑体", otherNames: "SimHei", family: "swiss" },
  songti: { name: "宋体", otherNames: "SimSun", family: "roman" },
  xiaobiaosong: {
    name: "方正小标宋简体",
    otherNames: "FZXiaoBiaoSong-B05S;方正小标宋_GBK;华文中宋",
    family: "roman",
  },
} as const satisfies Readonly<Record<string, OfficeFont>>;
export type FontName = keyof typeof officeFonts;

/** Of numbers and Latin letters. */
export const latinFont = "Times New Roman";

export const fontTable = (): Xml =>
  element("w:fonts", { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" }, [
    ...Object.values(officeFonts).map(({ name, otherNames, family }) =>
      element("w:font", { "w:name": name }, [
        element("w:altName", { "w:val": otherNames }),
        element("w:charset", { "w:val": "86" }),
        element("w:family", { "w:val": family }),
      ]),
    ),
    element("w:font", { "w:name": latinFont }, [
      element("w:charset", { "w:val": "00" }),
      element("w:family", { "w:val": "roman" }),
    ]),
  ]);
