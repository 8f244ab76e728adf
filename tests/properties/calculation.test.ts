/**
 * What holds for every plan: edits recomputed one by one give what a rebuild gives, undoing them gives what was there
 * before, and the sums of the balance come out exactly. A failing run prints its seed, path and the smallest plan.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator, type Calculator } from "../../shared/calculation/calculator.ts";
import { createChecker, type Checker } from "../../shared/calculation/checker.ts";
import { receiverKey } from "../../shared/calculation/diversions/receiver.ts";
import { displacedInCounty } from "../../shared/calculation/diversions/displaced.ts";
import { sentenceOf } from "../../shared/calculation/checks/index.ts";
import { findRow, sumRows } from "../../shared/calculation/rows.ts";
import type { MutablePlan, Plan } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import { applyPatch, reverse, type Patch } from "../../shared/patch/patch.ts";
import { defaultRules, someDay } from "../builders/rules.ts";
import { editArb, patchOf } from "./calculationEdits.ts";
import { planArb } from "./calculationPlans.ts";

const runs = { numRuns: 300 };

interface Engine {
  readonly plan: MutablePlan;
  readonly calculator: Calculator;
  readonly checker: Checker;
}

function engineOf(plan: MutablePlan): Engine {
  const calculator = createCalculator(plan);
  return { plan, calculator, checker: createChecker(plan, calculator, defaultRules, someDay) };
}

/** Everything a reader can ask of it. */
function readAll({ plan, calculator, checker }: Engine): unknown {
  const counties = calculator.counties().map((code) => ({
    code,
    falls: calculator.falls(code),
    rows: calculator.countyRows(code),
    areas: calculator.areaRows(code),
    effects: calculator.effects(code),
    ignored: calculator.ignored(code),
    received: receivedIn(calculator, code),
  }));
  const figures = [...plan.measure.keys()].sort().map((id) => [id, calculator.measureFigures(id)]);
  const intakes = [...plan.school.keys()]
    .sort()
    .map((id) => [id, stages.map((stage) => calculator.intakeLine(id, stage))]);
  return structuredClone({
    counties,
    city: calculator.cityRows(),
    figures,
    intakes,
    findings: checker.findings(),
  });
}

