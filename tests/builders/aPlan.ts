/**
 * Plans told as the story of a county: `aPlan().withCounty("东陵县").withPrivateSchool("育英学校", …).withMeasure(…)`.
 * Schools and measures belong to the county named last; a school's id is its name, so that stories can name it.
 */
import { emptyPlan, type MutablePlan } from "../../shared/model/plan.ts";
import type { County } from "../../shared/model/county.ts";
import { draftId, type DraftReason } from "../../shared/model/draft.ts";
import type { Measure } from "../../shared/model/measure.ts";
import type { School } from "../../shared/model/school.ts";
import { gradesOf, stages, type Stage } from "../../shared/model/stage.ts";
import { currentScenario, type MeasureId, type SchoolId } from "../../shared/model/units.ts";
import type { Disposition, MeasureKind, Ownership } from "../../shared/model/vocabulary.ts";

export interface SchoolStory extends Partial<Omit<School, "id" | "name" | "ownership">> {
  /** Pupils in every grade of the stage. */
  readonly primaryGrades?: number;
  readonly juniorGrades?: number;
}

export interface MeasureStory extends Partial<Omit<Measure, "id" | "kind">> {
  readonly id?: MeasureId;
  readonly kind?: MeasureKind;
  /** The planned date. */
  readonly on?: string;
  /** The school's name. */
  readonly at?: SchoolId;
}

export const aPlan = (): PlanBuilder => new PlanBuilder();

class PlanBuilder {
  readonly #plan = emptyPlan();
  #county: County | undefined;

  withCounty(name: string, story: Partial<County> = {}): this {
    const position = this.#plan.county.size + 1;
    const county: County = {
      id: String(419900 + position),
      position,
      name,
      isKey: false,
      schooling: "6-3",
      baseYear: 2021,
      targetYear: 2024,
      snapshot: "09-01",
      targets: [],
      progressionBp: {},
      entrantIndexBp: {},
      ...story,
    };
    this.#plan.county.set(county.id, county);
    this.#county = county;
    return this;
  }

  withPublicSchool(name: string, story: SchoolStory = {}): this {
    return this.#withSchool(name, "public", story);
  }

  withPrivateSchool(name: string, story: SchoolStory = {}): this {
    return this.#withSchool(name, "private", story);
  }

  withMeasure({ on, at, ...story }: MeasureStory): this {
    const position = this.#plan.measure.size + 1;
    const measure: Measure = {
      id: `m${position}`,
      position,
      countyCode: this.#current().id,
      scenarioId: currentScenario,
      ...(on === undefined ? {} : { plannedDate: on }),
      ...(at === undefined ? {} : { schoolId: at }),
      ...story,
    };
    this.#plan.measure.set(measure.id, measure);
    return this;
  }

  withCase(school: SchoolId, disposition: Disposition): this {
    const position = this.#plan.case.size + 1;
    this.#plan.case.set(school, { id: school, position, scenarioId: currentScenario, disposition });
    return this;
  }

  withDraft(
    table: "county" | "school" | "measure",
    recordId: string,
    field: string,
    text: string,
    reason: DraftReason,
  ): this {
    const id = draftId(table, recordId, field);
    this.#plan.draft.set(id, { id, table, recordId, field, text, reason });
    return this;
  }

  build(): MutablePlan {
    return this.#plan;
  }

  #current(): County {
    if (this.#county === undefined) this.withCounty("东陵县");
    if (this.#county === undefined) throw new Error("a county was just made");
    return this.#county;
  }

  #withSchool(name: string, ownership: Ownership, story: SchoolStory): this {
    const { primaryGrades, juniorGrades, ...fields } = story;
    const county = this.#current();
    const position = this.#plan.school.size + 1;
    this.#plan.school.set(name, {
      id: name,
      position,
      countyCode: county.id,
      code: String(2_141_000_000 + position),
      name,
      town: "",
      area: "",
      ownership,
      type: "nine-year",
      publicParticipation: false,
      enrollment: everyGrade(county, { primary: primaryGrades, junior: juniorGrades }),
      classes: {},
      seats: {},
      ...fields,
    });
    return this;
  }
}

function everyGrade(
  county: County,
  pupils: Readonly<Record<Stage, number | undefined>>,
): School["enrollment"] {
  return Object.fromEntries(
    stages.flatMap((stage) => {
      const count = pupils[stage];
      return count === undefined
        ? []
        : gradesOf(county.schooling, stage).map((grade) => [grade, count] as const);
    }),
  );
}
