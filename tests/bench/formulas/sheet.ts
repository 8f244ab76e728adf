/** One sheet of a workbook of formulas while it is written: cells by row and column, and how formulas name them. */

export type Content = string | number | null;

/** Counted from 0, as HyperFormula does. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export class Sheet {
  readonly name: string;
  readonly rows: Content[][] = [];

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, content: Content): void {
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = content;
  }

  /** '学校'!$D$2 */
  cell(row: number, column: number): string {
    return `'${this.name}'!$${columnName(column)}$${row + 1}`;
  }

  /** '学校'!$D$2:$D$139, below the header. */
  column(column: number, rows: number): string {
    return `'${this.name}'!$${columnName(column)}$2:$${columnName(column)}$${rows + 1}`;
  }

  get formulas(): number {
    return this.rows.flat().filter((content) => typeof content === "string" && content.startsWith("="))
      .length;
  }
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Half up on whole numbers, as the office's own rounding is. */
export const rounded = (amount: string, bp: string): string => `INT((${amount}*${bp}+5000)/10000)`;
export const ratioOf = (part: string, whole: string): string =>
  `IF(${whole}=0,0,INT((20000*${part}+${whole})/(2*${whole})))`;
