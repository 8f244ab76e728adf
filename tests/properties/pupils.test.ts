/** Whatever stands in the kept columns of a table of pupils, every row is counted or told, once. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { grades, schoolings } from "../../shared/model/stage.ts";
import { numberOf } from "../../shared/roster/rows/rosterRow.ts";
import { aPupilSheet, aWorkbookOf, counted } from "../roster/support/aPupilTable.ts";
import { countedPreview } from "../roster/support/countedPreview.ts";

const header = ["学籍号", "学校标识码", "学校名称", "学段", "年级", "入学年月", "班级", "学生状态"];

const line = fc.tuple(
  fc.constantFrom("G411988201201010011", ""),
  fc.constantFrom("2141001001", "2141001002", "99", "/", "'2141001001", "410105201402271234", ""),
  fc.constantFrom(
    "甲小学",
    "乙学校",
    "丙中学",
    "丁初级中学",
    "合计",
    "学校名称",
    "填表人：某",
    "__proto__",
    "",
  ),
  fc.constantFrom("小学", "初中", "高中", "九年一贯制", ""),
  fc.constantFrom(
    "一年级",
    "7",
    "初三",
    "初四",
    "2019级",
    "小学2016级",
    "2024届",
    "高一",
    "年级",
    "特殊",
    "",
  ),
  fc.constantFrom("201909", "2020-09-01", "2021年2月", "43709", ""),
  fc.constantFrom("1班", "（1）班", "七(2)班", "2018级3班", "13800138000", "实验班", ""),
  fc.constantFrom("在读", "休学", "借读", "某某", "13800138000", ""),
);

/** A table is known by its header once something stands below it. */
const last = ["", "", "甲小学", "", "一年级", "", "", ""];

const sheet = fc.record({
  lines: fc.array(line, { maxLength: 40 }),
  hidden: fc.array(fc.integer({ min: 2, max: 41 })),
});

test("counted, apart, unclear, unplaced and hidden together are all rows, and the table holds the counted", () => {
  fc.assert(
    fc.property(
      fc.array(sheet, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...schoolings),
      fc.boolean(),
      (sheets, schooling, includeHidden) => {
        const workbook = aWorkbookOf(
          ...sheets.map(({ lines, hidden }, i) =>
            aPupilSheet([header, ...lines, last], {
              name: `${i}`,
              hiddenRows: hidden,
            }),
          ),
        );
        const count = counted(workbook, { schooling, includeHidden }).pupils?.count;
        if (count === undefined) throw new Error("no pupils");
        const { statuses, beyond, unclear, unplaced, hidden } = count;
        const apart = [...statuses.values(), beyond, unclear, unplaced, hidden];
        const all = apart.reduce((sum, one) => sum + (one?.pupils ?? 0), count.counted);
        expect(all).toBe(count.rows);
        expect(count.rows).toBe(sheets.reduce((sum, { lines }) => sum + lines.length + 1, 0));
        const schools = count.schools.flatMap((school) => [...school.grades.values()]);
        expect(schools.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(count.counted);
      },
    ),
  );
});

test("what is imported is what was counted: no school of the table is lost or taken for a sum", () => {
  const county = { id: "411988", name: "", schooling: "6-3", baseYear: 2021 } as const;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      const workbook = aWorkbookOf(aPupilSheet([header, ...lines, last]));
      const { preview, counted: result } = countedPreview(workbook, county);
      // What is like no school, by name or code, is left out with a problem of its own.
      fc.pre(!preview.problems.some(({ code }) => code.startsWith("row-")));
      const imported = preview.rows.flatMap(({ cells }) =>
        grades.map((grade) => numberOf(cells, `enrollment.${grade}`) ?? 0),
      );
      expect(imported.reduce((sum, pupils) => sum + pupils, 0)).toBe(result.pupils?.count.counted);
    }),
  );
});
