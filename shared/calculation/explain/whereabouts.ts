/**
 * Where the children sit whom a private school's measures take out of its numbers in a fall. A conversion and bought seats
 * leave them in their school; the others need public seats in the school's area, whose spare seats are shown beside. Which
 * schools take them is for diversions to say (whereaboutsReceivers.ts).
 */
import { stages, type Stage } from "../../model/stage.ts";
import type { MeasureKind } from "../../model/vocabulary.ts";
import { amountOf } from "./amounts.ts";
import type { Calculated, SchoolSight } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { listing } from "./ways.ts";

type About = SubjectOf<"school">;

/** What a private school's measures take out of its numbers (减少在校生), by where that leads. */
export function whereaboutsWay(calculated: Calculated, subject: About, { dossier }: SchoolSight): Way {
  const { year, stage } = subject;
  const ofStage = dossier.effects.filter((effect) => stage === "all" || effect.stage === stage);
  const measures = [...new Set(ofStage.map(({ measureId }) => measureId))];
  return listing(
    calculated,
    "whereabouts",
    measures.map((measureId) => ({ of: "measure", measureId, year, stage, figure: "pupils" })),
  );
}

type Sender = SubjectOf<"measure">;

/** The public seats, stage by stage, that those have to find whom a school's measures, or one of them, send away. */
export function roomFor(calculated: Calculated, subject: Subject, { parts }: Way): readonly Subject[] {
  const senders = sendersOf(subject, parts);
  const [first] = senders;
  const { schoolId = "" } = calculated.plan.measure.get(first?.measureId ?? "") ?? {};
  const school = calculated.plan.school.get(schoolId);
  if (first === undefined || school === undefined) return [];
  const { countyCode, area } = school;
  const place = area === "" ? { countyCode } : { countyCode, area };
  return stages
    .filter((stage) => first.stage === "all" || first.stage === stage)
    .filter((stage) => senders.some((sender) => sendsAway(calculated, sender, stage)))
    .map((stage) => ({ of: "row", ...place, year: first.year, stage, figure: "spareSeats" }));
}

/** The measures a number is about: those of a school's 减少在校生, or the one it belongs to. */
export function sendersOf(subject: Subject, parts: Way["parts"]): readonly Sender[] {
  if (subject.of === "measure") return subject.figure === "pupils" ? [subject] : [];
  if (subject.of !== "school" || subject.line !== "reduced") return [];
  return parts.flatMap((part) => (part.subject.of === "measure" ? [part.subject] : []));
}

function sendsAway(calculated: Calculated, sender: Sender, stage: Stage): boolean {
  const kind = calculated.plan.measure.get(sender.measureId)?.kind;
  const pupils = amountOf(calculated, { ...sender, stage })?.value ?? 0;
  return kind !== undefined && leaving.has(kind) && pupils > 0;
}

/** Pupils of these leave for other schools. */
const leaving: ReadonlySet<MeasureKind> = new Set(["close", "transform", "intake-cap"]);
