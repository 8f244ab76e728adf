/** A change as data: applying, taking back, finding that it does not fit any more, and making one of several. */
import { describe, expect, test } from "vitest";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { difference } from "../../../../shared/patch/difference.ts";
import {
  alteration,
  applyPatch,
  findConflict,
  insertion,
  removal,
  reverse,
  squash,
  type Patch,
} from "../../../../shared/patch/patch.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const story = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 100 } })
    .build();
const measureOf = (plan: MutablePlan) => plan.measure.get("m1") ?? expect.unreachable("m1 is there");
const change = (before: Record<string, string | null>, after: Record<string, string | null>) => ({
  table: "measure" as const,
  id: "m1",
  before,
  after,
});

test("an alteration holds the fields that differ, with what was there before", () => {
  const measure = measureOf(story());
  expect(
    alteration("measure", measure, { kind: "purchase", remarks: "先谈", "seats.primary": null }),
  ).toEqual({
    table: "measure",
    id: "m1",
    before: { remarks: null, "seats.primary": 100 },
    after: { remarks: "先谈", "seats.primary": null },
  });
  expect(alteration("measure", measure, { kind: "purchase" })).toBeNull();
});

test("the last seats of a measure taken away leave no empty seats; those of a school do", () => {
  const plan = story();
  const emptied = alteration("measure", measureOf(plan), { "seats.primary": null });
  applyPatch(plan, emptied === null ? [] : [emptied]);
  expect(plan.measure.get("m1")).not.toHaveProperty("seats");
  applyPatch(plan, [{ table: "school", id: "育英学校", before: {}, after: { "seats.primary": 5 } }]);
  applyPatch(plan, [{ table: "school", id: "育英学校", before: {}, after: { "seats.primary": null } }]);
  expect(plan.school.get("育英学校")?.seats).toEqual({});
});

test("a change of a record that is not there is a mistake of the program, and says so", () => {
  expect(() => applyPatch(story(), [{ ...change({}, { remarks: "a" }), id: "m9" }])).toThrow("m9");
});

describe("conflicts", () => {
  test("a value that is not what it was", () => {
    const plan = story();
    const patch = [change({ remarks: "a" }, { remarks: "b" })];
    expect(findConflict(plan, patch)).toEqual({ change: patch[0], field: "remarks" });
  });

  test("a record that is there already, or not any more", () => {
    const plan = story();
    const made = insertion("measure", measureOf(plan));
    expect(findConflict(plan, [made])).toEqual({ change: made });
    const gone = { ...change({}, { remarks: "a" }), id: "m9" };
    expect(findConflict(plan, [gone])).toEqual({ change: gone });
  });

  test("a removal, when a field was filled in since: it would be lost without a trace", () => {
    const plan = story();
    const undo = reverse([insertion("measure", measureOf(plan))]);
    expect(findConflict(plan, undo)).toBeNull();
    applyPatch(plan, [change({ remarks: null }, { remarks: "谈妥了" })]);
    expect(findConflict(plan, undo)).toEqual({ change: undo[0], field: "remarks" });
  });
});

describe("squash", () => {
  test("a field changed there and back is left out, and with it the change", () => {
    const there = change({ remarks: null, area: "甲" }, { remarks: "a", area: "乙" });
    expect(squash([[there], [change({ remarks: "a" }, { remarks: null })]])).toEqual([
      change({ area: "甲" }, { area: "乙" }),
    ]);
    expect(squash([[there], reverse([there])])).toEqual([]);
  });

  test("made and changed is made so; made and removed is nothing", () => {
    const made = {
      table: "measure" as const,
      id: "m1",
      before: null,
      after: { kind: "close", remarks: "a" },
    };
    const cleared = change({ remarks: "a", area: null }, { remarks: null, area: "甲" });
    expect(squash([[made], [cleared]])).toEqual([{ ...made, after: { kind: "close", area: "甲" } }]);
    expect(squash([[made], reverse([made])])).toEqual([]);
  });

  test("changed and removed is removed as it was at first", () => {
    const measure = measureOf(story());
    const changed = change({ remarks: null }, { remarks: "a" });
    const removed = removal("measure", { ...measure, remarks: "a" });
    expect(squash([[changed], [removed]])).toEqual([removal("measure", measure)]);
  });

  test("removed and made anew is a change of what differs", () => {
    const measure = measureOf(story());
    const made = insertion("measure", { ...measure, kind: "convert", cap: 5 });
    expect(squash([[removal("measure", measure)], [made]])).toEqual([
      {
        table: "measure",
        id: "m1",
        before: { kind: "purchase", cap: null },
        after: { kind: "convert", cap: 5 },
      },
    ]);
  });

  test("of nothing is nothing", () => {
    expect(squash([])).toEqual([]);
    expect(squash([[], []])).toEqual([]);
  });
});

test("a difference takes away what names others before what is named, and puts it there after", () => {
  const empty = aPlan().build();
  const tables = (patch: Patch) => patch.map(({ table }) => table);
  expect(tables(difference(empty, story()))).toEqual(["county", "school", "measure"]);
  expect(tables(difference(story(), empty))).toEqual(["measure", "school", "county"]);
});
