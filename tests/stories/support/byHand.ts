/**
 * A county's private pupils and new public seats, worked out with plain sums from the roster, by none of the program's
 * own calculation. It knows the simple case only: nobody leaves between grades, and a school has one decision.
 */

export interface RosterSchool {
  readonly name: string;
  readonly ownership: string;
  readonly enrollment: Readonly<Record<string, number>>;
  readonly seats: Readonly<Record<string, number>>;
}

/** What becomes of a stage, and from which fall on. */
export type Fate =
  | { readonly kind: "goes on" }
  | { readonly kind: "ends" | "becomes public"; readonly fall: number }
  | { readonly kind: "takes in at most"; readonly most: number; readonly fall: number }
  | { readonly kind: "is paid for"; readonly seats: number; readonly fall: number };

export type Stage = "primary" | "junior";
export const stageNames: readonly Stage[] = ["primary", "junior"];

const grades: Readonly<Record<Stage, readonly number[]>> = {
  primary: [1, 2, 3, 4, 5, 6],
  junior: [7, 8, 9],
};

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
const pupilsIn = ({ enrollment }: RosterSchool, grade: number): number => enrollment[grade] ?? 0;

export class CountyByHand {
  readonly #schools: readonly RosterSchool[];
  readonly #baseYear: number;

  constructor(schools: readonly RosterSchool[], baseYear: number) {
    this.#schools = schools;
    this.#baseYear = baseYear;
  }

  /** Of all schools of the county; children do not disappear, whatever becomes of their school. */
  total(year: number): number {
    return sum(
      this.#schools.flatMap((school) => stageNames.map((stage) => this.#inSchool(school, stage, year))),
    );
  }

  /** Pupils of a private stage that count as private. */
  counted(school: RosterSchool, stage: Stage, year: number, fate: Fate): number {
    const { kind } = fate;
    if (kind === "goes on" || year < fate.fall) return this.#inSchool(school, stage, year);
    if (kind === "takes in at most") return this.#inSchool(school, stage, year, fate);
    if (kind === "is paid for")
      return this.#inSchool(school, stage, year) - this.paidFor(school, stage, year, fate);
    return 0;
  }

  paidFor(school: RosterSchool, stage: Stage, year: number, fate: Fate): number {
    if (fate.kind !== "is paid for" || year < fate.fall) return 0;
    return Math.min(fate.seats, this.#inSchool(school, stage, year));
  }

  /** Those of the base year go up a grade a year; behind them come the children of each year since. */
  #inSchool(
    school: RosterSchool,
    stage: Stage,
    year: number,
    cap?: { readonly most: number; readonly fall: number },
  ): number {
    const since = year - this.#baseYear;
    const entry = grades[stage][0] ?? 1;
    return sum(
      grades[stage].map((grade) => {
        if (grade - since >= entry) return pupilsIn(school, grade - since);
        const entered = year - (grade - entry);
        const free = this.#newcomers(school, stage, entered);
        return cap === undefined || entered < cap.fall ? free : Math.min(free, cap.most);
      }),
    );
  }

  /** As many as in the base year; in junior schools as many more or fewer as finish the county's primary schools. */
  #newcomers(school: RosterSchool, stage: Stage, year: number): number {
    const base = pupilsIn(school, grades[stage][0] ?? 1);
    if (stage === "primary") return base;
    const ratio = this.#finishing(year - 1) / this.#finishing(this.#baseYear);
    return Math.round((base * Math.round(ratio * 10_000)) / 10_000);
  }

  #finishing(year: number): number {
    return sum(this.#schools.map((school) => pupilsIn(school, 6 - (year - this.#baseYear))));
  }
}
