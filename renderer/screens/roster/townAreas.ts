/** Areas given town by town: what is proposed for each, and the cells that a choice changes. */
import { proposeAreas } from "../../../shared/roster/proposeAreas.ts";
import type { CellInput } from "../../../shared/commands/editCells.ts";
import type { School } from "../../../shared/model/school.ts";
import { townWords } from "./townWords.ts";

export interface TownLine {
  readonly town: string;
  readonly schools: readonly School[];
  readonly withoutArea: number;
  /** The areas its schools have now. */
  readonly areas: readonly string[];
  /** What it is given unless the planner says otherwise. */
  readonly proposed: string;
}

/** In the order of the roster; schools without a town come last and are given nothing. */
export function townLines(schools: readonly School[]): TownLine[] {
  const lines = [...Map.groupBy(schools, ({ town }) => town)].map(([town, own]) => lineOf(town, own));
  return [...lines.filter(({ town }) => town !== ""), ...lines.filter(({ town }) => town === "")];
}

function lineOf(town: string, schools: readonly School[]): TownLine {
  const areas = [...new Set(schools.map(({ area }) => area))].filter((area) => area !== "");
  const [proposal] = proposeAreas([{ id: town, town, area: "" }], townWords);
  return {
    town,
    schools,
    withoutArea: schools.filter(({ area }) => area === "").length,
    areas,
    // What the planner has said before of the town holds for the rest of its schools.
    proposed: areas.length === 1 ? (areas[0] ?? "") : (proposal?.area ?? ""),
  };
}

/** By town; an empty text leaves the town's schools as they are. */
export type AreaChoices = ReadonlyMap<string, string>;

export interface AreaChange {
  readonly school: School;
  readonly area: string;
}

export const areaChanges = (
  lines: readonly TownLine[],
  choices: AreaChoices,
  onlyEmpty: boolean,
): AreaChange[] =>
  lines.flatMap(({ town, schools, proposed }) => {
    const area = (choices.get(town) ?? proposed).trim();
    return schools
      .filter((school) => area !== "" && school.area !== area && (!onlyEmpty || school.area === ""))
      .map((school) => ({ school, area }));
  });

export const cellsOf = (changes: readonly AreaChange[]): CellInput[] =>
  changes.map(({ school, area }) => ({ table: "school", id: school.id, field: "area", text: area }));

/** 城区 45 所、马坡镇 12 所 */
export const countsText = (changes: readonly AreaChange[]): string =>
  [...Map.groupBy(changes, ({ area }) => area)]
    .map(([area, schools]) => `${area} ${schools.length} 所`)
    .join("、");
