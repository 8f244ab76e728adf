/**
 * Whatever the county, a proposed diversion loses no pupil and adds none, fills no place above its seats in any fall, and
 * sends nobody farther than needed; accepted, it is what the checks ask for. A failing run prints its seed and plan.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator, type Calculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import { diversionBalance } from "../../shared/calculation/diversions/balance.ts";
import { candidatesFor } from "../../shared/calculation/diversions/candidates.ts";
import { stayOfGrade } from "../../shared/calculation/diversions/arrivals.ts";
import type { Displaced } from "../../shared/calculation/diversions/displaced.ts";
import { proposeDiversions, type Proposal } from "../../shared/calculation/diversions/proposal.ts";
import { receiverKey, type ReceivingPlace } from "../../shared/calculation/diversions/receiver.ts";
import type { ReceiverBook } from "../../shared/calculation/diversions/receivers.ts";
import { planCommand } from "../../shared/commands/index.ts";
import { copyOf, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { stages } from "../../shared/model/stage.ts";
import type { Grade } from "../../shared/model/units.ts";
import { applyPatch } from "../../shared/patch/patch.ts";
import { countedIds } from "../builders/commandSequences.ts";
import { defaultRules, someDay } from "../builders/rules.ts";
import { closingCountyArb, code, turnedRound } from "./diversionPlans.ts";

const runs = { numRuns: 400 };

/** Proposals beside the rows that stand, or in their place; what the county is like before and after they are accepted. */
interface Accepted {
  readonly replace: boolean;
  readonly proposals: readonly Proposal[];
  readonly before: Calculator;
  readonly plan: Plan;
  readonly after: Calculator;
}

function accepted(plan: MutablePlan, replace: boolean): Accepted {
  const before = createCalculator(plan);
  const proposals = proposeDiversions(before, code, { replace });
  const now = copyOf(plan);
  for (const { displaced, rows, replaces } of proposals) {
    if (rows.length + replaces.length === 0) continue;
    const input = { measureId: displaced.measureId, rows, remove: replaces.map(({ id }) => id) };
    const planned = planCommand(now, "set-diversions", input, countedIds(now));
    if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
    applyPatch(now, planned.value.patch);
  }
  return { replace, proposals, before, plan: now, after: createCalculator(now) };
}

const forEachAccepted = (holds: (accepted: Accepted) => void): void =>
  fc.assert(
    fc.property(closingCountyArb, fc.boolean(), (plan, replace) => holds(accepted(plan, replace))),
    runs,
  );

function bookOf(calculator: Calculator): ReceiverBook {
  const book = calculator.receivers(code);
  if (book === undefined) throw new Error("the county is there");
  return book;
}

test("no pupil is lost or added, grade by grade", () => {
  forEachAccepted(({ proposals, before, replace }) => {
    for (const { displaced, rows, rest, restTotal } of proposals) {
      const kept = replace ? [] : before.diversions(displaced.measureId);
      for (const { grade, open } of diversionBalance(displaced, kept).byGrade) {
        const placed = rows.filter((row) => row.grade === grade).reduce((sum, row) => sum + row.students, 0);
        expect(placed + (rest.find((one) => one.grade === grade)?.pupils ?? 0), `${grade}`).toBe(open);
      }
      expect(restTotal).toBe(rest.reduce((sum, { pupils }) => sum + pupils, 0));
      for (const { boarders = 0, students } of rows) expect(boarders).toBeLessThanOrEqual(students);
    }
  });
});

test("no place is filled above its seats in any fall", () => {
  forEachAccepted(({ proposals, before, after }) => {
    const replaced = replacedBy(proposals);
    for (const { receiver } of bookOf(after).places())
      for (const stage of stages) {
        const kept = bookOf(before).seats(receiver, stage, replaced);
        bookOf(after)
          .seats(receiver, stage)
          .forEach(({ year, free, received }, index) => {
            const isAdded = received !== kept[index]?.received;
            expect(isAdded && free < 0, `${receiverKey(receiver)} ${year}`).toBe(false);
          });
      }
  });
});

const replacedBy = (proposals: readonly Proposal[]): ReadonlySet<string> =>
  new Set(proposals.flatMap(({ replaces }) => replaces.map(({ id }) => id)));

