/**
 * One workbook: a layout, a county's true schools and a mess by chance → sheets, with what an import must yield and at
 * which cells it must complain. The same seed gives the same workbook.
 */
import { stages } from "../../../shared/model/stage.ts";
import type { TrueSchool } from "../support/expectSchools.ts";
import { seeded, type Chance } from "../../soak/seeded.ts";
import { counties, type Layout, type MadeCounty, type MadeSchool } from "./data.ts";
import { drawTable, type TableStory } from "./drawTable.ts";
import { expectedSeats } from "./expectedSeats.ts";
import { otherSchools } from "./otherSchools.ts";
import { writtenName, type Drawing, type Line } from "./lineContent.ts";
import { someMess, type Mess } from "./mess.ts";
import { SheetDraft } from "./sheetDraft.ts";

export interface Complaint {
  readonly sheet: string;
  readonly cell: string;
}

export interface DrawnRoster {
  readonly county: MadeCounty;
  readonly mess: Mess;
  readonly sheets: readonly SheetDraft[];
  readonly truths: readonly TrueSchool[];
  /** The fields of a school the layout has columns for. */
  readonly fields: readonly string[];
  /** What it must make up for want of seats: `校名 primary 540`. */
  readonly estimates: readonly string[];
  readonly badCells: readonly Complaint[];
  readonly wrongSums: readonly Complaint[];
  readonly tables: readonly DrawnTable[];
  /** Names of kindergartens and the like, which come in only when the planner ticks them. */
  readonly others: readonly string[];
  /** Remarks stand between the schools. */
  readonly notes: boolean;
}

export interface DrawnTable {
  readonly sheet: string;
  readonly header: { readonly first: number; readonly last: number };
  readonly columns: readonly { readonly column: number; readonly field: string }[];
}

interface SheetPlan {
  readonly name: string;
  readonly tables: readonly TableStory[];
}

export function drawRoster(layout: Layout, seed: number): DrawnRoster {
  const whole = counties.find(({ name }) => name === layout.county);
  if (whole === undefined) throw new Error(`no county ${layout.county}`);
  const chance = seeded(seed);
  const mess = someMess(chance, seed % 4 === 0);
  const county = mess.seatsLeftOut ? withSeatsLeftOut(whole, chance) : whole;
  const drawing: Drawing = { layout, county, chance, mess };
  const badCells: (Complaint & { readonly school: string; readonly field: string })[] = [];
  const wrongSums: Complaint[] = [];
  const drawn: DrawnTable[] = [];
  const sheets = sheetsOf(layout, county).map(({ name, tables }) => {
    const sheet = new SheetDraft(name, mess);
    for (const [i, table] of tables.entries()) {
      if (i > 0) sheet.next += 2;
      const spoilt = drawTable(sheet, drawing, table);
      // The header of the next town's block is the first one again.
      if (i === 0 || layout.split !== "towns") drawn.push({ sheet: name, ...spoilt });
      badCells.push(...spoilt.badCells.map((bad) => ({ sheet: name, ...bad })));
      wrongSums.push(...spoilt.wrongSums.map((cell) => ({ sheet: name, cell })));
    }
    return sheet;
  });
  const spoiltOf = (school: MadeSchool): ReadonlySet<string> =>
    new Set(badCells.filter((bad) => bad.school === school.name).map(({ field }) => field));
  return {
    county,
    mess,
    sheets: drawing.mess.hiddenSheet && layout.kind === "xlsx" ? [...sheets, wordList()] : sheets,
    truths: county.schools.map((school) => truthOf(school, writtenName(school, drawing), spoiltOf(school))),
    estimates: county.schools.flatMap((school) =>
      expectedSeats(layout, county.schooling, school, writtenName(school, drawing), spoiltOf(school)),
    ),
    fields: layout.columns.map(([, field]) => field).filter((field) => ofSchool.test(field)),
    badCells,
    wrongSums,
    tables: drawn.map(({ sheet, header, columns }) => ({ sheet, header, columns })),
    notes: layout.notes.length > 0,
    others: layout.others ? otherSchools(county).map(({ name }) => name) : [],
  };
}

function withSeatsLeftOut(county: MadeCounty, chance: Chance): MadeCounty {
  return {
    ...county,
    schools: county.schools.map((school) => (chance() < 0.3 ? { ...school, seats: {} } : school)),
  };
}

const ofSchool =
  /^(code|name|town|ownership|type|publicParticipation|teachers|approvedSize|boarders|licenseNo|licenseExpiry|creditCode|organizer|(enrollment|classes)\.\d|(seats|stageClasses)\.(primary|junior))$/u;

function sheetsOf({ split, totals }: Layout, { schools }: MadeCounty): SheetPlan[] {
  const owned = (ownership: MadeSchool["ownership"]): Line[] =>
    schools.filter((school) => school.ownership === ownership).map((school) => ({ school }));
  const inStages = (list: readonly MadeSchool[]): Line[] =>
    list.flatMap((school) =>
      stages
        .filter((stage) => school.teachersByStage[stage] !== undefined)
        .map((stage) => ({ school, stage })),
    );
  const publicTable = { lines: owned("public"), ownership: "公办" };
  const privateTable = { lines: owned("private"), ownership: "民办" };
  switch (split) {
    case "ownership":
      return [
        { name: "公办学校", tables: [publicTable] },
        { name: "民办学校花名册", tables: [privateTable] },
      ];
    case "stacked":
      return [{ name: "名册", tables: [publicTable, privateTable] }];
    case "stage":
      return stages.map((stage) => ({
        name: stage === "primary" ? "小学" : "初中",
        tables: [{ lines: inStages(schools).filter((line) => line.stage === stage), stage }],
      }));
    case "rows":
    case "parts":
      return [{ name: "Sheet1", tables: [{ lines: inStages(schools) }] }];
    case "towns":
      return [
        {
          name: "各乡镇",
          tables: [...Map.groupBy(schools, ({ town }) => town)].map(([town, own]) => ({
            town,
            lines: own.map((school) => ({ school })),
          })),
        },
      ];
    default: {
      const isByTown = totals === "town" || split === "headings" || split === "mergedTowns";
      const ordered = isByTown ? schools.toSorted((a, b) => a.town.localeCompare(b.town, "zh")) : schools;
      return [{ name: "义务教育学校", tables: [{ lines: ordered.map((school) => ({ school })) }] }];
    }
  }
}

/** A hidden sheet with the words of a drop-down list. */
function wordList(): SheetDraft {
  const sheet = new SheetDraft("字典", { hidden: true });
  sheet.put(1, 1, { text: "办学类型" });
  sheet.put(2, 1, { text: "小学" });
  return sheet;
}

/** What is to come in: the school as it is written, without the cells that were spoilt. */
function truthOf(school: MadeSchool, name: string, spoilt: ReadonlySet<string>): TrueSchool {
  const without = (root: string, record: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !spoilt.has(`${root}.${key}`)));
  const { teachersByStage: _teachers, licenseExpiry, ...rest } = school;
  return {
    ...rest,
    ...(licenseExpiry === undefined || spoilt.has("licenseExpiry") ? {} : { licenseExpiry }),
    name,
    enrollment: without("enrollment", school.enrollment),
    seats: without("seats", school.seats),
  };
}
