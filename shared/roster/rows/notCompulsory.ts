/**
 * Kindergartens, senior and vocational schools in a county's list: proposed to be left out where the file says clearly what
 * they are and counts nothing of theirs in grades 1–9. What counts anything there comes in, whatever it is called.
 */
import { stages, type Schooling } from "../../model/stage.ts";
import type { Dictionary } from "../dictionary.ts";
import { compact } from "../plainText.ts";
import { textOf, type RosterCells } from "./rosterRow.ts";
import { fieldsOfStage } from "./schoolStages.ts";

/** What the file says the school is; undefined for one that is or may be a school of compulsory education. */
export function notCompulsory(
  cells: RosterCells,
  schooling: Schooling,
  { otherSchools }: Dictionary,
): string | undefined {
  const said = saidKind(cells);
  if (said === undefined || compulsoryWords.test(compact(said))) return undefined;
  if (!otherSchools.some((word) => compact(said).includes(word))) return undefined;
  return countsAnything(cells, schooling) ? undefined : said;
}

/** Its type, as long as it is none of ours; where the file gives no type at all, its name. */
function saidKind(cells: RosterCells): string | undefined {
  const { type } = cells;
  if (type?.reason === "not-choice") return type.text;
  const isUnsaid = type === undefined || type.guessed === true;
  return isUnsaid && hasGrades(cells) ? textOf(cells, "name") : undefined;
}

/** 高中附属小学, 完全中学（含高中）. */
const compulsoryWords = /小学|初中|初级|一贯|完全中学|完中|九年|十二年|义务/u;

/** A list of names without pupils tells nothing by not counting them. */
const hasGrades = (cells: RosterCells): boolean =>
  Object.keys(cells).some((field) => field.startsWith("enrollment."));

const countsAnything = (cells: RosterCells, schooling: Schooling): boolean =>
  stages
    .flatMap((stage) => fieldsOfStage(schooling, stage))
    .some((field) => {
      const cell = cells[field];
      return cell !== undefined && (cell.reason !== undefined || Number(cell.value ?? 0) > 0);
    });
