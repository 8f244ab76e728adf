/** The second sheet of a template: what goes into which column, in a few lines a planner reads before she sends it on. */
import type { DraftContent, SheetDraft } from "../../workbook/workbookDraft.ts";

const help: readonly (readonly [what: string, how: string])[] = [
  ["怎么填", "在“学校名册”表中一所学校填一行。列可以删去或调换次序，表头的文字请不要改。"],
  ["标识码", "教育部学校（机构）标识码，10 位。导入时先按标识码对应学校，没有时按学校名称。"],
  ["学校名称", "与印章一致的全称。改了名的学校照新名称填，导入时指明它是原来的哪一所。"],
  ["办别、办学类型、公参民", "从格子右边的列表中选择。完全中学、十二年一贯制学校只填小学、初中部分。"],
  ["一年级至九年级", "基期秋季的在校生人数，填整数。没有这个年级的留空；有这个年级而没有学生的填 0。"],
  [
    "小学学位、初中学位",
    "校舍能容纳的学生数（教室数 × 每班标准），不是现有学生数。不清楚的留空，程序按班数估算并注明。",
  ],
  ["班数", "知道各年级班数的填“一年级班数”等列；只知道全段的，填“小学班级数”“初中班级数”。"],
  ["许可证有效期至", "填日期，如 2026-08-31。办学许可证、有效期和举办者只有民办学校填。"],
  ["不确定的数", "请留空。“约300”“300+”一类不是数，导入后标为待改，改好之前不计入。"],
  ["合计行", "不需要；写了也只用来核对，不会当作学校。"],
];

export const templateHelp = (): SheetDraft => ({
  name: "填写说明",
  columns: [
    { column: 1, width: 26, format: "wrapped" },
    { column: 2, width: 84, format: "wrapped" },
  ],
  rows: [
    { cells: new Map<number, DraftContent>([[1, "填写说明"]]), look: "title", height: 28 },
    ...help.map(([what, how]) => ({
      cells: new Map<number, DraftContent>([
        [1, what],
        [2, how],
      ]),
    })),
  ],
});
