/** Drawn rosters as LibreOffice and openpyxl write them: read like those written by hand, number for number. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { schoolings } from "../../shared/model/stage.ts";
import { emptyPlan } from "../../shared/model/plan.ts";
import { previewRoster } from "../../shared/roster/previewRoster.ts";
import { defaultRules } from "../builders/rules.ts";
import { programFolder } from "../support/folders.ts";
import { readOrThrow } from "../unit/host/workbooks/reading.ts";
import { trueSchoolSchema } from "./generate/data.ts";
import { dictionary } from "./support/dictionary.ts";
import { measured } from "./support/measure.ts";

const folder = join(programFolder, "tests", "fixtures", "roster", "foreign");
const truthsFile = z.array(
  z.strictObject({
    name: z.string(),
    layout: z.string(),
    county: z.strictObject({ code: z.string(), name: z.string(), schooling: z.enum(schoolings) }),
    tables: z.array(
      z.strictObject({
        sheet: z.string(),
        header: z.strictObject({ first: z.int(), last: z.int() }),
        columns: z.array(z.strictObject({ column: z.int(), field: z.string() })),
      }),
    ),
    truths: z.array(trueSchoolSchema),
    badCells: z.array(z.strictObject({ sheet: z.string(), cell: z.string() })),
  }),
);
const rosters = truthsFile.parse(JSON.parse(readFileSync(join(folder, "truths.json"), "utf8")));

const files = ["libreoffice", "openpyxl"].flatMap((writer) =>
  readdirSync(join(folder, writer)).map((file) => [writer, file] as const),
);

test("there are some dozens of them", () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});

describe.each(files)("%s/%s", (writer, file) => {
  test("is understood as it was drawn", async () => {
    const roster = rosters.find(({ name }) => name === file.replace(/\.\w+$/u, ""));
    if (roster === undefined) throw new Error(`no truth of ${file}`);
    const { code: id, name, schooling } = roster.county;
    const preview = previewRoster(await readOrThrow(readFileSync(join(folder, writer, file))), {
      plan: emptyPlan(),
      county: { id, name, schooling, baseYear: 2021 },
      rules: defaultRules,
      dictionary,
    });
    const { headers, headersFound, wrongColumns, silentlyWrong, strangers, lost } = measured(roster, preview);
    expect({ headersFound, wrongColumns, silentlyWrong, strangers, lost }).toEqual({
      headersFound: headers,
      wrongColumns: [],
      silentlyWrong: [],
      strangers: [],
      lost: [],
    });
    const told = new Set(preview.problems.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(roster.badCells.filter(({ sheet, cell }) => !told.has(`${sheet}!${cell}`))).toEqual([]);
  });
});
