/** Text as spreadsheets escape it: _x000D_ is the character 13, _x005F_ an underscore (ECMA-376, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
