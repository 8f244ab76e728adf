/**
 * Rows of a pupil export counted by what they have in common: school, stage, grade, entry, class and status. Nothing
 * else of a row is ever looked at, and what looks like a person's number in a looked-at cell is not kept either.
 */
import { looksLikeName, unreadable, withoutPersonal } from "./personal.ts";
import { keptRoles, pupilRoles, type KeptRole, type PupilColumns, type PupilRole } from "./pupilColumns.ts";

/** Between the texts of two columns of statuses, the first of which may be blank. */
export const besideStatus = "、";

export type PupilTexts = Readonly<Record<PupilRole, string>> & {
  /** The grade that a title or the sheet's name says for all pupils below. */
  readonly ofAll?: string;
};

/** Pupils alike in every column that is kept; "" where the file has no such column or the cell is empty. */
export interface PupilGroup extends PupilTexts {
  readonly count: number;
  /** The row of the first of them. */
  readonly firstRow: number;
  /** Their rows are hidden in the file. */
  readonly hidden: boolean;
}

/** More is no export of any county: a kept column holds something that differs from pupil to pupil. */
export const mostPupilGroups = 100_000;

interface Counted {
  readonly texts: PupilTexts;
  readonly firstRow: number;
  readonly hidden: boolean;
  count: number;
}

/** Groups by their kept texts, a level a column: a row of a million is found without putting its texts together. */
interface Branch {
  readonly next: Map<string, Branch>;
  group?: Counted;
}

const aBranch = (): Branch => ({ next: new Map() });

export class PupilTally {
  readonly #columns: readonly (readonly [role: KeptRole, column: number])[];
  readonly #shown = aBranch();
  readonly #hidden = aBranch();
  readonly #groups: Counted[] = [];
  /** Of the row before: a class stands together, so that most rows repeat its texts. */
  #last: Counted | undefined;
  /** By column. */
  readonly #lastTexts: string[] = [];

  constructor(columns: PupilColumns) {
    this.#columns = keptRoles.flatMap((role) => {
      const column = columns[role];
      return column === undefined ? [] : [[role, column] as const];
    });
  }

  /** To be compared with `mostPupilGroups` after each row. */
  get size(): number {
    return this.#groups.length;
  }

  add(read: (column: number) => string, row: number, hidden = false): void {
    const isRepeated = this.#repeatsTexts(read) && this.#last?.hidden === hidden;
    const group = (isRepeated ? this.#last : undefined) ?? this.#find(read, row, hidden);
    group.count += 1;
    this.#last = group;
  }

  #repeatsTexts(read: (column: number) => string): boolean {
    let isRepeated = true;
    for (const [, column] of this.#columns) {
      const text = read(column);
      if (text !== this.#lastTexts[column]) isRepeated = false;
      this.#lastTexts[column] = text;
    }
    return isRepeated;
  }

  #find(read: (column: number) => string, row: number, hidden: boolean): Counted {
    let branch: Branch | undefined = hidden ? this.#hidden : this.#shown;
    for (const [, column] of this.#columns) branch = branch?.next.get(read(column));
    // Most rows hold what is kept of them as it is.
    return branch?.group ?? this.#groupOf(keptTexts(this.#columns, read), row, hidden);
  }

  /** When all rows are in: only then is a name that slipped into a kept column told from a school's or a class's. */
  groups(): readonly PupilGroup[] {
    const groups = this.#groups.map(({ texts, ...group }) => ({ ...texts, ...group }));
    const slipped = new Map(pupilRoles.map((role) => [role, slippedNames(groups, role)]));
    const clean = (group: PupilGroup, role: PupilRole): string =>
      partsOf(group[role])
        .map((part) => (slipped.get(role)?.has(part) === true ? unreadable : part))
        .join(besideStatus);
    return groups.map((group) => ({ ...group, ...textsOf((role) => clean(group, role)) }));
  }

  #groupOf(kept: readonly string[], row: number, hidden: boolean): Counted {
    let branch = hidden ? this.#hidden : this.#shown;
    for (const text of kept) {
      const next = branch.next.get(text) ?? aBranch();
      branch.next.set(text, next);
      branch = next;
    }
    if (branch.group === undefined) {
      branch.group = { texts: this.#byRole(kept), firstRow: row, hidden, count: 0 };
      this.#groups.push(branch.group);
    }
    return branch.group;
  }

  #byRole(kept: readonly string[]): PupilTexts {
    const own = new Map(this.#columns.map(([role], i) => [role, kept[i] ?? ""]));
    const textOf = (role: KeptRole): string => own.get(role) ?? "";
    const second = textOf("secondStatus");
    return { ...textsOf(textOf), status: textOf("status") + (second === "" ? "" : besideStatus + second) };
  }
}

const textsOf = (textOf: (role: PupilRole) => string): PupilTexts => ({
  schoolCode: textOf("schoolCode"),
  schoolName: textOf("schoolName"),
  stage: textOf("stage"),
  grade: textOf("grade"),
  entry: textOf("entry"),
  className: textOf("className"),
  status: textOf("status"),
});

/** Schools, grades and classes have more pupils. */
const mostOfOneName = 3;

/** Two statuses, or two names in one cell. */
const partsOf = (text: string): readonly string[] => text.split(besideStatus);

/** Where even large schools go by names like 石门, none of that look is taken for a child's. */
function slippedNames(groups: readonly PupilGroup[], role: PupilRole): ReadonlySet<string> {
  const pupils = new Map<string, number>();
  for (const group of groups)
    for (const part of partsOf(group[role])) pupils.set(part, (pupils.get(part) ?? 0) + group.count);
  const names = [...pupils].filter(([text]) => looksLikeName(text));
  return new Set(names.every(([, count]) => count <= mostOfOneName) ? names.map(([text]) => text) : []);
}

/** One text alone is a footer's or a sum's, which may name a person (填表人：…): then none is kept. */
function keptTexts(
  columns: readonly (readonly [role: KeptRole, column: number])[],
  read: (column: number) => string,
): readonly string[] {
  const texts = columns.map(([, column]) => withoutPersonal(read(column).trim()));
  const isPupil = texts.length < 2 || texts.filter((text) => text !== "").length > 1;
  return isPupil ? texts : texts.map(() => "");
}
