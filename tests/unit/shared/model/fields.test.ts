/** Reading and writing one field of a record, and when two values are the same. */
import { expect, test } from "vitest";
import { readField, sameValue, withField, withFields } from "../../../../shared/model/fields.ts";
import { copyOf, fieldSpec, inOrder, tableFields, tableNames } from "../../../../shared/model/plan.ts";
import { gradesOf } from "../../../../shared/model/stage.ts";
import { aPlan } from "../../../builders/aPlan.ts";

const school = { id: "s1", name: "育英学校", enrollment: { 1: 50, 2: 0 } };

test("a field is read by its path; what is not there is null, and 0 is not", () => {
  expect(
    ["name", "enrollment.1", "enrollment.2", "enrollment.3", "seats.primary"].map((key) =>
      readField(school, key),
    ),
  ).toEqual(["育英学校", 50, 0, null, null]);
});

test("what an object inherits is none of its fields", () => {
  expect(readField(school, "toString")).toBeNull();
  expect(readField(school, "enrollment.constructor")).toBeNull();
  expect(readField(school, "name.length")).toBeNull();
});

test("writing a field gives a new record and leaves the old one", () => {
  expect(withField(school, "enrollment.1", 60)).toEqual({ ...school, enrollment: { 1: 60, 2: 0 } });
  expect(withField(school, "enrollment.1", null)).toEqual({ ...school, enrollment: { 2: 0 } });
  expect(withField(school, "seats.primary", 320)).toEqual({ ...school, seats: { primary: 320 } });
  expect(withField(school, "name", null)).toEqual({ id: "s1", enrollment: school.enrollment });
  expect(school).toEqual({ id: "s1", name: "育英学校", enrollment: { 1: 50, 2: 0 } });
});

test("several fields at once are the same as one after the other, also in one group", () => {
  const values = { "enrollment.1": null, "enrollment.3": 7, "seats.primary": 320, name: null, code: "21" };
  const oneByOne = Object.entries(values).reduce(
    (record, [key, value]) => withField(record, key, value),
    school,
  );
  expect(withFields(school, values)).toEqual(oneByOne);
  expect(withFields(school, values)).toEqual({
    id: "s1",
    code: "21",
    enrollment: { 2: 0, 3: 7 },
    seats: { primary: 320 },
  });
});

test('structures are the same by content, lists by order too, and 0, "", false and null are four things', () => {
  expect(sameValue({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
  expect(sameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameValue({ a: null }, { b: null })).toBe(false);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue([], {})).toBe(false);
  const four = [0, "", false, null];
  expect(four.flatMap((one) => four.filter((other) => sameValue(one, other)))).toEqual(four);
});

test("every field has a label in Chinese and is found by its key", () => {
  for (const table of tableNames) {
    for (const spec of tableFields[table]) {
      expect(spec.label).toMatch(/\p{Script=Han}/u);
      expect(fieldSpec(table, spec.key)).toBe(spec);
    }
  }
  expect(fieldSpec("school", "toString")).toBeUndefined();
});

test("a copy of a plan is a plan of its own", () => {
  const plan = aPlan().withCounty("东陵县").withPrivateSchool("育英学校").build();
  const copy = copyOf(plan);
  copy.school.clear();
  expect(plan.school.size).toBe(1);
});

test("lists are in the order of their positions", () => {
  expect(inOrder([{ position: 3 }, { position: 1 }, { position: 2 }])).toEqual([
    { position: 1 },
    { position: 2 },
    { position: 3 },
  ]);
});

test("the sixth grade is primary under 6-3 and the first of junior under 5-4", () => {
  expect(gradesOf("6-3", "primary")).toEqual([1, 2, 3, 4, 5, 6]);
  expect(gradesOf("5-4", "junior")).toEqual([6, 7, 8, 9]);
});
