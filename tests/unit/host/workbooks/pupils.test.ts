/** Tables with one row per pupil are counted while they are read: groups come out, and nothing of any pupil. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Counted, limits } from "../../../../electron/host/workbooks/limits.ts";
import { readContent } from "../../../../electron/host/workbooks/readContent.ts";
import { newReading } from "../../../../electron/host/workbooks/reading.ts";
import { readWorkbook } from "../../../../electron/host/workbooks/readWorkbook.ts";
import type { PupilGroup } from "../../../../shared/roster/pupils/pupilGroups.ts";
import { aPupilExport } from "../../../bench/pupils/pupilExport.ts";
import { aFolder } from "../../../builders/aFolder.ts";
import { programFolder } from "../../../support/folders.ts";
import { aWorkbookFile } from "./aWorkbookFile.ts";
import { firstSheet, problemOf, readOrThrow } from "./reading.ts";

const textCell = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (words: readonly string[], attributes = ""): string =>
  `<row${attributes}>${words.map((word) => (word === "" ? "<c/>" : textCell(word))).join("")}</row>`;
const header = ["学籍号", "姓名", "学校名称", "年级", "班级"];
const pupil = (school: string, grade: string, className: string): readonly string[] => [
  "G410522201501010001",
  "王子轩",
  school,
  grade,
  className,
];
const table = (rows: readonly string[]): Buffer => aWorkbookFile({ rows: row(header) + rows.join("") });

const summary = ({ schoolName, grade, className, count, hidden }: PupilGroup) =>
  [schoolName, grade, className, count, ...(hidden ? ["hidden"] : [])].join(" ");
const groupsOf = async (file: Buffer | string): Promise<readonly string[]> =>
  ((await firstSheet(file)).pupils?.groups ?? []).map(summary);

test("an export of 安河市, against counts by another program", async () => {
  const outcome = await readWorkbook(
    join(programFolder, "tests", "fixtures", "city-anhe", "学籍导出-学生名册.xlsx"),
  );
  const sheet = outcome.ok ? outcome.value.sheets[0] : undefined;
  const lines = (sheet?.pupils?.groups ?? []).map(
    (group) =>
      [group.schoolCode, group.schoolName, group.grade, group.className, group.entry, group.status].join(
        "|",
      ) + `=${group.count}`,
  );
  expect(sheet).toMatchObject({ cells: [], pupils: { headerRow: 1, rows: 3000 } });
  expect(lines).toHaveLength(92);
  const digest = createHash("sha256").update(lines.toSorted().join("\n")).digest("hex");
  expect(digest.slice(0, 16)).toBe("a33bdad055c98729");
});

test.each(["shared", "inline"] as const)("texts in the %s place", async (place) => {
  const { pupils } = await firstSheet(aPupilExport(1000, place));
  expect(pupils?.rows).toBe(1000);
  expect(pupils?.groups.slice(0, 2)).toMatchObject([
    {
      schoolCode: "2141000001",
      grade: "一年级",
      className: "2021级1班",
      status: "休学",
      count: 1,
      firstRow: 2,
    },
    { schoolCode: "2141000001", grade: "一年级", className: "2021级1班", status: "在籍在读", count: 24 },
  ]);
});

test("delimited text is counted as well", async () => {
  const lines = [
    header,
    pupil("一小", "一年级", "1班"),
    pupil("一小", "一年级", "1班"),
    pupil("二小", "二年级", ""),
  ];
  expect(await groupsOf(lines.map((line) => line.join(",")).join("\n"))).toEqual([
    "一小 一年级 1班 2",
    "二小 二年级  1",
  ]);
});

test("nothing of a pupil comes out, wherever it stands", async () => {
  const file = aWorkbookFile({
    rows: [
      row(["2021年秋人民路小学学生名册", "班主任：李桐"]),
      row(["联系电话：13912345678"]),
      row(header),
      row(pupil("一小", "一年级", "1班")),
    ].join(""),
    after: `<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="A4:A9"/></mergeCells>`,
  });
  const [sheet] = (await readOrThrow(file)).sheets;
  const said = JSON.stringify(sheet);
  for (const personal of ["G410522201501010001", "王子轩", "李桐", "13912345678"])
    expect(said).not.toContain(personal);
  expect(sheet?.cells.map(({ text }) => text)).toContain("学校:人民路小学");
  expect(sheet).toMatchObject({ merges: [], pupils: { headerRow: 3, rows: 1 } });
});

test("hidden rows are counted apart", async () => {
  const line = pupil("一小", "一年级", "1班");
  expect(await groupsOf(table([row(line), row(line, ' hidden="1"'), row(line)]))).toEqual([
    "一小 一年级 1班 2",
    "一小 一年级 1班 1 hidden",
  ]);
});

test("a row that holds anything is a pupil, an empty one is none", async () => {
  const nobody = ["", "王子轩", "", "", ""];
  expect(await groupsOf(table([row(["", "", "", "", ""]), row(nobody), "<row/>"]))).toEqual(["   1"]);
});

test("rows out of order cannot be counted as they come in", async () => {
  const line = pupil("一小", "一年级", "1班");
  for (const rows of [[row(line, ' r="9"'), row(line, ' r="8"')], [row(line, ' r="1"')]])
    expect(await problemOf(table(rows))).toMatchObject({ code: "workbook-damaged", field: "reference" });
});

test("more rows than a roster has, but no more than are counted", async () => {
  const lines = Array.from({ length: limits.rows + 1 }, () => "一小,一年级,G1");
  expect((await firstSheet(["学校名称,年级,学籍号", ...lines].join("\n"))).pupils?.rows).toBe(
    limits.rows + 1,
  );
  const nearly = { ...newReading(), count: new Counted() };
  nearly.count.add("pupilRows", limits.pupilRows - 1);
  const file = table([row(pupil("一小", "一年级", "1班")), row(pupil("一小", "一年级", "2班"))]);
  await expect(readContent(file, nearly)).rejects.toMatchObject({
    problem: { code: "workbook-too-large", field: "pupilRows" },
  });
});

test("a column that tells every pupil from the next is no class", async () => {
  const lines = Array.from({ length: limits.pupilGroups + 1 }, (_, n) => `一小,一年级,G1,${n}`);
  expect(await problemOf(["学校名称,年级,学籍号,班级", ...lines].join("\n"))).toEqual({
    code: "workbook-too-large",
    field: "pupilGroups",
    numbers: { limit: limits.pupilGroups },
  });
});

test("groups cross to the host in parcels", async () => {
  const path = join(aFolder(), "学生.csv");
  const lines = Array.from({ length: 12_000 }, (_, n) => `一小,一年级,G1,${n}班`);
  writeFileSync(path, ["学校名称,年级,学籍号,班级", ...lines].join("\n"));
  const outcome = await readWorkbook(path);
  expect(outcome.ok && outcome.value.sheets[0]?.pupils?.groups).toHaveLength(12_000);
});
