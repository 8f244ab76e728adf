/** What a row gives in parts and as a whole: teachers of two stages added up, and class counts that are only sums. */
import { gradesOf, stages, type Schooling } from "../../model/stage.ts";
import { numberOf, type RosterCells } from "./rosterRow.ts";

/** Teachers given by stage alone are the school's when added up. */
export function teachersInAll(cells: RosterCells): RosterCells {
  const parts = stages.flatMap((stage) => cells[`teachers.${stage}`] ?? []);
  const [first] = parts;
  if (cells.teachers !== undefined || first === undefined) return {};
  const bad = parts.find(({ reason }) => reason !== undefined);
  if (bad !== undefined) return { teachers: { ...bad, field: "teachers" } };
  const given = parts.filter(({ value }) => value !== null);
  const sum = given.reduce((total, { field }) => total + (numberOf(cells, field) ?? 0), 0);
  return {
    teachers: { ...(given[0] ?? first), field: "teachers", value: given.length === 0 ? null : sum },
  };
}

/** Where a row gives classes by grade, its count of the stage is only their sum. */
export function classSums(cells: RosterCells, schooling: Schooling): RosterCells {
  const sums = stages.flatMap((stage) => {
    const cell = cells[`stageClasses.${stage}`];
    const parts = gradesOf(schooling, stage).flatMap((grade) => cells[`classes.${grade}`] ?? []);
    const isGiven = parts.some(({ value, reason }) => value !== null || reason !== undefined);
    return cell !== undefined && isGiven ? [[cell.field, { ...cell, onlyCompared: true }] as const] : [];
  });
  return Object.fromEntries(sums);
}
