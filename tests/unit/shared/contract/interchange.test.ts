/** What an interchange file is refused for, each with its code and JSON path, and what is tolerated, for plans are drafts. */
import { describe, expect, test } from "vitest";
import { readInterchange } from "../../../../shared/contract/interchange.ts";
import { writeInterchange } from "../../../../shared/contract/writeInterchange.ts";
import { aPlan } from "../../../builders/aPlan.ts";

type Path = readonly (string | number)[];
interface Json {
  [key: string | number]: unknown;
}

const base = aPlan()
  .withCounty("东陵县", {
    targets: [{ year: 2024, shareBp: 500 }],
    progressionBp: { 7: 9800 },
    entrantIndexBp: { primary: { 2022: 9900 } },
  })
  .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 700 } })
  .withPrivateSchool("育英学校", { primaryGrades: 50, classes: { 1: 2 } })
  .withMeasure({ kind: "rebuild", at: "实验小学", seats: { primary: -45 }, on: "2022-08-20" })
  .withMeasure({ kind: "close", at: "育英学校", stages: ["primary"], investment: 12.5 })
  .withMeasure({ at: "育英学校" })
  .withCase("育英学校", "close")
  .withDraft("measure", "m2", "plannedDate", "明年", "not-date")
  .build();
base.city.set("419900", { id: "419900", name: "安和市" });
base.diversion.set("d1", {
  id: "d1",
  position: 1,
  scenarioId: "current",
  measureId: "m2",
  stage: "primary",
  students: 20,
  toHome: true,
});

base.acknowledgement.set("a1", {
  id: "a1",
  position: 1,
  scenarioId: "current",
  countyCode: "419901",
  finding: "measure-undated/419901/育英学校/m2////plannedDate",
  figure: 3,
  reason: "等待批复",
});

/** The base file as outside programs have it, with one place changed. */
function fileWith(path: Path, value: unknown): unknown {
  const file: unknown = JSON.parse(JSON.stringify(writeInterchange(base)));
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (isJson(at) ? at[step] : undefined), file);
  const key = path.at(-1);
  if (!isJson(holder) || key === undefined) throw new Error(`no ${path.join(".")}`);
  if (value === undefined) delete holder[key];
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return file;
}
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Code and path of every problem. */
function problemsWith(path: Path, value: unknown): string[] {
  const read = readInterchange(fileWith(path, value));
  return read.ok ? [] : (read.more ?? []).map((problem) => `${problem.code} ${problem.path}`);
}

