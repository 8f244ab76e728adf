/** Rows of a county's list that are no schools of compulsory education: they say so and have no pupils in grades 1–9. */
import type { MadeCounty } from "./data.ts";
import type { Content, SheetDraft } from "./sheetDraft.ts";

interface OtherSchool {
  readonly name: string;
  readonly type: string;
  readonly pupils: number;
  readonly classes: number;
  readonly teachers: number;
}

export const otherSchools = ({ name: county }: MadeCounty): readonly OtherSchool[] => [
  { name: `${county}第一幼儿园`, type: "幼儿园", pupils: 312, classes: 10, teachers: 25 },
  { name: `${county}第一高级中学`, type: "普通高中", pupils: 2_412, classes: 48, teachers: 190 },
  { name: `${county}职业技术教育中心`, type: "中等职业学校", pupils: 1_105, classes: 26, teachers: 88 },
];

const counts = { "total.all": "pupils", classTotal: "classes", teachers: "teachers" } as const;
const isCounted = (field: string): field is keyof typeof counts => Object.hasOwn(counts, field);

/** What they add to the sum of a column. */
export const othersIn = (county: MadeCounty, field: string): number =>
  isCounted(field) ? otherSchools(county).reduce((sum, school) => sum + school[counts[field]], 0) : 0;

export function drawOthers(sheet: SheetDraft, county: MadeCounty, fields: readonly string[]): void {
  for (const [i, school] of otherSchools(county).entries()) {
    const row = sheet.next;
    for (const [c, field] of fields.entries()) {
      const content = contentOf(school, i, field);
      if (content !== null) sheet.put(row, c + 1, content);
    }
  }
}

function contentOf(school: OtherSchool, i: number, field: string): Content | null {
  if (isCounted(field)) return { number: school[counts[field]] };
  switch (field) {
    case "name":
    case "type":
      return { text: school[field] };
    case "code":
      return { text: `31710300${90 + i}` };
    case "ownership":
      return { text: i === 0 ? "民办" : "公办" };
    case "town":
      return { text: "城关镇" };
    default:
      return null;
  }
}
