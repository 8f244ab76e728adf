/** Which of the office's typefaces a machine has, and what is said of those it has not. */
import { expect, test } from "vitest";
import {
  fontVariables,
  isInstalled,
  missingFonts,
  replacementNote,
  type MeasureSample,
} from "../../../../renderer/print/fonts.ts";

/** A machine with these families; each is as wide as its name is long, generic ones differ from all. */
const machineWith =
  (...families: readonly string[]): MeasureSample =>
  (font) => {
    const named = /"(.+)", (monospace|serif)$/u.exec(font);
    const [family = "", generic = ""] = named?.slice(1) ?? [];
    return families.includes(family) ? 1000 + family.length : generic.length;
  };

test("a family is installed when it makes no difference what stands behind it", () => {
  expect(isInstalled("仿宋", machineWith("仿宋"))).toBe(true);
  expect(isInstalled("仿宋", machineWith("宋体"))).toBe(false);
});

test("any of a typeface's names will do", () => {
  const measure = machineWith("FZXiaoBiaoSong-B05S", "仿宋_GB2312", "KaiTi", "STHeiti", "SimSun");
  expect(missingFonts(measure)).toEqual([]);
  expect(replacementNote([])).toBe("");
  expect(fontVariables([])).toMatchObject({ "--print-title-weight": "400" });
});

test("what is missing is named, and a title's stand-in is made heavy", () => {
  const missing = missingFonts(machineWith("仿宋", "楷体", "宋体"));
  expect(replacementNote(missing)).toBe("本机未安装小标宋、黑体，以 Noto CJK 字体代替。");
  const variables = fontVariables(missing);
  expect(variables["--print-heiti"]).toMatch(/"Noto Sans CJK SC"$/u);
  expect(variables["--print-title-weight"]).toBe("700");
});
