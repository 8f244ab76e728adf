/** 一, 二 … 九十九: numbers of headings. */
const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`;
  return `${ten}${digits[ones] ?? ""}`;
}
