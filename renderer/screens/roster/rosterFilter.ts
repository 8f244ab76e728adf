/** Which schools the roster shows: by ownership, town and area, and by words. */
import type { School } from "../../../shared/model/school.ts";
import type { Ownership } from "../../../shared/model/vocabulary.ts";

export interface RosterFilter {
  readonly ownership: Ownership | "all";
  /** null: every town; "" are the schools without one. */
  readonly town: string | null;
  readonly area: string | null;
  readonly search: string;
}

export const wholeRoster: RosterFilter = { ownership: "all", town: null, area: null, search: "" };

export const isWhole = ({ ownership, town, area, search }: RosterFilter): boolean =>
  ownership === "all" && town === null && area === null && search === "";

export const passesFilter = (school: School, { ownership, town, area }: RosterFilter): boolean =>
  (ownership === "all" || school.ownership === ownership) &&
  (town === null || school.town === town) &&
  (area === null || school.area === area);

/** What a filter can be set to, in the order of the roster; schools without it come last. */
export function valuesOf(schools: readonly School[], field: "town" | "area"): string[] {
  const values = new Set(schools.map((school) => school[field]));
  const named = [...values].filter((value) => value !== "");
  return values.has("") ? [...named, ""] : named;
}
