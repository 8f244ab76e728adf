/** The same count for every peer: rows by school, grade, class, entry and status, as one comparable line a group. */
import { createHash } from "node:crypto";
import { pupilHeaders } from "./pupilExport.ts";

const counted = ["学校标识码", "学校名称", "年级名称", "入学年月", "班级名称", "学生状态"] as const;
const columns = counted.map((header) => pupilHeaders.indexOf(header));

export interface Count {
  readonly pupils: number;
  readonly groups: number;
  /** Of all groups with their counts. */
  readonly digest: string;
}

export class RowCount {
  readonly #groups = new Map<string, number>();

  /** Cells of a row from the first column on; the header counts for nothing. */
  add(texts: readonly unknown[]): void {
    const key = columns.map((column) => textOf(texts[column])).join("|");
    if (key === counted.join("|")) return;
    this.#groups.set(key, (this.#groups.get(key) ?? 0) + 1);
  }

  result(): Count {
    return countOf([...this.#groups]);
  }
}

/** The columns that are counted hold texts; of a formula or a date nobody would know what it was to be. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export function countOf(groups: readonly (readonly [key: string, count: number])[]): Count {
  const lines = groups.map(([key, count]) => `${key}=${count}`).toSorted();
  return {
    pupils: groups.reduce((sum, [, count]) => sum + count, 0),
    groups: groups.length,
    digest: createHash("sha256").update(lines.join("\n")).digest("hex"),
  };
}
