/**
 * How far a case is filled in, section by section, and what is still missing. A draft is not filled in: the field itself
 * is empty. What does not apply to the school (六独立 of one that is no 公参民, a grade it does not have) is not asked for.
 */
import type { CaseSource } from "../print/caseSource.ts";
import type { Asked, Missing } from "./asked/asked.ts";
import { assets } from "./asked/assets.ts";
import { basics } from "./asked/basics.ts";
import { diversions } from "./asked/diversions.ts";
import { duty } from "./asked/duty.ts";
import { measures } from "./asked/measures.ts";
import { pupils } from "./asked/pupils.ts";
import { risks } from "./asked/risks.ts";
import { teachers } from "./asked/teachers.ts";

export const sectionNames = {
  A: "基本情况",
  B: "在校生",
  C: "处置与措施",
  D: "学生分流",
  E: "教师安置",
  F: "资产处置",
  G: "风险防控",
  H: "责任与节点",
  attachments: "附件",
} as const;
export type SectionName = keyof typeof sectionNames;
export const sections = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "attachments",
] as const satisfies readonly SectionName[];

/** D 学生分流; the list of attachments has no letter. */
export const sectionTitle = (section: SectionName): string =>
  section === "attachments" ? sectionNames[section] : `${section} ${sectionNames[section]}`;

export interface SectionState {
  readonly filled: number;
  readonly total: number;
  readonly missing: readonly Missing[];
}

export interface Completeness extends SectionState {
  readonly sections: Readonly<Record<SectionName, SectionState>>;
}

export function completenessOf(source: CaseSource): Completeness {
  const asked: Readonly<Record<SectionName, readonly Asked[]>> = {
    A: basics(source),
    B: pupils(source),
    C: measures(source),
    D: diversions(source),
    E: teachers(source),
    F: assets(source),
    G: risks(source),
    H: duty(source),
    // Which papers there are is the office's own choice.
    attachments: [],
  };
  return {
    ...stateOf(sections.flatMap((section) => asked[section])),
    sections: {
      A: stateOf(asked.A),
      B: stateOf(asked.B),
      C: stateOf(asked.C),
      D: stateOf(asked.D),
      E: stateOf(asked.E),
      F: stateOf(asked.F),
      G: stateOf(asked.G),
      H: stateOf(asked.H),
      attachments: stateOf(asked.attachments),
    },
  };
}

function stateOf(asked: readonly Asked[]): SectionState {
  const missing = asked.filter(({ known }) => !known).map(({ field, label }) => ({ field, label }));
  return { filled: asked.length - missing.length, total: asked.length, missing };
}
