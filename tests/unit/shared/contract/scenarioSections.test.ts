/** Scenarios in an interchange file: what comes back of them, and what they are refused for, with its path. */
import { expect, test } from "vitest";
import { z } from "zod";
import { readInterchange } from "../../../../shared/contract/interchange.ts";
import { writeInterchange } from "../../../../shared/contract/writeInterchange.ts";
import { project } from "../../../../shared/scenarios/lens.ts";
import { aSmallCounty } from "../../../builders/commandSequences.ts";
import { run } from "../commands/running.ts";

const base = aSmallCounty();
run(base, "set-diversions", { measureId: "m1", rows: [{ stage: "primary", students: 20, toHome: true }] });
run(base, "copy-scenario", { from: "current", name: "多建学校" });
run(base, "rename-scenario", { scenario: "v-1", remarks: "再建一所初中" });
run(base, "copy-scenario", { from: "v-1", name: "少关一所" });

const section = z.looseObject({
  measures: z.array(z.looseObject({})),
  diversions: z.array(z.looseObject({})),
  drafts: z.array(z.looseObject({})),
});
const file = z.looseObject({ scenarios: z.tuple([section, section]) });
type File = z.output<typeof file>;

/** The base file as outside programs have it, changed. */
function changed(change: (scenario: File["scenarios"][0], whole: File) => void): unknown {
  const whole = file.parse(JSON.parse(JSON.stringify(writeInterchange(base))));
  change(whole.scenarios[0], whole);
  return whole;
}

/** Code and path of every problem. */
function problemsAfter(change: (scenario: File["scenarios"][0], whole: File) => void): string[] {
  const read = readInterchange(changed(change));
  return read.ok ? [] : (read.more ?? []).map(({ code, path }) => `${code} ${path}`);
}

test("each scenario comes back with its name, remarks and all that is its own", () => {
  const read = readInterchange(changed(() => undefined));
  if (!read.ok) throw new Error(read.problem.code);
  expect([...read.value.scenario.values()]).toEqual([...base.scenario.values()]);
  for (const id of ["current", "v-1", "v-2"]) {
    const [then, now] = [project(base, id), project(read.value, id)];
    expect([...now.measure.keys()].toSorted()).toEqual([...then.measure.keys()].toSorted());
    expect(now.case).toStrictEqual(then.case);
    expect(now.draft).toStrictEqual(then.draft);
    expect([...now.milestone.values()].map(({ name }) => name)).toEqual(["下达计划", "公示"]);
    expect([...now.attachment.values()].map(({ note }) => note)).toEqual(["复印件"]);
    expect([...now.diversion.values()]).toMatchObject([{ measureId: "m1", students: 20 }]);
  }
});

test("a plan without scenarios says nothing of them", () => {
  expect(writeInterchange(aSmallCounty())).not.toHaveProperty("scenarios");
});

test("unknown and missing keys are told with their path", () => {
  expect(problemsAfter((one) => (one["note"] = "多建"))).toEqual(["unknown-key scenarios[0].note"]);
  expect(problemsAfter((one) => (one.measures[0] = { ...one.measures[0], note: 1 }))).toEqual([
    "unknown-key scenarios[0].measures[0].note",
  ]);
  expect(problemsAfter((one) => delete one["name"])).toEqual(["missing-key scenarios[0].name"]);
});

test.each(["current", "@v", "a/b", ""])("%j cannot be the id of a scenario", (id) => {
  expect(problemsAfter((one) => (one["id"] = id))).toEqual(["bad-value scenarios[0].id"]);
});

test("a name of blanks alone is refused", () => {
  expect(problemsAfter((one) => (one["name"] = " \u3000"))).toEqual(["bad-value scenarios[0].name"]);
});

test("a case whose school would be taken for one of a scenario's is refused", () => {
  expect(problemsAfter((_, whole) => (whole["cases"] = [{ schoolId: "@v-1/晨光学校" }]))).toEqual([
    "bad-value cases[0].schoolId",
  ]);
});

test("two scenarios with one id or one name are refused, and one that is called as the plan is", () => {
  expect(problemsAfter((one) => (one["id"] = "v-2"))).toEqual(["duplicate-id scenarios[1].id"]);
  expect(problemsAfter((one) => (one["name"] = "少关一所"))).toEqual(["duplicate-id scenarios[1].name"]);
  expect(problemsAfter((one) => (one["name"] = "当前方案"))).toEqual(["duplicate-id scenarios[0].name"]);
});

test("a record whose id would be taken for one of a scenario is refused, in the plan too", () => {
  const marked = { id: "@v-1/m1" };
  expect(problemsAfter((one) => (one.measures[0] = { ...one.measures[0], ...marked }))).toEqual([
    "bad-value scenarios[0].measures[0].id",
  ]);
  const inPlan = (whole: File): void => {
    const measures = z.array(z.looseObject({})).parse(whole["measures"]);
    whole["measures"] = measures.map((row, i) => (i === 0 ? { ...row, ...marked } : row));
  };
  expect(problemsAfter((_, whole) => inPlan(whole))).toContain("bad-value measures[0].id");
});

test("a scenario's own contradictions are found where they are", () => {
  expect(problemsAfter((one) => one.measures.push({ ...one.measures[0] }))).toEqual([
    "duplicate-id scenarios[0].measures[3].id",
  ]);
  expect(problemsAfter((one) => (one.measures[0] = { ...one.measures[0], countyCode: "419999" }))).toEqual([
    "unknown-county scenarios[0].measures[0].countyCode",
  ]);
  expect(problemsAfter((one) => (one.diversions[0] = { ...one.diversions[0], toMeasureId: "m2" }))).toEqual([
    "bad-value scenarios[0].diversions[0]",
  ]);
});

test("a draft of a record that the scenario has not is refused, and one of the roster is the plan's alone", () => {
  expect(problemsAfter((one) => (one.drafts[0] = { ...one.drafts[0], recordId: "m9" }))).toEqual([
    "bad-value scenarios[0].drafts[0].recordId",
  ]);
  expect(problemsAfter((one) => (one.drafts[0] = { ...one.drafts[0], table: "school" }))).toEqual([
    "bad-value scenarios[0].drafts[0].table",
  ]);
});
