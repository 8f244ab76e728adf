/**
 * The index page (目录) before the cases of a county: every school printed, what becomes of it, how many pages it takes.
 * Each case counts its own pages from 1 and can be taken out of the pile, so a school is found by its place in the
 * order (序号), and its number of pages tells whether a case is whole.
 */
import { formatCount, formatFall } from "../format/numbers.ts";
import type { County } from "../model/county.ts";
import type { CaseSource } from "./caseSource.ts";
import { dispositionText } from "./dispositionSeen.ts";
import { rowsFor } from "./longText.ts";
import { wholeSchool } from "./outlook.ts";
import {
  figure,
  label,
  type Block,
  type Cell,
  type PrintedDocument,
  type Row,
  type TableBlock,
} from "./printed.ts";
import { titleLines } from "./titleLines.ts";

const indexId = "index";

const columns = [9.5, 44, 24, 36, 16.5, 16.5, 9.5] as const;
const uncountedColumns = [9.5, 53.5, 24, 36, 16.5, 16.5] as const;

/**
 * How many pages a school's case takes, undefined while that is not known yet: the numbers change no height, so the
 * index can be laid out before the cases are. Null where another program breaks the pages, as Word does: no column then.
 */
export type PagesOf = (schoolId: string) => number | undefined;

export function indexDocument(
  county: County,
  sources: readonly CaseSource[],
  pagesOf: PagesOf | null,
  replacedFonts: string,
): PrintedDocument {
  const [owner, what] = [`${county.name}民办义务教育学校`, "“一校一案”目录"];
  const title = `${owner}${what}`;
  const notes: Block[] = [
    {
      kind: "note",
      text: "注：在校生不含政府购买学位的学生；处置方式未选定的，按已列措施填列。各校按序号排列，页码各从1起。",
    },
    ...(replacedFonts === "" ? [] : [{ kind: "note", text: replacedFonts } as const]),
  ];
  return {
    id: indexId,
    title,
    running: `${title}（续）`,
    blocks: [
      { kind: "title", text: titleLines(owner, what) },
      schoolTable(county, sources, pagesOf),
      ...notes,
    ],
  };
}

function schoolTable(county: County, sources: readonly CaseSource[], pagesOf: PagesOf | null): TableBlock {
  const lines = sources.map((source): Line => ({
    source,
    ...ends(source),
    pages: pagesOf?.(source.school.id),
  }));
  const counted = (cell: Cell): readonly Cell[] => (pagesOf === null ? [] : [cell]);
  const widths = pagesOf === null ? uncountedColumns : columns;
  const sum = (key: "first" | "last"): string => formatCount(lines.reduce((all, line) => all + line[key], 0));
  return {
    kind: "table",
    look: "figures",
    columns: widths,
    head: [
      [
        label("序号", { rows: 2 }),
        label("学校", { rows: 2 }),
        label("乡镇（街道）", { rows: 2 }),
        label("处置方式", { rows: 2 }),
        label("民办在校生（人）", { columns: 2 }),
        ...counted(label("页数", { rows: 2 })),
      ],
      [label(formatFall(county.baseYear)), label(formatFall(county.targetYear))],
    ],
    bodies: [
      ...lines
        .flatMap((line, place) =>
          rowsFor([...lineOf(line, place), ...counted(figure(countOrBlank(line.pages)))], widths),
        )
        .map((row) => [row]),
      [
        [
          label(`合计${sources.length}所`, { columns: 4 }),
          figure(sum("first")),
          figure(sum("last")),
          ...counted(figure(countOrBlank(sumOf(lines.map(({ pages }) => pages))))),
        ],
      ],
    ],
  };
}

interface Line {
  readonly source: CaseSource;
  readonly first: number;
  readonly last: number;
  readonly pages: number | undefined;
}

const lineOf = ({ source, first, last }: Line, place: number): Row => [
  label(String(place + 1)),
  { text: source.school.name },
  { text: source.school.town },
  { text: dispositionText(source) },
  figure(formatCount(first)),
  figure(formatCount(last)),
];

const countOrBlank = (count: number | undefined): string => (count === undefined ? "" : formatCount(count));

/** Undefined as long as one of them is. */
const sumOf = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);

/** Private pupils in the base year and, under the plan, in the target year. */
function ends({ outlook }: CaseSource): { readonly first: number; readonly last: number } {
  const falls = wholeSchool(outlook);
  return { first: falls.at(0)?.counted ?? 0, last: falls.at(-1)?.counted ?? 0 };
}
