/** The index page (目录) before the cases of a county: every school printed, what becomes of it, and where it stands. */
import { formatCount, formatFall } from "../format/numbers.ts";
import type { County } from "../model/county.ts";
import type { CaseSource } from "./caseSource.ts";
import { wholeSchool } from "./outlook.ts";
import { figure, label, type Block, type PrintedDocument, type Row, type TableBlock } from "./printed.ts";
import { shown } from "./values.ts";

export const indexId = "index";

const columns = [9.5, 45, 24, 36, 16.5, 16.5, 8.5] as const;

/**
 * `pageOf` is the place of a school's first page among all that is printed, "" while that is not known yet: the
 * numbers change no height, so the index can be laid out before the cases are.
 */
export function indexDocument(
  county: County,
  sources: readonly CaseSource[],
  pageOf: (schoolId: string) => string,
  replacedFonts: string,
): PrintedDocument {
  const title = `${county.name}民办义务教育学校“一校一案”目录`;
  const notes: Block[] = [
    {
      kind: "note",
      text: "注：在校生不含政府购买学位的学生；“页”为在全册中的次序，各校另编页码。",
    },
    ...(replacedFonts === "" ? [] : [{ kind: "note", text: replacedFonts } as const]),
  ];
  return {
    id: indexId,
    title,
    running: `${title}（续）`,
    blocks: [{ kind: "title", text: title }, schoolTable(county, sources, pageOf), ...notes],
  };
}

function schoolTable(
  county: County,
  sources: readonly CaseSource[],
  pageOf: (schoolId: string) => string,
): TableBlock {
  const lines = sources.map((source) => ({ source, ...ends(source) }));
  const sum = (key: "first" | "last"): string => formatCount(lines.reduce((all, line) => all + line[key], 0));
  return {
    kind: "table",
    look: "figures",
    columns,
    head: [
      [
        label("序号", { rows: 2 }),
        label("学校", { rows: 2 }),
        label("乡镇（街道）", { rows: 2 }),
        label("处置方式", { rows: 2 }),
        label("民办在校生（人）", { columns: 2 }),
        label("页", { rows: 2 }),
      ],
      [label(formatFall(county.baseYear)), label(formatFall(county.targetYear))],
    ],
    bodies: [
      ...lines.map(({ source, first, last }, place): Row[] => [
        [
          label(String(place + 1)),
          { text: source.school.name },
          { text: source.school.town },
          { text: dispositionOf(source) },
          figure(formatCount(first)),
          figure(formatCount(last)),
          figure(pageOf(source.school.id)),
        ],
      ]),
      [
        [
          label(`合计 ${sources.length} 所`, { columns: 4 }),
          figure(sum("first")),
          figure(sum("last")),
          figure(""),
        ],
      ],
    ],
  };
}

/** Private pupils in the base year and, under the plan, in the target year. */
function ends({ outlook }: CaseSource): { readonly first: number; readonly last: number } {
  const falls = wholeSchool(outlook);
  return { first: falls.at(0)?.counted ?? 0, last: falls.at(-1)?.counted ?? 0 };
}

const dispositionOf = ({ plan, schoolCase }: CaseSource): string =>
  schoolCase === undefined ? "" : shown(plan, "case", schoolCase, "disposition");
