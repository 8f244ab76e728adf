/**
 * The office's typefaces: the first of a family that is installed, else Noto CJK and a note that says so. Only the
 * user's own fonts are used; none is shipped.
 */

export interface OfficeFont {
  /** CSS variable of pages.css. */
  readonly variable: string;
  /** As the office calls it. */
  readonly name: string;
  readonly families: readonly string[];
  readonly substitute: string;
}

const serif = "Noto Serif CJK SC";
const sans = "Noto Sans CJK SC";

const officeFonts: readonly OfficeFont[] = [
  {
    variable: "--print-xiaobiaosong",
    name: "小标宋",
    families: ["FZXiaoBiaoSong-B05S", "方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"],
    substitute: serif,
  },
  {
    variable: "--print-fangsong",
    name: "仿宋",
    families: ["FangSong", "仿宋", "FangSong_GB2312", "仿宋_GB2312", "STFangsong"],
    substitute: serif,
  },
  {
    variable: "--print-kaiti",
    name: "楷体",
    families: ["KaiTi", "楷体", "KaiTi_GB2312", "楷体_GB2312", "STKaiti"],
    substitute: serif,
  },
  {
    variable: "--print-heiti",
    name: "黑体",
    families: ["SimHei", "黑体", "STHeiti"],
    substitute: sans,
  },
  {
    variable: "--print-songti",
    name: "宋体",
    families: ["SimSun", "宋体", "NSimSun", "STSong"],
    substitute: serif,
  },
];

/** How wide a sample is in a CSS font; the fonts of this machine are known in no other way. */
export type MeasureSample = (font: string) => number;

/** A family is there when what stands behind it in the list makes no difference. */
export function isInstalled(family: string, measure: MeasureSample): boolean {
  const sizes = ["monospace", "serif"].map((behind) => measure(`40px "${family}", ${behind}`));
  return sizes[0] === sizes[1];
}

export const missingFonts = (measure: MeasureSample): readonly OfficeFont[] =>
  officeFonts.filter(({ families }) => !families.some((family) => isInstalled(family, measure)));

/** "" when nothing had to be replaced. */
export function replacementNote(missing: readonly OfficeFont[]): string {
  if (missing.length === 0) return "";
  const names = missing.map(({ name }) => name).join("、");
  return `本机未安装${names}，以 Noto CJK 字体代替。`;
}

/** The CSS variables of pages.css. 小标宋 is heavy by itself, what stands in for it is not. */
export function fontVariables(missing: readonly OfficeFont[]): Readonly<Record<string, string>> {
  const stacks = officeFonts.map(({ variable, families, substitute }): [string, string] => [
    variable,
    [...families, substitute].map((family) => `"${family}"`).join(", "),
  ]);
  const isTitleMissing = missing.some(({ variable }) => variable === "--print-xiaobiaosong");
  return { ...Object.fromEntries(stacks), "--print-title-weight": isTitleMissing ? "700" : "400" };
}

/** Latin letters tell fonts apart; Chinese characters are as wide in all of them. */
export function measureInCanvas(): MeasureSample {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("the page has no canvas");
  return (font) => {
    context.font = font;
    return context.measureText("mmmmmmiiiillW0").width;
  };
}
