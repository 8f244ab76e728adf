/**
 * Where pupils of a stage that ends may go: public schools and projects, those of the same town first, then of the same
 * area, then of the county, then private schools that go on, and home (回户籍地). Pure.
 */
import { levelOf } from "../../../../shared/calculation/diversions/candidates.ts";
import { destinationOf, type ReceivingPlace } from "../../../../shared/calculation/diversions/receiver.ts";
import type { ReceiverBook } from "../../../../shared/calculation/diversions/receivers.ts";
import { hasEnded, isConverted } from "../../../../shared/calculation/endings.ts";
import { nameOfSchool, placeOfMeasure } from "../../../../shared/commands/names.ts";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { School } from "../../../../shared/model/school.ts";
import type { Stage } from "../../../../shared/model/stage.ts";
import type { Fall } from "../../../../shared/model/units.ts";

/** Nearest first. */
const nearnesses = ["town", "area", "county", "private"] as const;
export type Nearness = (typeof nearnesses)[number];

export const nearnessWords: Readonly<Record<Nearness, string>> = {
  town: "同镇",
  area: "同片区",
  county: "本县",
  private: "民办",
};

/** The three fields of a row of which one says where the pupils go. */
export type Goal = Pick<Diversion, "toSchoolId" | "toMeasureId" | "toHome">;

export const homeGoal: Goal = { toHome: true };
export const homeName = "回户籍地";

/** A text that names the goal, for lists. */
export function goalKey({ toSchoolId, toMeasureId }: Goal): string {
  if (toSchoolId !== undefined) return `school/${toSchoolId}`;
  return toMeasureId === undefined ? "home" : `measure/${toMeasureId}`;
}

export function goalName(plan: Plan, { toSchoolId, toMeasureId }: Goal): string {
  if (toSchoolId !== undefined) return nameOfSchool(plan, toSchoolId);
  if (toMeasureId === undefined) return homeName;
  const measure = plan.measure.get(toMeasureId);
  if (measure === undefined) return "（已删除的项目）";
  const name = placeOfMeasure(plan, measure);
  // A project may say in its name already that it is new.
  return measure.kind === "new-build" && !name.includes("新建") ? `${name}（新建）` : name;
}

/** `first`: the fall in which the pupils come. A school turned public by then counts as public. */
export function nearnessOf(from: School, place: ReceivingPlace, stage: Stage, first: Fall): Nearness {
  const ending = place.dossier.endings[stage];
  const isPublic = place.school?.ownership !== "private" || (isConverted(ending) && hasEnded(ending, first));
  return isPublic ? levelOf(place, from) : "private";
}

/** A place the pupils may be sent to; of home there is nothing more to say. */
export interface Destination {
  readonly goal: Goal;
  readonly place: ReceivingPlace;
  readonly name: string;
  readonly nearness: Nearness;
  /** More ways to find it: code and former names. */
  readonly keys: readonly string[];
}

export interface Wanted {
  readonly plan: Plan;
  readonly book: ReceiverBook;
  readonly from: School;
  readonly stage: Stage;
  /** In which the pupils would be there. */
  readonly years: readonly Fall[];
}

/** All that have seats of the stage while the pupils would be there, nearest first, as the roster stands. */
export function destinationsFor({ plan, book, from, stage, years }: Wanted): readonly Destination[] {
  const [first = 0] = years;
  const isOpen = (place: ReceivingPlace): boolean =>
    book
      .seats(place.receiver, stage)
      .filter(({ year }) => years.includes(year))
      .some((fall) => fall.seats > 0 || (fall.own > 0 && !book.knowsSeats(place.receiver, stage, fall)));
  return book
    .places()
    .filter((place) => place.school?.id !== from.id && isOpen(place))
    .map((place) => ({ place, nearness: nearnessOf(from, place, stage, first) }))
    .sort(
      (a, b) =>
        nearnesses.indexOf(a.nearness) - nearnesses.indexOf(b.nearness) ||
        Number(a.place.school === undefined) - Number(b.place.school === undefined) ||
        a.place.position - b.place.position,
    )
    .map(({ place, nearness }) => {
      const goal = destinationOf(place.receiver);
      return { goal, place, name: goalName(plan, goal), nearness, keys: keysOf(place) };
    });
}

const keysOf = ({ school }: ReceivingPlace): string[] =>
  school === undefined
    ? []
    : [school.code, ...(school.formerNames ?? "").split(/[、,，;；\s]+/u)].filter(Boolean);
