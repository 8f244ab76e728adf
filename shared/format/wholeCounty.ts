/** 全县, 全区, 全市; a zone of another name is called by it. */
export function wholeCounty(name: string): string {
  const [ending = ""] = /[县区市旗]$/u.exec(name) ?? [];
  return ending === "" ? `${name}全域` : `全${ending}`;
}
