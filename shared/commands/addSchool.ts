/** A new school at the end of a county's roster; everything but its name may follow later. */
import { z } from "zod";
import type { School } from "../model/school.ts";
import { ownerships, schoolTypes, type Ownership, type SchoolType } from "../model/vocabulary.ts";
import { insertion } from "../patch/patch.ts";
import { defineCommand, find, nextPosition, planned } from "./command.ts";
import { oneOf } from "./words.ts";

export const addSchool = defineCommand({
  name: "add-school",
  input: z.strictObject({
    county: z.string(),
    name: z.string().trim().min(1).max(100),
    ownership: oneOf<Ownership>(ownerships).default("public"),
    type: oneOf<SchoolType>(schoolTypes).default("primary"),
  }),
  run(plan, input, context) {
    const county = find(plan, "county", input.county);
    if (!county.ok) return county;
    const school: School = {
      id: context.newId("s"),
      position: nextPosition(plan, "school"),
      countyCode: county.value.id,
      code: "",
      name: input.name,
      town: "",
      area: "",
      ownership: input.ownership,
      type: input.type,
      publicParticipation: false,
      enrollment: {},
      classes: {},
      seats: {},
    };
    return planned(`新增学校 ${school.name}`, [insertion("school", school)]);
  },
});
