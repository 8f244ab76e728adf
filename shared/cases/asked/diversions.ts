/** What section D 学生分流 asks for: of every stage that ends, a place for each pupil it displaces, grade by grade. */
import { diversionBalance, isSettled } from "../../calculation/diversions/balance.ts";
import { stageNames } from "../../model/vocabulary.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import type { Asked } from "./asked.ts";

export const diversions = ({ displaced, diversions: rows }: CaseSource): Asked[] =>
  displaced
    .filter(({ total }) => total > 0)
    .map((end) => ({
      field: `diversions/${end.measureId}/${end.stage}`,
      label: `${stageNames[end.stage]}分流`,
      known: isSettled(diversionBalance(end, rows)),
    }));
