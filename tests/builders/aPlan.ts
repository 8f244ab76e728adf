/**
 * Plans told as the story of a county: `aPlan().withCounty("东陵县").withPrivateSchool("育英学校", …).withMeasure(…)`.
 * Schools and measures belong to the county named last; a school's id is its name, so that stories can name it.
 */
import { emptyPlan, type MutablePlan, type TableName } from "../../shared/model/plan.ts";
import type { County } from "../../shared/model/county.ts";
import type { Diversion } from "../../shared/model/diversion.ts";
import { draftId, type DraftReason } from "../../shared/model/draft.ts";
import type { Measure } from "../../shared/model/measure.ts";
import type { Milestone } from "../../shared/model/milestone.ts";
import type { School } from "../../shared/model/school.ts";
import type { SchoolCase } from "../../shared/model/schoolCase.ts";
import { currentScenario, type MeasureId, type SchoolId } from "../../shared/model/units.ts";
import type { Disposition, MeasureKind, Ownership } from "../../shared/model/vocabulary.ts";
import { everyGrade } from "./everyGrade.ts";

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

export type CaseStory = Partial<Omit<SchoolCase, "id">>;

export interface DiversionStory extends Partial<Omit<Diversion, "id">> {
  /** The school's name, or the id of the project's measure. */
  readonly to?: SchoolId;
  readonly toProject?: MeasureId;
}

export interface MilestoneStory extends Partial<Omit<Milestone, "id" | "name">> {
  /** The planned date. */
  readonly on?: string;
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

  /** All that is said of the case; or just its disposition. */
  withCase(school: SchoolId, said: Disposition | CaseStory): this {
    const position = this.#plan.case.size + 1;
    const story = typeof said === "string" ? { disposition: said } : said;
    this.#plan.case.set(school, { id: school, position, scenarioId: currentScenario, ...story });
    return this;
  }

  /** Of the measure named last. */
  withDiversion({ to, toProject, ...story }: DiversionStory): this {
    const position = this.#plan.diversion.size + 1;
    const diversion: Diversion = {
      id: `d${position}`,
      position,
      scenarioId: currentScenario,
      measureId: this.#lastMeasure(),
      stage: "primary",
      students: 0,
      ...(to === undefined ? {} : { toSchoolId: to }),
      ...(toProject === undefined ? {} : { toMeasureId: toProject }),
      ...story,
    };
    this.#plan.diversion.set(diversion.id, diversion);
    return this;
  }

  /** Of the measure named last. */
  withMilestone(name: string, { on, ...story }: MilestoneStory = {}): this {
    const position = this.#plan.milestone.size + 1;
    const milestone: Milestone = {
      id: `n${position}`,
      position,
      scenarioId: currentScenario,
      measureId: this.#lastMeasure(),
      name,
      ...(on === undefined ? {} : { plannedDate: on }),
      ...story,
    };
    this.#plan.milestone.set(milestone.id, milestone);
    return this;
  }

  withAttachment(schoolId: SchoolId, name: string, note?: string): this {
    const position = this.#plan.attachment.size + 1;
    const id = `f${position}`;
    const own = { id, position, scenarioId: currentScenario, schoolId, name };
    this.#plan.attachment.set(id, note === undefined ? own : { ...own, note });
    return this;
  }

  withDraft(table: TableName, recordId: string, field: string, text: string, reason: DraftReason): this {
    const id = draftId(table, recordId, field);
    this.#plan.draft.set(id, { id, table, recordId, field, text, reason });
    return this;
  }

  build(): MutablePlan {
    return this.#plan;
  }

  #lastMeasure(): MeasureId {
    const last = [...this.#plan.measure.keys()].at(-1);
    if (last === undefined) throw new Error("it has no measure yet");
    return last;
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
