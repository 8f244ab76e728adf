/** The grade of a row, or all grades of its stage; chosen as other choices of the form are. */
import { useId, type ReactElement } from "react";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import { gradesOf } from "../../../../shared/model/stage.ts";
import type { CaseSource } from "../../../../shared/print/caseSource.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { ChoiceBox } from "../ChoiceBox.tsx";
import { useFieldEdit } from "../useFieldEdit.ts";
import { gradeWord } from "./blockWords.ts";
import { rowInput, type DiversionSteps } from "./useDiversionSteps.ts";

export function GradeField({
  source,
  row,
  name,
  steps,
}: {
  readonly source: CaseSource;
  readonly row: Diversion;
  readonly name: string;
  readonly steps: DiversionSteps;
}): ReactElement {
  const id = useId();
  const { writable } = useWorkplace();
  const grades = [...gradesOf(source.frame.county.schooling, row.stage), undefined];
  const options = grades
    .map((grade) => gradeWord(grade, row.stage))
    .map((label) => ({ value: label, label }));
  const kept = gradeWord(row.grade, row.stage);
  const edit = useFieldEdit(kept, (text) =>
    steps.set(row.measureId, {
      ...rowInput(row),
      grade: grades.find((grade) => gradeWord(grade, row.stage) === text),
    }),
  );
  const control = {
    id,
    "data-field": "diversion.grade",
    "aria-label": `${name}：年级`,
    "aria-invalid": false,
    disabled: !writable,
  };
  return (
    <span className="case-control">
      <ChoiceBox control={control} edit={edit} kept={kept} options={options} withEmpty={false} />
    </span>
  );
}