/** As problems write a path: `schools[1].name`. */
const written = (path: Path): string =>
  path.map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${step}`)).join("");

test("the base file is read", () => {
  const read = readInterchange(fileWith(["version"], 1));
  expect(read).toEqual({ ok: true, value: base });
});

describe("a missing key", () => {
  const required: readonly (readonly [Path, readonly string[]])[] = [
    [[], ["format", "version", "counties", "schools", "measures", "diversions"]],
    [["city"], ["code", "name"]],
    [
      ["counties", 0],
      ["code", "name", "isKey", "schooling", "baseYear", "targetYear", "snapshot"],
    ],
    [
      ["counties", 0],
      ["targets", "progressionBp", "entrantIndexBp"],
    ],
    [["counties", 0, "targets", 0], ["year"]],
    [
      ["schools", 1],
      ["id", "countyCode", "code", "name", "town", "area", "ownership", "type"],
    ],
    [
      ["schools", 1],
      ["publicParticipation", "enrollment", "classes", "seats"],
    ],
    [
      ["measures", 1],
      ["id", "countyCode", "kind"],
    ],
    [
      ["unfinishedMeasures", 0],
      ["id", "countyCode"],
    ],
    [
      ["diversions", 0],
      ["measureId", "stage", "students"],
    ],
    [["cases", 0], ["schoolId"]],
    [
      ["acknowledgements", 0],
      ["countyCode", "finding", "reason"],
    ],
    [
      ["drafts", 0],
      ["table", "recordId", "field", "text", "reason"],
    ],
  ];

  test.each(required)("in %j, each of %j", (place, keys) => {
    for (const key of keys)
      expect(problemsWith([...place, key], undefined)).toEqual([`missing-key ${written([...place, key])}`]);
  });
});

describe("a wrong type", () => {
  test.each([
    [["counties"], {}, "counties"],
    [["counties", 0], "419901", "counties[0]"],
    [["counties", 0, "code"], 419901, "counties[0].code"],
    [["counties", 0, "isKey"], "是", "counties[0].isKey"],
    [["counties", 0, "baseYear"], "2021", "counties[0].baseYear"],
    [["schools", 0, "name"], null, "schools[0].name"],
    [["schools", 0, "ownership"], 1, "schools[0].ownership"],
    [["schools", 0, "enrollment"], [], "schools[0].enrollment"],
    [["schools", 0, "enrollment", "1"], "100", "schools[0].enrollment.1"],
    [["schools", 0, "enrollment", "1"], null, "schools[0].enrollment.1"],
    [["schools", 0, "seats", "primary"], true, "schools[0].seats.primary"],
    [["measures", 0, "stages"], "primary", "measures[0].stages"],
    [["measures", 0, "plannedDate"], 20220820, "measures[0].plannedDate"],
    [["diversions", 0, "students"], "20", "diversions[0].students"],
  ])("%j as %j", (path, value, place) => {
    expect(problemsWith(path, value)).toEqual([`wrong-type ${place}`]);
  });
});

describe("a number that cannot be", () => {
  test.each([
    [["schools", 0, "enrollment", "1"], -1, "negative schools[0].enrollment.1"],
    [["schools", 0, "enrollment", "1"], 2.5, "fractional schools[0].enrollment.1"],
    [["schools", 0, "enrollment", "1"], -2.5, "fractional schools[0].enrollment.1"],
    [["schools", 0, "enrollment", "1"], 10_000_001, "bad-value schools[0].enrollment.1"],
    [["schools", 0, "classes", "1"], -1, "negative schools[0].classes.1"],
    [["schools", 0, "seats", "primary"], -1, "negative schools[0].seats.primary"],
    [["schools", 0, "teachers"], 1.5, "fractional schools[0].teachers"],
    [["measures", 0, "seats", "primary"], 1.5, "fractional measures[0].seats.primary"],
    [["measures", 1, "seats"], { primary: -1 }, "negative measures[1].seats.primary"],
    [["unfinishedMeasures", 0, "seats"], { junior: -1 }, "negative unfinishedMeasures[0].seats.junior"],
    [["measures", 1, "cap"], -1, "negative measures[1].cap"],
    [["measures", 1, "cap"], 0.1, "fractional measures[1].cap"],
    [["measures", 1, "investment"], -12.5, "negative measures[1].investment"],
    [["measures", 1, "unitSubsidy"], 1e300, "bad-value measures[1].unitSubsidy"],
    [["diversions", 0, "students"], -1, "negative diversions[0].students"],
    [["counties", 0, "targets", 0, "shareBp"], -1, "negative counties[0].targets[0].shareBp"],
    [
      ["counties", 0, "targets", 0, "reductionPupils"],
      0.5,
      "fractional counties[0].targets[0].reductionPupils",
    ],
    [["counties", 0, "progressionBp", "7"], 0.98, "fractional counties[0].progressionBp.7"],
    [
      ["counties", 0, "entrantIndexBp", "primary", "2022"],
      -1,
      "negative counties[0].entrantIndexBp.primary.2022",
    ],
    [["counties", 0, "baseYear"], 2021.5, "fractional counties[0].baseYear"],
    [["counties", 0, "targetYear"], 20245, "bad-value counties[0].targetYear"],
    [["counties", 0, "targetYear"], 2020, "bad-value counties[0].targetYear"],
  ])("%j as %j", (path, value, problem) => {
    expect(problemsWith(path, value)).toEqual([problem]);
  });

  test("net seats below zero are those of a rebuild only", () => {
    expect(problemsWith(["measures", 0, "seats", "primary"], -700)).toEqual([]);
    expect(problemsWith(["measures", 0, "kind"], "expand")).toEqual(["negative measures[0].seats.primary"]);
  });
});

describe("an unknown key", () => {
  const places: readonly (readonly [Path, string])[] = [
    [[], ""],
    [["city"], "city."],
    [["counties", 0], "counties[0]."],
    [["counties", 0, "targets", 0], "counties[0].targets[0]."],
    [["counties", 0, "entrantIndexBp"], "counties[0].entrantIndexBp."],
    [["schools", 0], "schools[0]."],
    [["schools", 0, "seats"], "schools[0].seats."],
    [["measures", 0], "measures[0]."],
    [["measures", 0, "seats"], "measures[0].seats."],
    [["unfinishedMeasures", 0], "unfinishedMeasures[0]."],
    [["diversions", 0], "diversions[0]."],
    [["cases", 0], "cases[0]."],
    [["drafts", 0], "drafts[0]."],
  ];

  test.each(
    places.flatMap((place) =>
      ["enrolment", "__proto__", "constructor", "toString"].map((key) => [...place, key] as const),
    ),
  )("in %j (%s): %s", (path, place, key) => {
    expect(problemsWith([...path, key], {})).toContain(`unknown-key ${place}${key}`);
  });

  test("several are all told", () => {
    const file = fileWith(["schools", 0, "enrolment"], {});
    if (isJson(file)) file["measure"] = [];
    const read = readInterchange(file);
    const told = read.ok ? [] : (read.more ?? []).map(({ path }) => path);
    expect(told).toEqual(expect.arrayContaining(["schools[0].enrolment", "measure"]));
  });
});

describe("grades outside 1–9", () => {
  test.each(["enrollment", "classes"])("in %s of a school", (list) => {
    for (const grade of ["0", "10", "01", "1.0", "一", "primary"]) {
      expect(problemsWith(["schools", 0, list, grade], 1)).toEqual([`bad-grade schools[0].${list}.${grade}`]);
    }
  });

  test("in the progressions of a county", () => {
    expect(problemsWith(["counties", 0, "progressionBp", "10"], 1)).toEqual([
      "bad-grade counties[0].progressionBp.10",
    ]);
  });
});

describe("a date that does not exist", () => {
  test.each(["plannedDate", "actualDate", "endDate"])("as %s", (key) => {
    for (const date of ["2021-02-30", "2023-02-29", "2022-9-1", "2022-13-01", "明年", ""]) {
      expect(problemsWith(["measures", 1, key], date)).toEqual([`no-such-date measures[1].${key}`]);
    }
  });

  test.each(["02-29", "9-1", "13-01"])("as the snapshot day %s", (day) => {
    expect(problemsWith(["counties", 0, "snapshot"], day)).toEqual(["no-such-date counties[0].snapshot"]);
  });
});

describe("a word, code or format there is not", () => {
  test.each([
    [["format"], "other", "format"],
    [["version"], 2, "version"],
    [["counties", 0, "schooling"], "5-3", "counties[0].schooling"],
    [["counties", 0, "bind"], "both", "counties[0].bind"],
    [["counties", 0, "targets", 0, "stage"], "all", "counties[0].targets[0].stage"],
    [["counties", 0, "entrantIndexBp", "primary"], { next: 1 }, "counties[0].entrantIndexBp.primary.next"],
    [["schools", 0, "ownership"], "mixed", "schools[0].ownership"],
    [["schools", 0, "type"], "toString", "schools[0].type"],
    [["measures", 0, "kind"], "sell", "measures[0].kind"],
    [["measures", 0, "stages"], ["senior"], "measures[0].stages[0]"],
    [["measures", 0, "land"], "maybe", "measures[0].land"],
    [["diversions", 0, "toHome"], false, "diversions[0].toHome"],
    [["cases", 0, "disposition"], "sell", "cases[0].disposition"],
    [["drafts", 0, "reason"], "ugly", "drafts[0].reason"],
    [["drafts", 0, "table"], "draft", "drafts[0].table"],
  ])("%j as %j", (path, value, place) => {
    expect(problemsWith(path, value)).toEqual([`bad-value ${place}`]);
  });
});

describe("what contradicts the rest of the file", () => {
  test.each([
    [["schools", 0, "countyCode"], "419999", ["unknown-county schools[0].countyCode"]],
    [["measures", 0, "countyCode"], "419999", ["unknown-county measures[0].countyCode"]],
    [["unfinishedMeasures", 0, "countyCode"], "419999", ["unknown-county unfinishedMeasures[0].countyCode"]],
    [
      ["measures", 1, "id"],
      "m1",
      ["duplicate-id measures[1].id", "bad-value diversions[0].measureId", "bad-value drafts[0].recordId"],
    ],
    [["unfinishedMeasures", 0, "id"], "m1", ["duplicate-id unfinishedMeasures[0].id"]],
    [["schools", 1, "id"], "实验小学", ["duplicate-id schools[1].id"]],
    [["acknowledgements", 0, "countyCode"], "419999", ["unknown-county acknowledgements[0].countyCode"]],
    [["diversions", 0, "toSchoolId"], "实验小学", ["bad-value diversions[0]"]],
    [["diversions", 0, "toHome"], undefined, ["bad-value diversions[0]"]],
    [["drafts", 0, "recordId"], "m9", ["bad-value drafts[0].recordId"]],
    [["drafts", 0, "field"], "colour", ["bad-value drafts[0].field"]],
    [["drafts", 0, "field"], "position", ["bad-value drafts[0].field"]],
    [["drafts", 0, "field"], "kind", ["bad-value drafts[0].field"]],
  ])("%j as %j", (path, value, problems) => {
    expect(problemsWith(path, value)).toEqual(problems);
  });

  test.each(["counties", "cases", "acknowledgements", "drafts"])("the same row twice in %s", (list) => {
    const file = fileWith(["version"], 1);
    const rows = isJson(file) ? file[list] : undefined;
    if (Array.isArray(rows)) rows.push(rows[0]);
    const read = readInterchange(file);
    expect(read.ok ? null : read.problem.code).toBe("duplicate-id");
  });
});

describe("what is no plan at all", () => {
  test.each([null, undefined, 5, "plan", [], [{}]])("%j", (json) => {
    expect(readInterchange(json)).toMatchObject({ ok: false, problem: { code: "not-a-plan" } });
  });

  test("nesting without end is refused, not a crash", () => {
    const depth = 5_000;
    const deep: unknown = JSON.parse(`{"format":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    expect(readInterchange(deep)).toMatchObject({ ok: false });
  });
});

