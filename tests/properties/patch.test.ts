/**
 * The algebra of patches over random plans: reverse, squash and difference. A failing run prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPlan, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { difference } from "../../shared/patch/difference.ts";
import { applyPatch, findConflict, reverse, squash, type Patch } from "../../shared/patch/patch.ts";
import { aSmallCounty, planFrom, sequences } from "../builders/commandSequences.ts";
import { editArb, patchOf } from "./calculationEdits.ts";
import { planArb } from "./calculationPlans.ts";

const runs = { numRuns: 400 };

/** As patches make it: random plans may hold empty containers, which no patch tells from nothing. */
function asStored(plan: Plan): MutablePlan {
  const stored = emptyPlan();
  applyPatch(stored, difference(stored, plan));
  return structuredClone(stored);
}
const storedArb = planArb.map(asStored);

const edited = fc.tuple(storedArb, fc.array(editArb, { minLength: 1, maxLength: 12 }));

/** The patches of a random sequence of commands, applied to the plan one after another. */
function run(plan: MutablePlan, sequence: readonly (readonly number[])[]): Patch[] {
  return sequence.flatMap((numbers) => {
    const planned = planFrom(plan, numbers);
    if (!planned.ok) return [];
    applyPatch(plan, planned.value.patch);
    return [planned.value.patch];
  });
}

test("a patch and its reverse together do nothing", () => {
  fc.assert(
    fc.property(edited, ([plan, edits]) => {
      for (const edit of edits) {
        const patch = patchOf(plan, edit);
        const before = structuredClone(plan);
        applyPatch(plan, patch);
        expect(findConflict(plan, reverse(patch))).toBeNull();
        applyPatch(plan, reverse(patch));
        expect(structuredClone(plan)).toStrictEqual(before);
        expect(reverse(reverse(patch))).toEqual(patch);
        applyPatch(plan, patch);
      }
    }),
    runs,
  );
});

test("a squashed patch does what the patches did, names a record once, and takes all of it back", () => {
  fc.assert(
    fc.property(sequences(12), (sequence) => {
      const plan = aSmallCounty();
      const before = structuredClone(plan);
      const whole = squash(run(plan, sequence));
      expect(new Set(whole.map(({ table, id }) => `${table}/${id}`)).size).toBe(whole.length);
      const once = structuredClone(before);
      expect(findConflict(once, whole)).toBeNull();
      applyPatch(once, whole);
      expect(once).toStrictEqual(plan);
      expect(findConflict(once, reverse(whole))).toBeNull();
      applyPatch(once, reverse(whole));
      expect(once).toStrictEqual(before);
    }),
    runs,
  );
});

test("there and back again, squashed, is nothing", () => {
  fc.assert(
    fc.property(sequences(8), (sequence) => {
      const patches = run(aSmallCounty(), sequence);
      const back = patches.toReversed().map(reverse);
      expect(squash([...patches, ...back])).toEqual([]);
    }),
    runs,
  );
});

test("the difference of two plans leads from one to the other and back, and of a plan to itself is nothing", () => {
  fc.assert(
    fc.property(storedArb, storedArb, (from, to) => {
      const plan = structuredClone(from);
      const patch = difference(plan, to);
      expect(findConflict(plan, patch)).toBeNull();
      applyPatch(plan, patch);
      expect(plan).toStrictEqual(to);
      expect(difference(plan, to)).toEqual([]);
      applyPatch(plan, reverse(patch));
      expect(plan).toStrictEqual(from);
    }),
    runs,
  );
});
