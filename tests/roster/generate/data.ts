/** The generator's own words and truths: data files that know nothing of the program's dictionary. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { schoolings, stages, type Schooling, type Stage } from "../../../shared/model/stage.ts";
import {
  ownerships,
  schoolTypes,
  type Ownership,
  type SchoolType,
} from "../../../shared/model/vocabulary.ts";
import { oneOf } from "../../../shared/commands/words.ts";
import type { TrueSchool } from "../support/expectSchools.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/roster/${name}`, import.meta.url), "utf8"));

const byGrade = z.record(z.string(), z.int());
const schoolSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  town: z.string(),
  ownership: oneOf<Ownership>(ownerships),
  type: oneOf<SchoolType>(schoolTypes),
  publicParticipation: z.boolean(),
  enrollment: byGrade,
  classes: byGrade,
  seats: z.partialRecord(z.enum(stages), z.int()),
  teachersByStage: z.partialRecord(z.enum(stages), z.int()),
  licenseNo: z.string().optional(),
  licenseExpiry: z.iso.date().optional(),
  creditCode: z.string().optional(),
  approvedSize: z.int().optional(),
  boarders: z.int().optional(),
  organizer: z.string().optional(),
});

/** A school as an import must yield it. */
export const trueSchoolSchema = schoolSchema
  .omit({ teachersByStage: true })
  .extend({ area: z.string(), teachers: z.int() });

export interface MadeSchool extends TrueSchool {
  readonly teachersByStage: Readonly<Partial<Record<Stage, number>>>;
}

export interface MadeCounty {
  readonly code: string;
  readonly name: string;
  readonly schooling: Schooling;
  readonly schools: readonly MadeSchool[];
}

const countiesFile = z.strictObject({
  about: z.string(),
  counties: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      schooling: z.enum(schoolings),
      schools: z.array(schoolSchema),
    }),
  ),
});

export const counties: readonly MadeCounty[] = countiesFile
  .parse(read("schools.json"))
  .counties.map((county) => ({
    ...county,
    schools: county.schools.map((school) => ({
      ...school,
      area: "",
      teachers: stages.reduce((sum, stage) => sum + (school.teachersByStage[stage] ?? 0), 0),
    })),
  }));

const layoutsFile = z.strictObject({
  about: z.string(),
  layouts: z.array(
    z.strictObject({
      name: z.string(),
      county: z.string(),
      kind: z.enum(["xlsx", "text"]).default("xlsx"),
      split: z
        .enum(["none", "ownership", "stacked", "headings", "stage", "rows", "parts", "towns", "mergedTowns"])
        .default("none"),
      /** Sums stand above the schools they are of. */
      totalsFirst: z.boolean().default(false),
      /** Kindergartens and senior schools stand among the schools. */
      others: z.boolean().default(false),
      /** Headers that only a planner can explain: understood from the second time on. */
      asks: z.boolean().default(false),
      /** Remarks in rows of their own between the schools. */
      notes: z.array(z.string()).default([]),
      titles: z.array(z.string()),
      unit: z.string().optional(),
      scale: z.int().default(1),
      numbering: z.boolean().default(false),
      columns: z.array(z.tuple([z.array(z.string()).min(1), z.string()])),
      words: z.record(z.string(), z.string()),
      totals: z.enum(["none", "grand", "ownership", "town"]),
    }),
  ),
});
export type Layout = z.output<typeof layoutsFile>["layouts"][number];
export const layouts: readonly Layout[] = ["layouts.json", "moreLayouts.json"].flatMap(
  (name) => layoutsFile.parse(read(name)).layouts,
);
