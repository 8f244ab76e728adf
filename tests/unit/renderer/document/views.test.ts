/** The window's scenarios: each follows what is done in the file, whether or not it was looked at meanwhile. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createViews, type View } from "../../../../renderer/document/views.ts";
import { copyOf } from "../../../../shared/model/plan.ts";
import { currentScenario } from "../../../../shared/model/units.ts";
import { project } from "../../../../shared/scenarios/lens.ts";
import { aSmallCounty, planFrom, sequences } from "../../../builders/commandSequences.ts";
import { defaultRules, someDay } from "../../../builders/rules.ts";
import { run } from "../../shared/commands/running.ts";

function withCopy() {
  const plan = aSmallCounty();
  run(plan, "copy-scenario", { from: currentScenario, name: "多建学校" });
  return plan;
}

const seenIn = ({ plan, calculator, checker }: View) => ({
  plan,
  rows: calculator.counties().map((code) => [calculator.countyRows(code), calculator.areaRows(code)]),
  findings: checker.findings(),
});

test("a scenario looked at now and then shows what one read anew shows", () => {
  fc.assert(
    fc.property(sequences(12), fc.infiniteStream(fc.boolean()), (sequence, looks) => {
      const views = createViews(withCopy(), defaultRules, () => someDay);
      for (const scenario of [currentScenario, "v-1"]) views.of(scenario);
      for (const numbers of sequence) {
        const planned = planFrom(views.stored, numbers);
        if (!planned.ok) continue;
        views.apply(planned.value.patch);
        if (looks.next().value === true) views.of(currentScenario);
      }
      for (const scenario of [currentScenario, ...views.stored.scenario.keys()]) {
        const anew = createViews(copyOf(views.stored), defaultRules, () => someDay);
        expect(seenIn(views.of(scenario))).toEqual(seenIn(anew.of(scenario)));
        expect(views.of(scenario).plan).toStrictEqual(project(copyOf(views.stored), scenario));
      }
    }),
    { numRuns: 100 },
  );
});

test("a plan is a new value after a change of its scenario, and the same one after a change of another", () => {
  const views = createViews(withCopy(), defaultRules, () => someDay);
  const [plan, copy] = [views.of(currentScenario).plan, views.of("v-1").plan];
  views.apply([{ table: "measure", id: "@v-1/m1", before: { cap: 20 }, after: { cap: 45 } }]);
  expect(views.of(currentScenario).plan).toBe(plan);
  expect(views.of("v-1").plan).not.toBe(copy);
  expect(views.of("v-1").plan.measure.get("m1")?.cap).toBe(45);
});

test("a scenario that is gone cannot be looked at", () => {
  const views = createViews(withCopy(), defaultRules, () => someDay);
  expect(() => views.of("gone")).toThrow(/gone/u);
});

test("on the next day a window that stayed open says what is overdue since", () => {
  let day = "2022-03-31";
  const views = createViews(withCopy(), defaultRules, () => day);
  const overdue = () =>
    views
      .of(currentScenario)
      .checker.findings()
      .filter(({ code }) => code === "milestone-overdue");
  expect(overdue()).toEqual([]);
  // Due that day.
  day = "2022-04-01";
  expect(overdue()).toEqual([]);
  const { plan } = views.of(currentScenario);
  day = "2022-04-02";
  expect(overdue()).toMatchObject([{ measureId: "m1", numbers: { days: 1 } }]);
  expect(views.of(currentScenario).plan).toBe(plan);
});
