/** Where a change is shown: where the planner is if it shows there, else in the view it belongs to. */
import { expect, test } from "vitest";
import { showingOf } from "../../../../renderer/screens/history/showing.ts";
import type { View } from "../../../../renderer/screens/history/sightings.ts";
import { applyPatch, reverse, type Patch } from "../../../../shared/patch/patch.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched } from "../../shared/commands/running.ts";

const aCounty = () =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学")
    .withPrivateSchool("育英学校")
    .withPrivateSchool("晨光学校")
    .withMeasure({ kind: "new-build", projectName: "第二小学" })
    .withMilestone("立项")
    .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 20, stages: ["primary"], on: "2022-09-01" })
    .withMilestone("公示")
    .withDiversion({ students: 20, toHome: true })
    .withAttachment("晨光学校", "批复")
    .build();

type Call = readonly [name: string, input: unknown];
const typed = (table: string, id: string, field: string, text: string): Call => [
  "edit-cells",
  { cells: [{ table, id, field, text }] },
];

/** "view: row.column …" of undoing a command. */
function undone([name, input]: Call, present: View | null = null): string | null {
  const plan = aCounty();
  const { patch } = patched(plan, name, input);
  return said(plan, reverse(patch), present);
}

function said(plan: ReturnType<typeof aCounty>, patch: Patch, present: View | null): string | null {
  applyPatch(plan, patch);
  const showing = showingOf(plan, patch, present);
  if (showing === null) return null;
  const { view, cells, neighbour } = showing;
  const places = cells.map(({ rowId, columnId }) => `${rowId}.${columnId}`);
  return `${view}: ${places.join(" ")}${neighbour === undefined ? "" : `next to ${neighbour}`}`;
}

test("a measure is in the schedule, a cap alone in the intake plan, a school in the roster, a case in its form", () => {
  expect(undone(typed("measure", "m1", "remarks", "征地中"))).toBe("measures: m1.remarks");
  expect(undone(typed("measure", "m2", "cap", "30"))).toBe("intake: 育英学校.primary.2022");
  expect(undone(typed("measure", "m2", "remarks", "征求意见"), "intake")).toBe("measures: m2.remarks");
  expect(undone(typed("school", "实验小学", "town", "城关镇"))).toBe("roster: 实验小学.town");
  expect(undone(typed("school", "育英学校", "principal", "张"))).toBe("cases: 育英学校.school.principal");
  expect(undone(typed("case", "育英学校", "leader", "李"))).toBe("cases: 育英学校.case.leader");
  expect(undone(["set-targets", { county: "419901", targets: [{ year: 2022, shareBp: 500 }] }])).toBeNull();
});

test("a text of the county plan is at its chapter", () => {
  expect(undone(typed("county", "419901", "chapters.seats", "我县学位"))).toBe("county-plan: seats.text");
});

test("rows of a case are in its form, milestones of a project at its line of the schedule", () => {
  expect(undone(typed("attachment", "f1", "note", "复印件"))).toBe("cases: 晨光学校.attachment.note/f1");
  expect(undone(["remove-attachments", { attachments: ["f1"] }], "roster")).toBe(
    "cases: 晨光学校.attachment./f1",
  );
  expect(undone(["add-attachment", { schoolId: "晨光学校", name: "方案" }])).toBe(
    "cases: 晨光学校.attachments",
  );
  expect(undone(typed("diversion", "d1", "students", "30"))).toBe("cases: 育英学校.diversion.students/d1");
  expect(undone(typed("milestone", "n2", "owner", "王芳"))).toBe("cases: 育英学校.milestone.owner/n2");
  expect(undone(typed("milestone", "n1", "owner", "王芳"))).toBe("measures: m1.milestones");
});

test("a planner who looks at a view that shows the change stays there", () => {
  expect(undone(typed("measure", "m2", "cap", "30"), "measures")).toBe("measures: m2.cap");
  expect(undone(typed("measure", "m2", "cap", "30"), "cases")).toBe("cases: 育英学校.measure.cap/m2");
  expect(undone(typed("school", "育英学校", "town", "城关镇"), "cases")).toBe("cases: 育英学校.school.town");
  expect(undone(typed("school", "实验小学", "town", "城关镇"), "cases")).toBe("roster: 实验小学.town");
  const disposition: Call = ["set-disposition", { schools: ["晨光学校"], text: "keep" }];
  expect(undone(disposition, "roster")).toBe("roster: 晨光学校.disposition");
  expect(undone(disposition, "intake")).toBe("cases: 晨光学校.case.disposition");
});

test("a line that comes back is shown whole; for one that goes its neighbour", () => {
  expect(undone(["remove-measures", { measures: ["m1"] }], "roster")).toBe("measures: m1.");
  expect(undone(["remove-schools", { schools: ["育英学校"] }], "measures")).toBe("measures: m2.");
  expect(undone(["remove-schools", { schools: ["育英学校"] }])).toBe("roster: 育英学校.");
  expect(undone(["add-school", { county: "419901", name: "新校" }], "measures")).toBe(
    "roster: next to 晨光学校",
  );
  const plan = aCounty();
  const { patch } = patched(plan, "remove-measures", { measures: ["m1"] });
  applyPatch(plan, reverse(patch));
  expect(said(plan, patch, "roster")).toBe("measures: next to m2");
});

test("the cell of a cap that goes is still there; a draft is of its cell", () => {
  const cap: Call = [
    "set-intake-cap",
    { cells: [{ school: "晨光学校", stage: "primary", year: 2023, text: "40" }] },
  ];
  expect(undone(cap, "intake")).toBe("intake: 晨光学校.primary.2023");
  const draft: Call = [
    "set-intake-cap",
    { cells: [{ school: "育英学校", stage: "primary", year: 2022, text: "约40" }] },
  ];
  expect(undone(draft, "intake")).toBe("intake: 育英学校.primary.2022");
});

test("a ratio or a past count of the county is shown in its grid, a draft in the cell it is of", () => {
  const county = "419901";
  expect(undone(typed("county", county, "progressionBp.3", "98"))).toBe("parameters: progressionBp.3.value");
  expect(undone(typed("county", county, "entrantIndexBp.junior.2023", "约98"))).toBe(
    "parameters: entrantIndexBp.junior.2023.value",
  );
  const past = { county, year: 2020, pupils: { 1: 300, 2: 310 } };
  expect(undone(["set-past-enrollment", past], "parameters")).toBe("past: 1.past.2020 2.past.2020");
});
