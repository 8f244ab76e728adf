/**
 * The judgement last made of each workbook, so that applying takes exactly what was shown and costs nothing twice. It
 * counts only for the same document, county, revision and choices; it is gone when its workbook is.
 */
import type { RosterChoices } from "../../../shared/contract/rosterChoices.ts";
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import type { Judge, Judged } from "./judge.ts";
import type { Target } from "./target.ts";

export interface Asked {
  readonly document?: string | undefined;
  readonly county?: string | undefined;
  readonly fall?: number | undefined;
  readonly choices: RosterChoices;
}

export interface LastJudgement {
  readonly judgementOf: (workbook: NeutralWorkbook, target: Target, asked: Asked) => Judged;
  /** The workbook as it was judged last, before corrections; as it was read when nobody has asked yet. */
  readonly shownOf: (workbook: NeutralWorkbook) => NeutralWorkbook;
}

export function withLastJudgement(judge: Judge): LastJudgement {
  const last = new WeakMap<NeutralWorkbook, { readonly question: string; readonly judged: Judged }>();
  return {
    judgementOf(workbook, target, { document, county, fall, choices }) {
      const question = JSON.stringify([document, county, fall, target.revision, choices]);
      const before = last.get(workbook);
      if (before?.question === question) return before.judged;
      const judged = judge.judge(workbook, target, choices);
      last.set(workbook, { question, judged });
      return judged;
    },
    shownOf: (workbook) => last.get(workbook)?.judged.counted.workbook ?? workbook,
  };
}
