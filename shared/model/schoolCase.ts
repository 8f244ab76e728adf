/** A case (一校一案) of one private school in one scenario: what is to become of it. Sections are added as fields. */
import type { FieldSpec } from "./fields.ts";
import type { ScenarioId, SchoolId } from "./units.ts";
import { dispositions, type Disposition } from "./vocabulary.ts";

export interface SchoolCase {
  /** The school's id: one case a school. */
  readonly id: SchoolId;
  readonly position: number;
  readonly scenarioId: ScenarioId;
  readonly disposition?: Disposition;
}

export const caseFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "disposition", label: "处置方式", kind: "choice", choices: dispositions },
];
