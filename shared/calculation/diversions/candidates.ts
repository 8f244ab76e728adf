/**
 * Public places that a displaced stage may be sent to, nearest first: schools of the same town (乡镇), then of the same
 * area (片区), then of the rest of the county; of a project only the area is known. Private schools are not among them,
 * but a planner may type one.
 */
import { byCodePoint } from "../arithmetic.ts";
import { hasEnded, isConverted } from "../endings.ts";
import type { Displaced } from "./displaced.ts";
import { receiverKey, type ReceivingPlace } from "./receiver.ts";

/** The three levels of nearness, each in the order of the roster, projects after schools. */
export function candidatesFor(
  displaced: Displaced,
  sender: ReceivingPlace,
  places: readonly ReceivingPlace[],
): readonly (readonly ReceivingPlace[])[] {
  const open = places.filter((place) => isPublic(place, displaced)).sort(inOrderOfRoster);
  const levels = Map.groupBy(open, (place) => levelOf(place, sender));
  return [levels.get("town") ?? [], levels.get("area") ?? [], levels.get("county") ?? []];
}

/** A public school, one whose stage is public by then, or a project. */
function isPublic(
  { receiver, school, dossier }: ReceivingPlace,
  { schoolId, stage, fall }: Displaced,
): boolean {
  if (school === undefined) return true;
  const ending = dossier.endings[stage];
  const isConvertedByThen = isConverted(ending) && hasEnded(ending, fall);
  return receiver.schoolId !== schoolId && (school.ownership === "public" || isConvertedByThen);
}

type Where = Pick<ReceivingPlace, "town" | "area">;

/** Places without a town or an area are not together for that. */
export function levelOf({ town, area }: Where, sender: Where): "town" | "area" | "county" {
  if (town !== "" && town === sender.town) return "town";
  return area !== "" && area === sender.area ? "area" : "county";
}

const inOrderOfRoster = (a: ReceivingPlace, b: ReceivingPlace): number =>
  Number(a.school === undefined) - Number(b.school === undefined) ||
  a.position - b.position ||
  byCodePoint(receiverKey(a.receiver), receiverKey(b.receiver));
