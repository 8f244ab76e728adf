/**
 * A table of made-up children in a layout, with what must be counted of it, and all that was planted about persons: none
 * of that may be found anywhere after it was read.
 */
import { gradesOf, type Stage } from "../../../../shared/model/stage.ts";
import { seeded, whole, type Chance } from "../../../soak/seeded.ts";
import { pupilFile, type MadePupilSchool, type PupilLayout } from "./pupilLayouts.ts";
import { Planted } from "./planted.ts";

/** The fall whose pupils they are. */
export const fall = 2021;

export interface DrawnPupils {
  readonly lines: readonly (readonly string[])[];
  /** "2141880001 3" → pupils and classes. */
  readonly truth: ReadonlyMap<string, { readonly pupils: number; readonly classes: number }>;
  readonly rows: number;
  /** Who does not count, by status. */
  readonly apart: ReadonlyMap<string, number>;
  readonly planted: readonly string[];
}

export function drawPupils(layout: PupilLayout, seed: number): DrawnPupils {
  const drawer = new Drawer(layout, seeded(seed));
  return drawer.draw();
}

interface Child {
  readonly school: MadePupilSchool;
  readonly stage: Stage;
  readonly grade: string;
  readonly entered: number;
  readonly n: number;
  readonly status: string;
}

class Drawer {
  readonly #layout: PupilLayout;
  readonly #chance: Chance;
  readonly #planted: Planted;
  readonly #lines: (readonly string[])[] = [];
  readonly #truth = new Map<string, { readonly pupils: number; readonly classes: number }>();
  readonly #apart = new Map<string, number>();
  #rows = 0;

  constructor(layout: PupilLayout, chance: Chance) {
    this.#layout = layout;
    this.#chance = chance;
    this.#planted = new Planted(chance);
  }

  draw(): DrawnPupils {
    const { titles, above, header, schools, footer } = this.#layout;
    for (const title of titles) this.#lines.push([title.replaceAll("{year}", String(fall))]);
    if (above !== undefined) this.#lines.push(above);
    this.#lines.push(header.map(([title]) => title));
    for (const school of pupilFile.schools.slice(0, schools)) this.#school(school);
    if (footer) this.#line(["填表人：澹台博文"]);
    return {
      lines: this.#lines,
      truth: this.#truth,
      rows: this.#rows,
      apart: this.#apart,
      planted: this.#planted.all,
    };
  }

  #school(school: MadePupilSchool): void {
    for (const stage of school.stages) {
      for (const [year, grade] of gradesOf(this.#layout.schooling, stage).entries()) {
        const classes = 1 + whole(this.#chance, 3);
        const pupils = classes * (3 + whole(this.#chance, 9));
        this.#truth.set(`${school.code} ${grade}`, {
          pupils,
          classes: this.#layout.class === undefined ? 0 : classes,
        });
        for (let i = 0; i < pupils; i += 1)
          this.#child({
            school,
            stage,
            ...this.#gradeOf(stage, year),
            n: 1 + (i % classes),
            status: this.#oneOf(this.#layout.present),
          });
        if (this.#layout.apart.length > 0 && this.#chance() < 0.4) this.#absent(school, stage, year);
      }
    }
  }

  #absent(school: MadePupilSchool, stage: Stage, year: number): void {
    const status = this.#oneOf(this.#layout.apart);
    this.#apart.set(status, (this.#apart.get(status) ?? 0) + 1);
    this.#child({ school, stage, ...this.#gradeOf(stage, year), n: 9, status });
  }

  #gradeOf(stage: Stage, year: number): { readonly grade: string; readonly entered: number } {
    const entered = fall - year;
    const forms = pupilFile.words[this.#layout.grades ?? ""]?.[stage] ?? [""];
    return { grade: (forms[year] ?? forms[0] ?? "").replaceAll("{entry}", String(entered)), entered };
  }

  #child(child: Child): void {
    const { header, page } = this.#layout;
    this.#line(header.map(([, what]) => this.#text(what, child)));
    if (page !== undefined && this.#rows % page === 0) this.#line(header.map(([title]) => title));
  }

  #line(line: readonly string[]): void {
    this.#lines.push(line);
    this.#rows += 1;
  }

  #text(what: string, { school, stage, grade, entered, n, status }: Child): string {
    const { class: className = "", entry = "", stages } = this.#layout;
    const filled = (form: string): string =>
      form.replaceAll("{entry}", String(entered)).replaceAll("{grade}", grade).replaceAll("{n}", String(n));
    switch (what) {
      case "code":
        return school.code;
      case "school":
      case "name0":
        return school.name;
      case "stage":
        return stages?.[stage] ?? "";
      case "grade":
        return grade;
      case "class":
        return filled(className);
      case "entry":
        return filled(entry);
      case "status":
        return status;
      case "number":
        return String(this.#rows + 1);
      default:
        return this.#planted.text(what);
    }
  }

  #oneOf(list: readonly string[]): string {
    return list[whole(this.#chance, list.length)] ?? "";
  }
}
