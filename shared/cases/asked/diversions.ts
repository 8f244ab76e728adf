/** What section D 学生分流 asks for: of every stage that ends, a place for each pupil it displaces. */
import { stageNames } from "../../model/vocabulary.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import type { Asked } from "./asked.ts";

export const diversions = ({ displaced, diversions: rows }: CaseSource): Asked[] =>
  displaced
    .filter(({ total }) => total > 0)
    .map(({ measureId, stage, total }) => {
      const placed = rows
        .filter((row) => row.measureId === measureId && row.stage === stage)
        .reduce((sum, { students }) => sum + students, 0);
      return {
        field: `diversions/${measureId}/${stage}`,
        label: `${stageNames[stage]}分流`,
        known: placed === total,
      };
    });
