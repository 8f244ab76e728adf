/** Lines pasted behind the last one of the schedule, together with cells of measures that are there. */
import { expect, test } from "vitest";
import { mostLines } from "../../../../shared/commands/pasteMeasures.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal } from "./running.ts";

const county = "419901";
const story = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 50, seats: { primary: 320 } })
    .withMeasure({ kind: "convert", at: "育英学校", on: "2023-08-20" });

const line = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([field, text]) => ({ field, text }));

test("they become measures in their order, in one patch with the other cells", () => {
  const plan = story().build();
  const { label, patch } = patched(plan, "paste-measures", {
    county,
    cells: [{ table: "measure", id: "m1", field: "plannedDate", text: "2022-08-20" }],
    lines: [
      line({ schoolId: "育英学校", kind: "核减", cap: "20", plannedDate: "2022年9月" }),
      line({ schoolId: "第九小学", kind: "新建", "seats.primary": "540" }),
    ],
  });
  expect(label).toBe("粘贴 8 格，新增 2 项措施");
  expect(patch.map(({ id }) => id)).toEqual(["m1", "m-1", "m-2"]);
  expect(plan.measure.get("m1")?.plannedDate).toBe("2022-08-20");
  expect([plan.measure.get("m-1"), plan.measure.get("m-2")]).toMatchObject([
    { position: 2, kind: "intake-cap", schoolId: "育英学校", cap: 20, plannedDate: "2022-09-01" },
    { position: 3, kind: "new-build", projectName: "第九小学", seats: { primary: 540 } },
  ]);
});

test("what is not valid stays in its cell; the kind decides first whether a name may be a project", () => {
  const plan = story().build();
  patched(plan, "paste-measures", {
    county,
    cells: [],
    lines: [line({ schoolId: "没有的学校", kind: "民转公", plannedDate: "明年" })],
  });
  expect(plan.measure.get("m-1")?.projectName).toBeUndefined();
  expect([...plan.draft.values()].map(({ field, text, reason }) => [field, text, reason])).toEqual([
    ["schoolId", "没有的学校", "no-such-school"],
    ["plannedDate", "明年", "not-date"],
  ]);
});

test("a field nobody types into, a measure that is gone and an unknown county are refused whole", () => {
  const plan = story().build();
  const lines = [line({ schoolId: "育英学校" })];
  const cells = [{ table: "measure", id: "m9", field: "cap", text: "1" }];
  expect(refusal(plan, "paste-measures", { county, cells, lines })).toMatchObject({
    code: "record-missing",
    id: "m9",
  });
  expect(
    refusal(plan, "paste-measures", { county, cells: [], lines: [line({ position: "1" })] }),
  ).toMatchObject({
    code: "value-invalid",
    field: "position",
  });
  expect(refusal(plan, "paste-measures", { county: "1", cells: [], lines })).toMatchObject({
    table: "county",
  });
});

test("as many lines as there may be are made while a planner waits", () => {
  const plan = story().build();
  const lines = Array.from({ length: mostLines }, () =>
    line({ schoolId: "育英学校", kind: "核减", cap: "20" }),
  );
  const { patch } = patched(plan, "paste-measures", { county, cells: [], lines });
  expect(patch).toHaveLength(mostLines);
});
