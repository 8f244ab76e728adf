/** What a case is made of, on paper and in its form: a private school with its county, its measures and the reading of them. */
import type { Calculator } from "../calculation/calculator.ts";
import { displacedBy, type Displaced } from "../calculation/diversions/displaced.ts";
import type { ReceiverBook } from "../calculation/diversions/receivers.ts";
import type { Dossier } from "../calculation/dossier.ts";
import type { CountyFrame } from "../calculation/frame.ts";
import type { MeasureFigure } from "../calculation/figures.ts";
import { byDate } from "../calculation/scheduleOrder.ts";
import type { Attachment } from "../model/attachment.ts";
import type { Diversion } from "../model/diversion.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import { inOrder, type Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import type { SchoolCase } from "../model/schoolCase.ts";
import { stagesOfType } from "../model/schoolType.ts";
import { gradesOf, stages, type Schooling, type Stage } from "../model/stage.ts";
import { currentScenario, type CountyCode, type MeasureId } from "../model/units.ts";
import { outlookOf, type Outlook } from "./outlook.ts";

export interface CaseSource {
  readonly plan: Plan;
  readonly frame: CountyFrame;
  readonly school: School;
  /** The stages it has, by its type or because something is known of them. */
  readonly stages: readonly Stage[];
  readonly schoolCase: SchoolCase | undefined;
  /** By date, undated ones last. */
  readonly measures: readonly Measure[];
  readonly dossier: Dossier;
  readonly outlook: Outlook;
  /** Whom the ends of its stages displace. */
  readonly displaced: readonly Displaced[];
  /** Where they go: by measure as above, then in the order of the file. */
  readonly diversions: readonly Diversion[];
  readonly milestonesOf: (measure: MeasureId) => readonly Milestone[];
  readonly attachments: readonly Attachment[];
  /** What the county's schools and projects receive. */
  readonly receivers: ReceiverBook | undefined;
  /** Undefined for a measure that does not count. */
  readonly figuresOf: (measure: MeasureId) => readonly MeasureFigure[] | undefined;
}

/** Those of a county that have a case, in the order of the roster. */
export const privateSchools = (plan: Plan, countyCode: CountyCode): School[] =>
  inOrder(plan.school.values()).filter(
    (school) => school.countyCode === countyCode && school.ownership === "private",
  );

/** The cases of a county, in the order of the roster. */
export function caseSources(plan: Plan, calculator: Calculator, countyCode: CountyCode): CaseSource[] {
  const frame = calculator.frame(countyCode);
  if (frame === undefined) return [];
  const own = inOrder(plan.measure.values()).filter(({ scenarioId }) => scenarioId === currentScenario);
  const bySchool = Map.groupBy(own, ({ schoolId }) => schoolId);
  const attachments = Map.groupBy(inOrder(plan.attachment.values()), ({ schoolId }) => schoolId);
  const receivers = calculator.receivers(countyCode);
  return privateSchools(plan, countyCode).flatMap((school): CaseSource[] => {
    const dossier = calculator.schoolDossier(school.id);
    if (dossier === undefined) return [];
    const schoolStages = stagesOf(school, frame.county.schooling);
    const measures = (bySchool.get(school.id) ?? [])
      .filter((measure) => measure.countyCode === countyCode)
      .toSorted(byDate);
    return [
      {
        plan,
        frame,
        school,
        stages: schoolStages,
        schoolCase: plan.case.get(school.id),
        measures,
        dossier,
        outlook: outlookOf(dossier, frame),
        displaced: displacedBy(dossier, frame),
        diversions: measures.flatMap(({ id }) => calculator.diversions(id)),
        milestonesOf: (measure) => calculator.milestones(measure),
        attachments: attachments.get(school.id) ?? [],
        receivers,
        figuresOf: (measure) => calculator.measureFigures(measure),
      },
    ];
  });
}

/** A roster may give a school a type that does not fit its pupils; nobody is left out of the print for that. */
export function stagesOf(school: School, schooling: Schooling): readonly Stage[] {
  const isKnown = (stage: Stage): boolean =>
    school.seats[stage] !== undefined ||
    school.stageClasses?.[stage] !== undefined ||
    gradesOf(schooling, stage).some(
      (grade) => school.enrollment[grade] !== undefined || school.classes[grade] !== undefined,
    );
  return stages.filter((stage) => stagesOfType(school.type).includes(stage) || isKnown(stage));
}
