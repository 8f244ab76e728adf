/** Layouts and words of made-up pupil tables: a data file that knows nothing of the program's own words. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { schoolings, stages } from "../../../../shared/model/stage.ts";

const texts = z.array(z.string());
const byStage = z.strictObject({ primary: texts.min(1), junior: texts.min(1) });

const layout = z.strictObject({
  name: z.string(),
  file: z.enum(["xlsx", "utf-8", "gb18030", "utf-16le"]),
  schooling: z.enum(schoolings).default("6-3"),
  /** Only the first so many schools. */
  schools: z.int().optional(),
  titles: texts.default([]),
  above: texts.optional(),
  header: z.array(z.tuple([z.string(), z.string()])),
  stages: z.strictObject({ primary: z.string(), junior: z.string() }).optional(),
  grades: z.string().optional(),
  class: z.string().optional(),
  entry: z.string().optional(),
  present: texts.min(1).default([""]),
  apart: texts.default([]),
  /** Rows after which the header stands again. */
  page: z.int().optional(),
  footer: z.boolean().default(false),
});

const file = z.strictObject({
  about: z.string(),
  surnames: texts,
  givenNames: texts,
  words: z.record(z.string(), byStage),
  schools: z.array(z.strictObject({ code: z.string(), name: z.string(), stages: z.array(z.enum(stages)) })),
  layouts: z.array(layout),
});

export type PupilLayout = z.output<typeof layout>;
export const pupilFile = file.parse(
  JSON.parse(readFileSync(new URL("../../../fixtures/roster/pupilLayouts.json", import.meta.url), "utf8")),
);
export type MadePupilSchool = (typeof pupilFile)["schools"][number];
