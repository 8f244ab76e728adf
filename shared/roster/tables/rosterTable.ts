/** The types of the first stage: what the import sees of a sheet once it knows where header, schools and sums are. */
import type { Stage } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { Ownership } from "../../model/vocabulary.ts";
import type { HeaderBlock } from "../headers/headerBlock.ts";
import type { HeaderColumn } from "../headers/headerColumns.ts";
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import type { NamedField } from "../columns/rosterFields.ts";
import type { RosterProblem } from "../problems/problem.ts";

/** One row of the body: its own cells, and the cells of vertical merges that cover it (a town beside all its schools). */
export interface BodyRow {
  readonly row: number;
  readonly cells: readonly NeutralCell[];
  readonly covering: readonly (NeutralCell & { readonly over: number })[];
}

export interface DataRow extends BodyRow {
  /** What the last heading inside the table ("二、民办学校", "城关镇") says about this row. */
  readonly ownership?: Ownership;
  readonly town?: string;
}

export interface TotalRow extends BodyRow {
  /** 合计, 民办小计, 其中：民办 …; "" when only the arithmetic says it. */
  readonly label: string;
  readonly labelCell: string;
  /** How many data rows of the table stand above it. */
  readonly after: number;
}

export interface RosterTable {
  readonly sheet: string;
  readonly header: HeaderBlock;
  readonly columns: readonly HeaderColumn[];
  /** Columns whose header says nothing, by what their contents say. */
  readonly byContents: ReadonlyMap<number, NamedField>;
  /** Columns about what is beside compulsory education: senior grades, a kindergarten. */
  readonly besideColumns: readonly number[];
  /** Some column is known to name schools or to hold their codes. */
  readonly namesSchools: boolean;
  readonly rows: readonly DataRow[];
  readonly totals: readonly TotalRow[];
  /** Rows inside it that speak for the rows below them: 二、民办学校, 城关镇. */
  readonly headings: readonly number[];
  /** The first row of the footer (填表人 …); its content is not kept. */
  readonly footerRow?: number;
  /** What title or sheet name say about every school in it. */
  readonly ownership?: Ownership;
  readonly town?: string;
  readonly stage?: Stage;
  /** They say that it is of senior schools, kindergartens or the like. */
  readonly isOfOtherStage: boolean;
  readonly year?: Fall;
  /** What they say is counted, when that is not the pupils. */
  readonly otherSubject?: string;
  /** 单位：万人 → 10,000. */
  readonly scale: number;
  /** Rows of the sheet left out because they are hidden. */
  readonly hiddenRows: number;
  readonly problems: readonly RosterProblem[];
}
