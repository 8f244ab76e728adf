/**
 * The rosters of a whole city, formal, messy and plain text: each must yield exactly the schools of the plan, field by
 * field wherever its layout has the column, and nothing else.
 */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../electron/host/workbooks/readWorkbook.ts";
import { inOrder } from "../../shared/model/plan.ts";
import { compareRoster } from "../../shared/roster/differences/compareRoster.ts";
import { previewRoster, type RosterPreview } from "../../shared/roster/previewRoster.ts";
import { rosterSentence } from "../../shared/roster/problems/rosterSentence.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { defaultRules } from "../builders/rules.ts";
import { programFolder } from "../support/folders.ts";
import { dictionary } from "./support/dictionary.ts";
import { wrongCells } from "./support/expectSchools.ts";

const city = planFromFile("city-anhe/plan.json");

const formal = ["classes", "seats", "teachers", "publicParticipation"];
const messy = ["seats", "teachers", "publicParticipation", "organizer", "licenseNo"];
const rosters = [
  ["河湾区", "xlsx", formal],
  ["河湾区", "xls", formal],
  ["河湾区", "ods", formal],
  ["云台县", "xlsx", formal],
  ["南屏县", "xlsx", formal],
  ["东陵县", "xlsx", messy],
  ["北原县", "xlsx", messy],
  ["高新技术开发区", "xlsx", messy],
  ["西渡县", "csv", ["seats"]],
  ["清溪县", "csv", ["seats"]],
  ["城乡一体化示范区", "csv", ["seats"]],
] as const;

/** Each file is read once. */
const previews = new Map<string, Promise<RosterPreview>>();

function preview(name: string, kind: string): Promise<RosterPreview> {
  const file = `${name}.${kind}`;
  const known = previews.get(file) ?? readPreview(name, kind);
  previews.set(file, known);
  return known;
}

async function readPreview(name: string, kind: string): Promise<RosterPreview> {
  const file = join(programFolder, "tests", "fixtures", "city-anhe", `${name}学校名册.${kind}`);
  const workbook = await readWorkbook(file);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.problem));
  const county = [...city.county.values()].find((one) => one.name === name);
  if (county === undefined) throw new Error(`no county ${name}`);
  return previewRoster(workbook.value, { plan: city, county, rules: defaultRules, dictionary });
}

const schoolsOf = (name: string) => {
  const code = [...city.county.values()].find((one) => one.name === name)?.id;
  return inOrder(city.school.values()).filter(({ countyCode }) => countyCode === code);
};

describe.each(rosters)("the roster of %s as .%s", (name, kind, extra) => {
  test("yields the plan's schools, cell by cell", async () => {
    const { rows } = await preview(name, kind);
    expect(rows).toHaveLength(schoolsOf(name).length);
    expect(wrongCells(rows, schoolsOf(name), ({ code }) => code)).toEqual([]);
  });

  test("has every column of its layout mapped", async () => {
    const { mappings } = await preview(name, kind);
    const fields = mappings.flat().flatMap(({ field }) => (field === null ? [] : [field]));
    const roots = new Set(fields.map((field) => field.split(".")[0]?.replace("stageClasses", "classes")));
    expect([...roots]).toEqual(
      expect.arrayContaining(["code", "name", "town", "type", "enrollment", ...extra]),
    );
    expect(mappings.flat().filter(({ reason }) => reason === "unknown")).toEqual([]);
  });

  test("gives no difference against the plan it is from, but for what the plan has by grade", async () => {
    const { differences } = await preview(name, kind);
    expect(differences).toMatchObject({ added: [], changed: [], missing: [], doubled: [], elsewhere: [] });
    expect(differences.unchanged).toHaveLength(schoolsOf(name).length);
  });

  test("has no error, and a sentence for everything it has", async () => {
    const { problems } = await preview(name, kind);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const problem of problems) expect(rosterSentence(problem).text).not.toContain("undefined");
  });
});

test("sums with cached results are checked in silence; sums without are one note", async () => {
  const [cached, without] = [await preview("河湾区", "xlsx"), await preview("南屏县", "xlsx")];
  expect(cached.tables.flatMap(({ totals }) => totals.map(({ label }) => label))).toEqual([
    "公办小计",
    "民办小计",
    "总计",
  ]);
  expect(cached.problems.filter(({ code }) => code.startsWith("sum-"))).toEqual([]);
  const unchecked = without.problems.filter(({ code }) => code === "sum-unchecked");
  expect(unchecked.map(({ cell }) => cell)).toEqual(["Q5", "H163"]);
});

test("hidden sheets are told, not read", async () => {
  const { problems } = await preview("东陵县", "xlsx");
  expect(problems.filter(({ code }) => code === "hidden-sheet")).toMatchObject([
    { sheet: "字典", severity: "note" },
  ]);
});

test("a county's roster brought into another county is all left out and told", async () => {
  const { rows } = await preview("西渡县", "csv");
  const workbook = await readWorkbook(
    join(programFolder, "tests", "fixtures", "city-anhe", "西渡县学校名册.csv"),
  );
  const county = city.county.get("419921");
  if (!workbook.ok || county === undefined) throw new Error("no roster or county");
  const elsewhere = previewRoster(workbook.value, { plan: city, county, rules: defaultRules, dictionary });
  expect(elsewhere.differences.added).toEqual([]);
  expect(elsewhere.differences.elsewhere).toHaveLength(rows.length);
  expect(elsewhere.problems.filter(({ code }) => code === "other-county")).toHaveLength(rows.length);
  expect(
    compareRoster({ plan: city, county, rules: defaultRules }, elsewhere.rows).missing.length,
  ).toBeGreaterThan(0);
});
