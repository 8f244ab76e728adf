/** The header of a table: groups merged over their columns, or only centred over them, or lost in plain text. */
import type { Layout } from "./data.ts";
import type { Mess } from "./mess.ts";
import type { SheetDraft } from "./sheetDraft.ts";

interface Column {
  readonly path: readonly string[];
}

export function drawHeader(sheet: SheetDraft, columns: readonly Column[], layout: Layout, mess: Mess): void {
  const top = sheet.next;
  const height = Math.max(...columns.map(({ path }) => path.length));
  for (const [c, { path }] of columns.entries()) {
    for (const [level, text] of path.entries()) {
      if (text === "" || isContinued(columns, c, level)) continue;
      const isLeaf = level === path.length - 1;
      const right = isLeaf ? c : lastOfGroup(columns, c, level);
      const bottom = isLeaf ? top + height - 1 : top + level;
      // In plain text a header of one level may stand in the first row or in the last: only the first is usual.
      sheet.put(top + level, c + 1, { text: mess.spreadHeader ? spread(text) : text });
      const isGroup = right > c;
      if (layout.kind === "xlsx" && !(isGroup && mess.centredGroups))
        sheet.merge(top + level, c + 1, bottom, right + 1);
    }
  }
  sheet.next = top + height;
  if (layout.numbering) numberColumns(sheet, columns.length);
}

/** Is the cell to the left the same group? */
const isContinued = (columns: readonly Column[], c: number, level: number): boolean => {
  const [path, before] = [columns[c]?.path, columns[c - 1]?.path];
  return (
    path !== undefined &&
    before !== undefined &&
    level < path.length - 1 &&
    level < before.length - 1 &&
    path.slice(0, level + 1).every((text, i) => text === before[i])
  );
};

function lastOfGroup(columns: readonly Column[], c: number, level: number): number {
  let last = c;
  while (isContinued(columns, last + 1, level)) last += 1;
  return last;
}

/** 序号 → 序 号; 一年级 → 一年级 with a line break, as narrow columns have it. */
const spread = (text: string): string =>
  text.length === 2
    ? Array.from(text).join("  ")
    : text.length > 3
      ? `${text.slice(0, 2)}\n${text.slice(2)}`
      : text;

function numberColumns(sheet: SheetDraft, width: number): void {
  const row = sheet.next;
  for (let c = 1; c <= width; c += 1) {
    sheet.put(row, c, c <= 6 ? { text: "甲乙丙丁戊己"[c - 1] ?? "" } : { number: c - 6 });
  }
}