/** What every receiver has and gets; their order is that of the file, in which two rows may share a place. */
function receivedIn(calculator: Calculator, code: string): unknown {
  const book = calculator.receivers(code);
  return (book?.receivers() ?? [])
    .map((receiver) => ({
      key: receiverKey(receiver),
      seats: stages.map((stage) => book?.seats(receiver, stage)),
      beds: book?.beds(receiver),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function applyTo({ plan, calculator, checker }: Engine, patch: Patch): void {
  applyPatch(plan, patch);
  checker.apply(patch, calculator.apply(patch));
}

test("edits recomputed one by one equal a rebuild, and undoing them leads back", () => {
  fc.assert(
    fc.property(planArb, fc.array(editArb, { minLength: 1, maxLength: 12 }), (plan, edits) => {
      const engine = engineOf(plan);
      const before = readAll(engine);
      const patches: Patch[] = [];
      for (const edit of edits) {
        const patch = patchOf(plan, edit);
        patches.unshift(patch);
        applyTo(engine, patch);
        expect(readAll(engine)).toEqual(readAll(engineOf(plan)));
      }
      for (const patch of patches) applyTo(engine, reverse(patch));
      expect(readAll(engine)).toEqual(before);
    }),
    runs,
  );
});

test("several edits in one patch equal a rebuild", () => {
  fc.assert(
    fc.property(planArb, fc.array(editArb, { minLength: 2, maxLength: 8 }), (plan, edits) => {
      const engine = engineOf(plan);
      readAll(engine);
      const patch = edits.flatMap((edit) => {
        const one = patchOf(plan, edit);
        applyPatch(plan, one);
        return one;
      });
      engine.checker.apply(patch, engine.calculator.apply(patch));
      expect(readAll(engine)).toEqual(readAll(engineOf(plan)));
    }),
    runs,
  );
});

test("a reduction is natural change and plan together, as the counts say it is", () => {
  forEveryCounty((calculator, code) => {
    for (const { year, stage, reduction, privateCounted, seatsAdded, net } of calculator.countyRows(code)) {
      const base = findRow(calculator.countyRows(code), calculator.falls(code)[0] ?? 0, stage);
      expect(reduction.total, `${year} ${stage}`).toBe((base?.privateCounted ?? 0) - privateCounted);
      expect(reduction.total).toBe(reduction.natural + reduction.planned);
      expect(net).toBe(seatsAdded.total - reduction.planned);
    }
  });
});

test("the effects of all measures add up to the planned reduction and the seats bought in the base year", () => {
  forEveryCounty((calculator, code) => {
    const effects = Object.values(calculator.effects(code));
    for (const { year, stage, reduction } of calculator.countyRows(code)) {
      if (stage === "all") continue;
      const base = findRow(calculator.countyRows(code), calculator.falls(code)[0] ?? 0, stage);
      const sum = effects.reduce((total, byFall) => total + (byFall[year]?.[stage] ?? 0), 0);
      expect(sum, `${year} ${stage}`).toBe(reduction.planned + (base?.purchased ?? 0));
    }
  });
});

test("what the measures add to the seats adds up to the seats added", () => {
  forEveryCounty((calculator, code, plan) => {
    const figures = [...plan.measure.values()]
      .filter(({ countyCode }) => countyCode === code)
      .flatMap(({ id }) => calculator.measureFigures(id) ?? []);
    for (const { year, stage, seatsAdded } of calculator.countyRows(code)) {
      if (stage === "all") continue;
      const sum = figures.reduce(
        (total, figure) => total + (figure.year === year ? figure.seats[stage] : 0),
        0,
      );
      expect(sum, `${year} ${stage}`).toBe(seatsAdded.total);
    }
  });
});

test("the city is the sum of its counties over the falls they share", () => {
  fc.assert(
    fc.property(planArb, (plan) => {
      const calculator = createCalculator(plan);
      const counties = calculator.counties().map((code) => calculator.countyRows(code));
      const shared = (counties[0] ?? []).filter(({ year, stage }) =>
        counties.every((rows) => findRow(rows, year, stage)),
      );
      const sums = shared.map(({ year, stage }) =>
        sumRows(
          year,
          stage,
          counties.flatMap((rows) => findRow(rows, year, stage) ?? []),
        ),
      );
      expect(calculator.cityRows()).toEqual(sums);
    }),
    runs,
  );
});

test("whom the end of a stage displaces is what its measure takes out in that fall, to the last pupil", () => {
  forEveryCounty((calculator, code) => {
    for (const { measureId, stage, fall, byGrade, total } of displacedInCounty(calculator, code)) {
      const figure = calculator.measureFigures(measureId)?.find(({ year }) => year === fall);
      expect(total, `${measureId} ${stage}`).toBe(figure?.pupils[stage]);
      expect(byGrade.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(total);
    }
  });
});

test("the plans are of a kind in which every check that can fail to follow finds something", () => {
  const found = fc.sample(planArb, { numRuns: 500, seed: 3 }).flatMap((plan) =>
    engineOf(plan)
      .checker.findings()
      .map(({ code }) => code),
  );
  for (const code of [
    "roster-duplicate",
    "code-invalid",
    "seats-estimated",
    "seats-missing",
    "class-counts-differ",
    "enrollment-jump",
    "large-class",
    "school-oversize",
    "cross-stage-flow",
    "joint-school-undecided",
    "opens-after-needed",
    "resource-blocked",
    "seat-margin-thin",
    "surplus-seats",
    "task-missed",
    "beds-short",
    "non-local",
    "diversion-unbalanced",
    "diversion-doubtful",
    "receiver-over-capacity",
  ])
    expect(found).toContain(code);
});

test("every finding has a sentence and a remedy without a gap in it", () => {
  fc.assert(
    fc.property(planArb, (plan) => {
      for (const finding of engineOf(plan).checker.findings()) {
        const { text, remedy } = sentenceOf(finding, plan);
        expect(text + remedy).not.toMatch(/undefined|NaN|null/u);
        expect(remedy).not.toBe("");
      }
    }),
    runs,
  );
});

function forEveryCounty(holds: (calculator: Calculator, code: string, plan: Plan) => void): void {
  fc.assert(
    fc.property(planArb, (plan) => {
      const calculator = createCalculator(plan);
      for (const code of calculator.counties()) holds(calculator, code, plan);
    }),
    runs,
  );
}
