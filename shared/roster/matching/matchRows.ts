/**
 * Which school of the plan a row is: the one the planner said, else the one with its code, else the only one with its
 * canonical name in the county (and town, where both say one), else the only one once known by it (曾用名). Near names are
 * proposed, never taken. (roster.md, Matching)
 */
import { formerNamesIn } from "../../model/formerNames.ts";
import type { School } from "../../model/school.ts";
import type { SchoolId } from "../../model/units.ts";
import { codeOf } from "../rows/joinRows.ts";
import { nearNames, type NamedSchool } from "./nearNames.ts";
import { textOf, type RosterRow } from "../rows/rosterRow.ts";
import { canonicalName } from "./schoolNames.ts";

export type MatchedBy = "choice" | "code" | "name" | "alias";

export interface Match {
  readonly school: School;
  readonly by: MatchedBy;
}

export interface NearSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
}

/** By row key: the school the planner says it is, or null for a new one. */
export type RowLinks = Readonly<Record<string, SchoolId | null>>;

export interface Matches {
  readonly matched: ReadonlyMap<string, Match>;
  /** Of rows without a match: schools with nearly the same name. */
  readonly near: ReadonlyMap<string, readonly NearSchool[]>;
}

export function matchRows(
  rows: readonly RosterRow[],
  schools: readonly School[],
  places: readonly string[],
  links: RowLinks,
): Matches {
  const matcher = new Matcher(schools, places);
  // Each kind of match for all rows before the next kind, so that a name never takes a school whose code is in the file.
  matcher.byChoice(rows, links);
  matcher.byCode(rows);
  matcher.byName(rows, "name", ({ name }) => [name]);
  matcher.byName(rows, "alias", ({ formerNames }) => formerNamesIn(formerNames));
  return { matched: matcher.matched, near: matcher.near(rows) };
}

class Matcher {
  readonly matched = new Map<string, Match>();
  readonly #schools: readonly School[];
  readonly #places: readonly string[];
  readonly #taken = new Set<SchoolId>();
  /** Rows the planner said are new schools. */
  readonly #isNew = new Set<string>();

  constructor(schools: readonly School[], places: readonly string[]) {
    this.#schools = schools;
    this.#places = places;
  }

  byChoice(rows: readonly RosterRow[], links: RowLinks): void {
    const byId = new Map(this.#schools.map((school) => [school.id, school]));
    for (const { key } of rows) {
      const chosen = Object.hasOwn(links, key) ? links[key] : undefined;
      if (chosen === null) this.#isNew.add(key);
      else if (chosen !== undefined) this.#take(key, byId.get(chosen), "choice");
    }
  }

  byCode(rows: readonly RosterRow[]): void {
    const byCode = Map.groupBy(this.#schools, ({ code }) => code);
    for (const row of this.#open(rows)) {
      const code = codeOf(row);
      const found = code === undefined ? [] : (byCode.get(code) ?? []);
      // A code the plan has twice tells nothing by itself; the name may.
      const named = found.length === 1 ? found : found.filter((school) => this.#hasName(row, school));
      if (named.length === 1) this.#take(row.key, named[0], "code");
    }
  }

  /** By one of its names, where neither two schools nor two rows of the place have it. */
  byName(rows: readonly RosterRow[], by: MatchedBy, namesOf: (school: School) => readonly string[]): void {
    const byName = new Map<string, School[]>();
    // A county's first roster is compared with no school at all.
    if (this.#taken.size === this.#schools.length) return;
    for (const school of this.#free()) {
      for (const name of new Set(namesOf(school).map((own) => canonicalName(own, this.#places)))) {
        const having = byName.get(name);
        if (having === undefined) byName.set(name, [school]);
        else having.push(school);
      }
    }
    const open = this.#open(rows);
    const rowsByName = Map.groupBy(open, (row) => this.#nameOf(row));
    for (const row of open) {
      const name = this.#nameOf(row);
      const having = byName.get(name) ?? [];
      // A name that one school alone was known by says which it is in whatever town the row puts it.
      const found =
        by === "alias" && having.length === 1 ? having : having.filter((school) => isTownOf(row, school));
      const rivals = (rowsByName.get(name) ?? []).filter(
        (other) => other !== row && found.some((school) => isTownOf(other, school)),
      );
      if (name !== "" && found.length === 1 && rivals.length === 0) this.#take(row.key, found[0], by);
    }
  }

  near(rows: readonly RosterRow[]): ReadonlyMap<string, readonly NearSchool[]> {
    if (this.#taken.size === this.#schools.length) return new Map();
    const free = this.#free().map((school): NamedSchool => ({
      schoolId: school.id,
      name: school.name,
      canonical: canonicalName(school.name, this.#places),
    }));
    const wanted = this.#open(rows).map((row) => ({ key: row.key, canonical: this.#nameOf(row) }));
    return nearNames(wanted, free, this.#places);
  }

  #open(rows: readonly RosterRow[]): RosterRow[] {
    return rows.filter(({ key }) => !this.matched.has(key) && !this.#isNew.has(key));
  }

  #free(): School[] {
    return this.#schools.filter(({ id }) => !this.#taken.has(id));
  }

  #take(key: string, school: School | undefined, by: MatchedBy): void {
    if (school === undefined || this.#taken.has(school.id)) return;
    this.#taken.add(school.id);
    this.matched.set(key, { school, by });
  }

  #nameOf({ cells }: RosterRow): string {
    return canonicalName(textOf(cells, "name"), this.#places);
  }

  #hasName(row: RosterRow, { name }: School): boolean {
    return canonicalName(name, this.#places) === this.#nameOf(row);
  }
}

/** Schools of one name in two towns are two schools. */
function isTownOf({ cells }: RosterRow, { town }: School): boolean {
  const said = textOf(cells, "town");
  return said === "" || town === "" || said === town;
}