describe("tolerated, for plans are drafts", () => {
  test.each([
    ["a measure of a school that is missing", ["measures", 1, "schoolId"], "没有"],
    ["a measure without a date", ["measures", 0, "plannedDate"], undefined],
    ["zero seats", ["measures", 0, "seats"], { primary: 0, junior: 0 }],
    ["no seats in any stage", ["measures", 0, "seats"], {}],
    ["a route at a public school", ["measures", 1, "schoolId"], "实验小学"],
    [
      "a school without pupils, code or name",
      ["schools", 0],
      {
        ...writeInterchange(aPlan().withCounty("东陵县").withPublicSchool("实验小学").build()).schools[0],
        code: "",
        name: "",
      },
    ],
    ["a target without a number", ["counties", 0, "targets"], [{ year: 2024 }]],
    ["no cases", ["cases"], undefined],
    ["no city", ["city"], undefined],
    ["a target year that is the base year", ["counties", 0, "targetYear"], 2021],
  ])("%s", (_what, path, value) => {
    expect(problemsWith(path, value)).toEqual([]);
  });

  test("a measure without seats in any stage is kept as one without seats", () => {
    const read = readInterchange(fileWith(["measures", 0, "seats"], {}));
    expect(read.ok && read.value.measure.get("m1")).not.toHaveProperty("seats");
  });
});
