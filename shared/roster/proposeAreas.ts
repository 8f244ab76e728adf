/**
 * Areas (片区) for schools that have none, as a proposal to look at: rosters hardly ever say them. Sub-districts (街道)
 * and the county town (城关镇) are 城区, any other town is its own area.
 */
import type { School } from "../model/school.ts";
import type { SchoolId } from "../model/units.ts";
import type { Dictionary } from "./dictionary.ts";
import { compact } from "./plainText.ts";

export interface AreaProposal {
  readonly schoolId: SchoolId;
  readonly area: string;
}

const urbanArea = "城区";

export const proposeAreas = (
  schools: Iterable<Pick<School, "id" | "town" | "area">>,
  dictionary: Pick<Dictionary, "urbanTowns" | "countyTowns">,
): AreaProposal[] =>
  [...schools]
    .filter(({ town, area }) => area === "" && town !== "")
    .map(({ id, town }) => ({ schoolId: id, area: isUrban(town, dictionary) ? urbanArea : town }));

const isUrban = (
  town: string,
  { urbanTowns, countyTowns }: Pick<Dictionary, "urbanTowns" | "countyTowns">,
): boolean => countyTowns.has(compact(town)) || urbanTowns.some((ending) => compact(town).endsWith(ending));
