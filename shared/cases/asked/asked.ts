/** Something a case asks for, by the field in which the form takes it, and whether it is there. */
import { fieldReader, type FieldValue } from "../../model/fields.ts";
import { fieldSpec } from "../../model/plan.ts";
import type { CaseSource } from "../../print/caseSource.ts";

export interface Missing {
  /**
   * `table.field`, as the form marks its fields; of a measure with its id behind it (`measure.plannedDate/m12`). Rows that
   * are counted together go by their list: `diversions`, `milestones/m12`.
   */
  readonly field: string;
  readonly label: string;
}

export interface Asked extends Missing {
  readonly known: boolean;
}

interface Question extends Missing {
  readonly read: (record: object) => FieldValue;
}

/** Three hundred cases ask the same seventy questions after every edit: each is made ready once. */
const questions = { school: new Map<string, Question>(), case: new Map<string, Question>() };

function questionOf(table: "school" | "case", key: string): Question {
  const known = questions[table].get(key);
  if (known !== undefined) return known;
  const label = fieldSpec(table, key)?.label ?? key;
  const question = { field: `${table}.${key}`, label, read: fieldReader(key) };
  questions[table].set(key, question);
  return question;
}

export function ofField(table: "school" | "case", record: object, key: string): Asked {
  const { field, label, read } = questionOf(table, key);
  const value = read(record);
  return { field, label, known: value !== null && value !== "" };
}

export const asCase = ({ schoolCase }: CaseSource, key: string): Asked =>
  ofField("case", schoolCase ?? {}, key);

export const allOfCase = (source: CaseSource, keys: readonly string[]): Asked[] =>
  keys.map((key) => asCase(source, key));
