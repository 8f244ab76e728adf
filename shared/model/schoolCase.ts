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
  /** 处置依据: the document or decision the disposition rests on. */
  readonly basis?: string;
  /** 县级包保领导 */
  readonly leader?: string;
  /** 牵头单位 */
  readonly leadUnit?: string;
  readonly person?: string;
  /** Of the official on duty. */
  readonly phone?: string;
}

export const caseFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "disposition", label: "处置方式", kind: "choice", choices: dispositions },
  { key: "basis", label: "处置依据", kind: "text" },
  { key: "leader", label: "县级包保领导", kind: "text" },
  { key: "leadUnit", label: "牵头单位", kind: "text" },
  { key: "person", label: "责任人", kind: "text" },
  { key: "phone", label: "联系电话", kind: "text" },
];
