/** One line about an edit of many cells: what became of them, and what was left out. Pure. */
import { formatCount } from "../../../shared/format/numbers.ts";

export interface EditReport {
  /** "粘贴", "填充" … */
  readonly verb: string;
  /** Cells written. */
  readonly written: number;
  /** Of these, the ones whose text is not valid yet. */
  readonly drafts: number;
  readonly locked: number;
  readonly linesAdded?: number;
  /** Lines and columns of the block that had no place. */
  readonly linesBeyond?: number;
  readonly columnsBeyond?: number;
}

export function reportText(report: EditReport): string {
  const { verb, written, drafts, locked, linesAdded = 0, linesBeyond = 0, columnsBeyond = 0 } = report;
  const parts: string[] = [];
  if (linesAdded > 0) parts.push(`追加 ${formatCount(linesAdded)} 行`);
  if (locked > 0) parts.push(`跳过 ${formatCount(locked)} 格（不能修改）`);
  if (linesBeyond > 0) parts.push(`${formatCount(linesBeyond)} 行超出末行，未${verb}`);
  if (columnsBeyond > 0) parts.push(`${formatCount(columnsBeyond)} 列超出末列，未${verb}`);
  const all = written === 0 ? `没有${verb}` : `${verb} ${formatCount(written)} 格${outcome(written, drafts)}`;
  return [all, ...parts].join("；");
}

function outcome(written: number, drafts: number): string {
  return drafts === 0 ? "：全部成功" : `：${formatCount(written - drafts)} 成功，${formatCount(drafts)} 待改`;
}

/** Does it tell of anything that a planner has to look after? */
export const needsCare = ({ drafts, locked, linesBeyond = 0, columnsBeyond = 0 }: EditReport): boolean =>
  drafts + locked + linesBeyond + columnsBeyond > 0;

/**
 * What was told of an edit is true for as long as its cells show what it left in them: an undo ends it, rows that are merely
 * made anew do not. `rows` is looked at first, since the cells may be thousands.
 */
export function whileShown(texts: () => readonly string[], rows: () => unknown): () => boolean {
  const left = texts();
  let seen = rows();
  let stands = true;
  return () => {
    if (!stands || rows() === seen) return stands;
    seen = rows();
    const now = texts();
    stands = left.every((text, at) => text === now[at]);
    return stands;
  };
}
