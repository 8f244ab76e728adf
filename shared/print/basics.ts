/** Section A of a case: all that is known of the school, and of a 公参民 school its six independences (六独立). */
import { schoolFields } from "../model/school.ts";
import { independenceNames, independences } from "../model/vocabulary.ts";
import type { CaseSource } from "./caseSource.ts";
import { factsTable, type Fact } from "./facts.ts";
import { label, type Block, type Cell } from "./printed.ts";
import { shown } from "./values.ts";

/** In the order of the page; a field added to the school and not named here follows at the end. */
const order: readonly string[] = [
  "name",
  "code",
  "type",
  "town",
  "area",
  "urbanClass",
  "communitySchool",
  "organizer",
  "tenure",
  "creditCode",
  "licenseNo",
  "licenseExpiry",
  "approvedSize",
  "principal",
  "phone",
  "seats.primary",
  "seats.junior",
  "nonLocal.primary",
  "nonLocal.junior",
  "boarders",
  "beds",
  "staff",
  "teachers",
  "siteArea",
  "floorArea",
  "payrollTeachers",
  "publicParticipation",
  "participationKind",
  "formerNames",
  "remarks",
];
const wide = new Set(["name", "formerNames", "remarks"]);

/** Said elsewhere: the pupils in their own table, an estimate beside its seats; and every school here is private. */
const saidElsewhere =
  /^(position|countyCode|ownership|seatsEstimated\..*|independence.*|enrollment\..*|classes\..*|stageClasses\..*)$/u;

const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
const basics = schoolFields
  .filter(({ key }) => !saidElsewhere.test(key))
  .toSorted((a, b) => rank(a.key) - rank(b.key));

export function basicsBlocks(source: CaseSource): Block[] {
  const { school } = source;
  const facts = basics
    .filter(({ key }) => applies(source, key))
    .map((spec): Fact => ({ label: spec.label, text: factText(source, spec.key), wide: wide.has(spec.key) }));
  const blocks: Block[] = [factsTable(facts)];
  if (!school.publicParticipation) return blocks;
  return [...blocks, { kind: "subheading", text: "“公参民”学校“六独立”情况" }, independenceTable(source)];
}

function applies({ school, stages }: CaseSource, key: string): boolean {
  if (key === "participationKind") return school.publicParticipation;
  const stage = /\.(primary|junior)$/u.exec(key)?.[1];
  return stage === undefined || stages.some((own) => own === stage);
}

function factText({ plan, school }: CaseSource, key: string): string {
  const text = shown(plan, "school", school, key);
  const isEstimate =
    (key === "seats.primary" && school.seatsEstimated?.primary === true) ||
    (key === "seats.junior" && school.seatsEstimated?.junior === true);
  return isEstimate && text !== "" ? `${text}（估算）` : text;
}

function independenceTable({ plan, school }: CaseSource): Block {
  const value = (key: string): Cell => {
    const text = shown(plan, "school", school, key);
    return label(text, { blank: text === "" });
  };
  return {
    kind: "table",
    look: "facts",
    columns: [16, 60, 36, 44],
    head: [["序号", "项目", "情况", "限期"].map((text) => label(text))],
    // Six short rows are read together: they stay on one page.
    bodies: [
      independenceNames.map((name, place) => [
        label(String(place + 1)),
        { text: independences[name] },
        value(`independence.${name}`),
        // There is nothing to be met by a date any more.
        school.independence?.[name] === "met" ? label("—") : value(`independenceDate.${name}`),
      ]),
    ],
  };
}
