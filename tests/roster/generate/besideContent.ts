/** Columns an import must leave alone: people, places, last year's numbers, and the parts of a grade's number. */
import type { Line } from "./lineContent.ts";
import type { Content } from "./sheetDraft.ts";

const texts: Readonly<Record<string, string>> = {
  person: "王建国",
  phone: "0379-6012345",
  address: "人民路118号",
  office: "县教育局",
  verdict: "合格",
};

/** Shares of a grade, so that two of them add up to it. */
const shares: Readonly<Record<string, (pupils: number) => number>> = {
  boys: (pupils) => Math.ceil(pupils * 0.53),
  girls: (pupils) => pupils - Math.ceil(pupils * 0.53),
  part: (pupils) => Math.ceil(pupils * 0.7),
  rest: (pupils) => pupils - Math.ceil(pupils * 0.7),
  lastYear: (pupils) => pupils + 3,
};

/** Undefined for a field of the school, null for an empty cell. */
export function besideContent(line: Line, field: string, serial: number): Content | null | undefined {
  const text = texts[field];
  if (text !== undefined) return { text };
  const [root = "", grade = ""] = field.split(".");
  const share = shares[root];
  if (share !== undefined) return numberOrBlank(pupilsIn(line, grade), share);
  switch (root) {
    case "blank":
      return null;
    case "note":
      return serial % 6 === 0 ? { text: "2021年新建" } : null;
    case "classSize":
      return numberOrBlank(classSize(line, grade), (size) => size);
    case "change":
      return { text: serial % 2 === 0 ? `+${serial}` : `-${serial}` };
    case "landArea":
      return { number: 21.5 + serial };
    case "otherNumber":
      return { number: 17 + serial };
    default:
      return undefined;
  }
}

const numberOrBlank = (value: number | undefined, shown: (value: number) => number): Content | null =>
  value === undefined ? null : { number: shown(value) };

function pupilsIn({ school: { enrollment } }: Line, grade: string): number | undefined {
  const counts = Object.entries(enrollment).filter(([own]) => grade === "all" || own === grade);
  return counts.length === 0 ? undefined : counts.reduce((sum, [, pupils]) => sum + pupils, 0);
}

function classSize({ school }: Line, grade: string): number | undefined {
  const [pupils, classes] = [school.enrollment, school.classes].map(
    (record) => Object.entries(record).find(([own]) => own === grade)?.[1],
  );
  return pupils === undefined || classes === undefined ? undefined : Math.round((pupils * 10) / classes) / 10;
}
