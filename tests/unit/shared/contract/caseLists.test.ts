/**
 * The whole of a case in an interchange file: cases, diversions, milestones, attachments and the chapters of a county come
 * back as they were, and each is refused with its path for what it cannot be.
 */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readInterchange } from "../../../../shared/contract/interchange.ts";
import { interchangeText } from "../../../../shared/contract/writeInterchange.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { aCompleteCounty } from "../../../builders/aCompleteCase.ts";
import { contentOfPlan } from "../../../builders/planContent.ts";

const rows = z.array(z.record(z.string(), z.unknown()));
const drafts = z.looseObject({ drafts: z.array(z.looseObject({ table: z.string(), recordId: z.string() })) });
const file = z.looseObject({
  counties: rows,
  cases: rows,
  diversions: rows,
  milestones: rows,
  attachments: rows,
});
type File = z.output<typeof file>;
type List = "counties" | "cases" | "diversions" | "milestones" | "attachments";

const whole = (): File => file.parse(JSON.parse(interchangeText(aCompleteCounty(3))));

/** Code and path of every problem of the file, changed in one row. */
function problemsWith(list: List, key: string, value: unknown): string[] {
  const changed = whole();
  const [first] = changed[list];
  if (first === undefined) throw new Error(`no ${list}`);
  if (value === undefined) delete first[key];
  // "__proto__" is to be a key like any other.
  else Object.defineProperty(first, key, { value, enumerable: true, configurable: true });
  const read = readInterchange(changed);
  return read.ok ? [] : (read.more ?? []).map(({ code, path }) => `${code} ${path}`);
}

test("a county of complete cases comes back as it was, its texts with their lines", () => {
  const plan = aCompleteCounty(3);
  const county = plan.county.get("419901");
  if (county === undefined) throw new Error("no county");
  const chapters = { targets: "到{目标年}年。\n（一）分年任务\n略。" };
  plan.county.set(county.id, { ...county, chapters });
  const read = readInterchange(JSON.parse(interchangeText(plan)));
  expect(read.ok && contentOfPlan(read.value)).toEqual(contentOfPlan(plan));
  expect(read.ok && read.value.county.get("419901")?.chapters).toEqual(chapters);
  expect(read.ok && [...read.value.case.values()][0]?.teacherPlan).toMatch(/。\n2\. /u);
});

test("drafts of records without an id are known by their place", () => {
  const plan = aPlan()
    .withPrivateSchool("育英学校")
    .withMeasure({ kind: "close", at: "育英学校" })
    .withMilestone("公告")
    .withMilestone("清算")
    .withAttachment("育英学校", "评估报告")
    .withDraft("milestone", "n2", "plannedDate", "下月底", "not-date")
    .withDraft("attachment", "f1", "name", " ", "required")
    .build();
  const text = interchangeText(plan);
  const told = drafts.parse(JSON.parse(text)).drafts.map(({ table, recordId }) => [table, recordId]);
  expect(told).toEqual([
    ["attachment", "f1"],
    ["milestone", "n2"],
  ]);
  const read = readInterchange(JSON.parse(text));
  expect(read.ok && interchangeText(read.value)).toBe(text);
});

describe("refused, with the place", () => {
  test.each<[List, string, unknown, string]>([
    ["milestones", "measureId", undefined, "missing-key milestones[0].measureId"],
    ["milestones", "measureId", "m99", "bad-value milestones[0].measureId"],
    ["milestones", "name", null, "wrong-type milestones[0].name"],
    ["milestones", "plannedDate", "2023-02-30", "no-such-date milestones[0].plannedDate"],
    ["milestones", "date", "2023-02-03", "unknown-key milestones[0].date"],
    ["milestones", "__proto__", {}, "unknown-key milestones[0].__proto__"],
    ["attachments", "schoolId", "没有的学校", "bad-value attachments[0].schoolId"],
    ["attachments", "schoolId", undefined, "missing-key attachments[0].schoolId"],
    ["attachments", "name", 5, "wrong-type attachments[0].name"],
    ["attachments", "path", "/etc", "unknown-key attachments[0].path"],
    ["diversions", "measureId", "m99", "bad-value diversions[0].measureId"],
    ["diversions", "grade", 10, "bad-value diversions[0].grade"],
    ["diversions", "grade", "三", "bad-value diversions[0].grade"],
    ["diversions", "boarders", -1, "negative diversions[0].boarders"],
    ["diversions", "boarders", 2.5, "fractional diversions[0].boarders"],
    ["diversions", "fees", -0.5, "negative diversions[0].fees"],
    ["diversions", "fees", 1e300, "bad-value diversions[0].fees"],
    ["diversions", "feesRefunded", "是", "wrong-type diversions[0].feesRefunded"],
    ["diversions", "date", "明年", "no-such-date diversions[0].date"],
    ["cases", "status", "started", "bad-value cases[0].status"],
    ["cases", "teachersToPlace", -1, "negative cases[0].teachersToPlace"],
    ["cases", "teachersToPlace", 1.5, "fractional cases[0].teachersToPlace"],
    ["cases", "debts", "很多", "wrong-type cases[0].debts"],
    ["cases", "landArea", -1, "negative cases[0].landArea"],
    ["cases", "landTitle", "owned", "bad-value cases[0].landTitle"],
    ["cases", "leaseUntil", "2023-13-01", "no-such-date cases[0].leaseUntil"],
    ["cases", "riskLevel", "toString", "bad-value cases[0].riskLevel"],
    ["cases", "risks", { fire: true }, "unknown-key cases[0].risks.fire"],
    ["cases", "risks", { debt: "有" }, "wrong-type cases[0].risks.debt"],
    ["cases", "contingency", ["一", "二"], "wrong-type cases[0].contingency"],
    ["counties", "chapters", { preface: "" }, "unknown-key counties[0].chapters.preface"],
    ["counties", "chapters", { targets: 5 }, "wrong-type counties[0].chapters.targets"],
  ])("%s.%s as %j", (list, key, value, problem) => {
    expect(problemsWith(list, key, value)).toContain(problem);
  });
});

test("an empty group is none: it comes back without", () => {
  for (const [list, key] of [
    ["cases", "risks"],
    ["counties", "chapters"],
  ] as const) {
    const changed = whole();
    if (changed[list][0] !== undefined) changed[list][0][key] = {};
    const read = readInterchange(changed);
    if (!read.ok) throw new Error(read.problem.code);
    const again = file.parse(JSON.parse(interchangeText(read.value)));
    expect(again[list][0]).not.toHaveProperty(key);
  }
});
