/** The first cell of a schedule row: a school of the roster, or the name of a project. */
import { z } from "zod";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { parseSchool } from "./cells.ts";
import { defineCommand, find, planned, shortened } from "./command.ts";
import { placePatch } from "./measurePlace.ts";
import { nameOfMeasure, nameOfSchool } from "./names.ts";

export const setMeasurePlace = defineCommand({
  name: "set-measure-place",
  input: z.strictObject({ measure: z.string(), text: z.string().max(32_767) }),
  run(plan, input) {
    const found = find(plan, "measure", input.measure);
    if (!found.ok) return found;
    const text = input.text.trim();
    const label = `${shortened(nameOfMeasure(plan, found.value), 40)}：学校/项目 ${shownPlace(plan, found.value, text)}`;
    return planned(label, placePatch(plan, found.value, text));
  },
});

function shownPlace(plan: Plan, { countyCode }: Measure, text: string): string {
  if (text === "") return "清空";
  const typed = parseSchool(plan, countyCode, text);
  const name = "value" in typed && typeof typed.value === "string" ? nameOfSchool(plan, typed.value) : text;
  return `改为 ${shortened(name, 30)}`;
}