test("nobody goes farther, or nowhere, while a place nearer by has a seat for as long as needed", () => {
  forEachAccepted(({ proposals, before, after }) => {
    const places = bookOf(before).places();
    for (const { displaced, rows, rest } of proposals) {
      const sender = places.find(({ school }) => school?.id === displaced.schoolId);
      if (sender === undefined) throw new Error("the school is there");
      const candidates = candidatesFor(displaced, sender, places).flat();
      const levels = [0, 1, 2].map((level) =>
        candidates.filter((place) => distance(place, sender) === level),
      );
      for (const { grade } of displaced.byGrade) {
        const mine = rows.filter((row) => row.grade === grade);
        const there = levels.map((level) => level.map(({ receiver }) => receiver));
        const farthest = rest.some((one) => one.grade === grade)
          ? levels.length
          : there.findLastIndex((level) =>
              level.some(({ schoolId, measureId }) =>
                mine.some((row) => row.toSchoolId === schoolId && row.toMeasureId === measureId),
              ),
            );
        for (const receiver of there.slice(0, Math.max(0, farthest)).flat()) {
          const own = mine.find(
            (row) => row.toSchoolId === receiver.schoolId && row.toMeasureId === receiver.measureId,
          );
          const free = bookOf(after)
            .seats(receiver, displaced.stage)
            .map((fall) => fall.free);
          expect(
            hasRoomForOneMore(after, displaced, grade, own?.students ?? 0, free),
            receiverKey(receiver),
          ).toBe(false);
        }
      }
    }
  });
});

/** 0 in the same town, 1 in the same area, else 2. */
function distance(place: ReceivingPlace, sender: ReceivingPlace): number {
  if (place.town !== "" && place.town === sender.town) return 0;
  return place.area !== "" && place.area === sender.area ? 1 : 2;
}

function hasRoomForOneMore(
  calculator: Calculator,
  { stage, fall }: Displaced,
  grade: Grade,
  there: number,
  free: readonly number[],
): boolean {
  const frame = calculator.frame(code);
  if (frame === undefined) throw new Error("the county is there");
  const own = frame.stages[stage];
  const stay = (count: number): number[] =>
    stayOfGrade(count, own.grades.indexOf(grade), frame.falls.indexOf(fall), free.length, own);
  const now = stay(there);
  return stay(there + 1).every((pupils, index) => {
    const more = pupils - (now[index] ?? 0);
    return more === 0 || more <= (free[index] ?? 0);
  });
}

test("the same county gives the same proposal, whatever the order of its records", () => {
  fc.assert(
    fc.property(closingCountyArb, fc.boolean(), (plan, replace) => {
      const proposals = proposeDiversions(createCalculator(plan), code, { replace });
      expect(proposeDiversions(createCalculator(turnedRound(plan)), code, { replace })).toEqual(proposals);
    }),
    runs,
  );
});

test("begun anew and accepted, it leaves no receiver overfull, and nothing unbalanced where all found a seat", () => {
  fc.assert(
    fc.property(closingCountyArb, (plan) => {
      const { proposals, plan: now, after } = accepted(plan, true);
      const findings = createChecker(now, after, defaultRules, someDay).findings();
      const strays = plan.diversion.size - replacedBy(proposals).size;
      const codes = findings.map((finding) => finding.code);
      if (strays === 0) expect(codes).not.toContain("receiver-over-capacity");
      for (const { displaced, restTotal } of proposals)
        expect(
          findings.some(
            (finding) =>
              finding.code === "diversion-unbalanced" &&
              finding.measureId === displaced.measureId &&
              finding.stage === displaced.stage,
          ),
        ).toBe(restTotal > 0);
    }),
    runs,
  );
});

test("the counties are of a kind in which seats run out and last, near and far", () => {
  const proposals = fc
    .sample(closingCountyArb, { numRuns: 300, seed: 5 })
    .flatMap((plan) => proposeDiversions(createCalculator(plan), code));
  expect(proposals.filter(({ restTotal }) => restTotal > 0).length).toBeGreaterThan(20);
  expect(
    proposals.filter(({ restTotal, rows }) => restTotal === 0 && rows.length > 0).length,
  ).toBeGreaterThan(20);
  expect(proposals.filter(({ rows }) => rows.some((row) => (row.boarders ?? 0) > 0)).length).toBeGreaterThan(
    5,
  );
  expect(
    proposals.filter(({ rows }) => rows.some((row) => row.toMeasureId !== undefined)).length,
  ).toBeGreaterThan(5);
});
