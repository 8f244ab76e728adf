/**
 * What holds for every command on every plan: it applies whole, its reverse leads back exactly, the plan it was given
 * stays as it was, drafts and values never contradict each other, and what it leaves can be exported and loaded again.
 * A failing run prints its seed, path and the shortest sequence of numbers that still fails.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Planned } from "../../shared/commands/command.ts";
import { readInterchange } from "../../shared/contract/interchange.ts";
import { interchangeText } from "../../shared/contract/writeInterchange.ts";
import type { Draft } from "../../shared/model/draft.ts";
import { readField } from "../../shared/model/fields.ts";
import { fieldSpec, tableNames, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { applyPatch, findConflict, reverse, type Patch } from "../../shared/patch/patch.ts";
import { difference } from "../../shared/patch/difference.ts";
import { planInScenario } from "../../shared/scenarios/planInScenario.ts";
import { aSmallCounty, commandFrom, countedIds, planFrom, sequences } from "../builders/commandSequences.ts";

const runs = { numRuns: 400 };

/** Runs a sequence and looks at every command that was not refused, after it was applied. */
function follow(
  plan: MutablePlan,
  sequence: readonly (readonly number[])[],
  look: (planned: Planned) => void,
): void {
  for (const numbers of sequence) {
    const planned = planFrom(plan, numbers);
    if (!planned.ok) continue;
    applyPatch(plan, planned.value.patch);
    look(planned.value);
  }
}

test("a command never touches the plan it is given", () => {
  fc.assert(
    fc.property(sequences(8), (sequence) => {
      const plan = aSmallCounty();
      for (const numbers of sequence) {
        const before = structuredClone(plan);
        const planned = planFrom(plan, numbers);
        expect(plan).toStrictEqual(before);
        if (planned.ok) applyPatch(plan, planned.value.patch);
      }
    }),
    runs,
  );
});

test("a patch names a record once, fits the plan, and its reverse fits and leads back exactly", () => {
  fc.assert(
    fc.property(sequences(12), (sequence) => {
      const plan = aSmallCounty();
      for (const numbers of sequence) {
        const planned = planFrom(plan, numbers);
        if (!planned.ok) continue;
        const { patch } = planned.value;
        const before = structuredClone(plan);
        expect(new Set(patch.map(({ table, id }) => `${table}/${id}`)).size).toBe(patch.length);
        expect(findConflict(plan, patch)).toBeNull();
        applyPatch(plan, patch);
        const back = structuredClone(plan);
        expect(findConflict(back, reverse(patch))).toBeNull();
        applyPatch(back, reverse(patch));
        expect(back).toStrictEqual(before);
      }
    }),
    runs,
  );
});

test("a patch and a problem survive JSON, as does the input", () => {
  fc.assert(
    fc.property(sequences(10), (sequence) => {
      const plan = aSmallCounty();
      for (const numbers of sequence) {
        const { scenario, name, input } = commandFrom(plan, numbers);
        const planned = planFrom(plan, numbers);
        const throughJson: unknown = JSON.parse(JSON.stringify(input));
        expect(planInScenario(plan, scenario, name, throughJson, countedIds(plan))).toEqual(planned);
        expect(JSON.parse(JSON.stringify(planned))).toEqual(planned);
        if (planned.ok) applyPatch(plan, planned.value.patch);
      }
    }),
    runs,
  );
});

test("a draft belongs to a record that is there and never stands over a value", () => {
  fc.assert(
    fc.property(sequences(16), (sequence) => {
      const plan = aSmallCounty();
      follow(plan, sequence, () => {
        for (const draft of plan.draft.values()) expect(contradiction(plan, draft)).toBeNull();
      });
    }),
    runs,
  );
});

/** What is wrong with a draft: a field with one is empty, or required and keeps its last good value. */
function contradiction(plan: Plan, { table, recordId, field }: Draft): string | null {
  const name = tableNames.find((known) => known === table);
  const record = name === undefined ? undefined : plan[name].get(recordId);
  const spec = name === undefined ? undefined : fieldSpec(name, field);
  if (record === undefined || spec === undefined) return `${table}/${recordId}/${field} is not there`;
  return readField(record, field) === null || spec.required === true
    ? null
    : `${table}/${recordId}/${field} has a value too`;
}

test("measures and diversions name records that are there, a diversion goes to one place", () => {
  fc.assert(
    fc.property(sequences(16), (sequence) => {
      const plan = aSmallCounty();
      follow(plan, sequence, () => {
        for (const { schoolId } of plan.measure.values())
          expect(schoolId === undefined || plan.school.has(schoolId)).toBe(true);
        for (const { measureId, toSchoolId, toMeasureId, toHome } of plan.diversion.values()) {
          expect(plan.measure.has(measureId)).toBe(true);
          expect([toSchoolId, toMeasureId, toHome].filter((to) => to !== undefined)).toHaveLength(1);
        }
      });
    }),
    runs,
  );
});

test("labels are one short line", () => {
  fc.assert(
    fc.property(sequences(16), (sequence) => {
      follow(aSmallCounty(), sequence, ({ label }) => {
        expect(label).toMatch(/^[^\r\n]{2,80}$/u);
        expect(label).toMatch(/\p{Script=Han}/u);
        expect(label).not.toMatch(/undefined|null|nonsense|object/u);
      });
    }),
    runs,
  );
});

test("what commands leave is exported, loaded and exported again as the same text", () => {
  fc.assert(
    fc.property(sequences(16), (sequence) => {
      const plan = aSmallCounty();
      follow(plan, sequence, () => {
        const text = interchangeText(plan);
        const loaded = readInterchange(JSON.parse(text));
        expect(loaded).toMatchObject({ ok: true });
        if (loaded.ok) expect(interchangeText(loaded.value)).toBe(text);
      });
    }),
    { numRuns: 150 },
  );
});

test("undoing everything leads to the beginning, redoing it to the end", () => {
  fc.assert(
    fc.property(sequences(16), (sequence) => {
      const plan = aSmallCounty();
      const patches: Patch[] = [];
      follow(plan, sequence, ({ patch }) => patches.push(patch));
      const end = structuredClone(plan);
      for (const patch of patches.toReversed()) applyPatch(plan, reverse(patch));
      expect(plan).toStrictEqual(aSmallCounty());
      for (const patch of patches) applyPatch(plan, patch);
      expect(plan).toStrictEqual(end);
      expect(difference(plan, end)).toEqual([]);
    }),
    runs,
  );
});
