/** Responsible persons and dates for many schools at once: what is there stays unless it is to be overwritten. */
import { expect, test } from "vitest";
import type { CommandInput } from "../../../../shared/commands/index.ts";
import { draftId } from "../../../../shared/model/draft.ts";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { applyPatch, reverse } from "../../../../shared/patch/patch.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched, refusal, run } from "./running.ts";

const schools = ["育英学校", "博文学校", "晨光学校"];
const story = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学")
    .withPrivateSchool("育英学校", { primaryGrades: 40 })
    .withPrivateSchool("博文学校", { primaryGrades: 40 })
    .withPrivateSchool("晨光学校", { primaryGrades: 40 })
    .withCase("育英学校", { leader: "王县长", status: "active" })
    .withMeasure({ id: "closing", kind: "close", at: "育英学校" })
    .withMeasure({ id: "dated", kind: "close", at: "博文学校", on: "2022-07-01" })
    .withMeasure({ id: "cap", kind: "intake-cap", at: "晨光学校", cap: 10 })
    .build();
const filled = (plan: MutablePlan, field: "leader" | "status" | "liquidatedBy"): unknown[] =>
  schools.map((id) => plan.case.get(id)?.[field]);

test("what is empty is filled in, in one step that is undone in one", () => {
  const plan = story();
  const before = structuredClone(plan);
  const { label, patch } = patched(plan, "fill-cases", {
    schools,
    fillings: [
      { field: "leader", text: "李副县长" },
      { field: "liquidatedBy", text: "2023年8月" },
    ],
    overwrite: false,
  });
  expect(label).toBe("批量填写 3 所学校：县级包保领导、清算完成时限");
  expect(filled(plan, "leader")).toEqual(["王县长", "李副县长", "李副县长"]);
  expect(filled(plan, "liquidatedBy")).toEqual(["2023-08-01", "2023-08-01", "2023-08-01"]);
  applyPatch(plan, reverse(patch));
  expect(plan).toEqual(before);
});

test("what is there is overwritten where that is asked for, and told only where it changes", () => {
  const plan = story();
  const overwriting: CommandInput<"fill-cases"> = {
    schools,
    fillings: [{ field: "status", text: "推进中" }],
    overwrite: true,
  };
  expect(run(plan, "fill-cases", overwriting)).toBe("批量填写 2 所学校：进展");
  expect(filled(plan, "status")).toEqual(["active", "active", "active"]);
});

test("a draft is something that is there", () => {
  const plan = story();
  const id = draftId("case", "晨光学校", "liquidatedBy");
  const draft = { table: "case", recordId: "晨光学校", field: "liquidatedBy", text: "年底" };
  plan.draft.set(id, { id, ...draft, reason: "not-date" });
  const fillings = [{ field: "liquidatedBy" as const, text: "2023-08-01" }];
  run(plan, "fill-cases", { schools, fillings, overwrite: false });
  expect(filled(plan, "liquidatedBy")).toEqual(["2023-08-01", "2023-08-01", undefined]);
  run(plan, "fill-cases", { schools, fillings, overwrite: true });
  expect(filled(plan, "liquidatedBy")).toEqual(["2023-08-01", "2023-08-01", "2023-08-01"]);
  expect(plan.draft.size).toBe(0);
});

test("a date goes to measures of one kind, and only to those of the chosen schools", () => {
  const plan = story();
  const label = run(plan, "fill-cases", {
    schools: ["育英学校", "晨光学校"],
    fillings: [{ kind: "close", text: "2023-07-01" }],
    overwrite: true,
  });
  expect(label).toBe("批量填写 1 所学校：终止办学（停办）的计划日期");
  const dates = ["closing", "dated", "cap"].map((id) => plan.measure.get(id)?.plannedDate);
  expect(dates).toEqual(["2023-07-01", "2022-07-01", undefined]);
});

test("an empty text clears", () => {
  const plan = story();
  const fillings = [{ field: "leader" as const, text: "" }];
  expect(run(plan, "fill-cases", { schools, fillings, overwrite: false })).toBe(
    "批量清空 1 所学校：县级包保领导",
  );
  expect(filled(plan, "leader")).toEqual([undefined, undefined, undefined]);
});

test("what is no value, no field or no private school is refused as a whole", () => {
  const plan = story();
  const fill = (fillings: unknown, own: readonly string[] = schools): unknown =>
    refusal(plan, "fill-cases", { schools: own, fillings, overwrite: true });
  expect(fill([{ field: "liquidatedBy", text: "年底" }])).toMatchObject({
    code: "value-invalid",
    field: "liquidatedBy",
    found: "年底",
  });
  expect(fill([{ field: "disposition", text: "停办" }])).toMatchObject({ code: "bad-input" });
  expect(fill([{ field: "leader", text: "甲" }], ["实验小学"])).toMatchObject({ code: "value-invalid" });
  expect(fill([{ field: "leader", text: "甲" }], ["没有的学校"])).toMatchObject({ code: "record-missing" });
});
